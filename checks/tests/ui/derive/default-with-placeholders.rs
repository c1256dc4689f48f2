status_core::include_codes!("ui/shop.toml");

#[derive(Debug, status_core::StatusError)]
#[status(default = ShopCode::StoreDown)]
pub enum AppError {
    Known { host: String },
    Unknown,
}

fn main() {}

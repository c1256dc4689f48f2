//! A code of a catalog has its message in the catalog, also as the default.

status_core::include_codes!("ui/shop.toml");

#[derive(Debug, status_core::StatusError)]
#[status(default = ShopCode::StoreDown)]
pub enum AppError {
    Known { host: String },
    #[status("x {0}")]
    Other(u32),
}

fn main() {}

status_core::include_codes!("ui/shop.toml");

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(ShopCode::QuotaExceeded)]
    Quota { user: Option<String>, limit: u32 },
    #[status("no item {0}")]
    Item(Vec<u8>),
}

fn main() {}

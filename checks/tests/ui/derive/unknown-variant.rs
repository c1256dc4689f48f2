status_core::include_codes!("ui/shop.toml");

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(ShopCode::QuotaExceded)]
    Quota { user: String, limit: u32 },
    #[status(status_core::HttpStatus::NotFond, "no item {0}")]
    Item(u64),
}

fn main() {}

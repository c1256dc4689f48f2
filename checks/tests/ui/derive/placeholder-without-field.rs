status_core::include_codes!("ui/shop.toml");

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(ShopCode::QuotaExceeded)]
    Quota { user: String, limits: u32 },
    #[status(ShopCode::QuotaExceeded)]
    Unit,
    #[status(ShopCode::Positions)]
    One(u8),
}

fn main() {}

status_core::include_codes!("ui/shop.toml");

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(ShopCode::QuotaExceeded, "user {user} has no calls left")]
    Quota { user: String, limit: u32 },
}

fn main() {}

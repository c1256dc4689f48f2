//! A code, a message and an option are not written like the value of a placeholder, also next to a code of a catalog.

use status_core::StatusError;

status_core::include_codes!("ui/shop.toml");

#[derive(Debug, StatusError)]
#[status(default = ShopCode::Plain)]
enum AppError {
    #[status(code = ShopCode::NoFile)]
    Code,
    #[status(ShopCode::Plain, message = "gone")]
    Message,
    #[status(ShopCode::NoFile, retry_after = 7)]
    RetryAfter { path: String },
}

fn main() {}

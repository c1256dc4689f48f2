//! `coded!` checks a code and its values as the derive does.

use status_core::{HttpStatus, coded};

status_core::include_codes!("ui/shop.toml");

fn main() {
    let _ = coded!(ShopCode::QuotaExceeded, user = "Ann");
    let _ = coded!(ShopCode::QuotaExceeded, user = "Ann", limit = 3, extra = 4);
    let _ = coded!(HttpStatus::NoContent);
    let _ = coded!(ShopCode::QuotaExceded);
}

// Released codes must not change. There are no errors where the enum is used.

use status_core::{Lang, StatusError as _};

status_core::include_codes!("ui/released-codes.toml");

fn main() {
    println!("{} {}", OrderCode::OutOfStock, OrderCode::OrderClosed.title(Lang::Zh));
    println!("{} {}", OrderCode::OrderMissing.status(), OrderCode::PaymentDeclined.message(Lang::En));
}

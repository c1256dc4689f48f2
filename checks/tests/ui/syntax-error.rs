// Invalid TOML: all its errors, but no errors about codes whose table could not be parsed.

status_core::include_codes!("ui/syntax-error.toml");

fn main() {
    println!("{} {} {}", OrderCode::OrderNotFound, OrderCode::OutOfStock, OrderCode::PaymentDeclined);
}

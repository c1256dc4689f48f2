// Broken TOML: every error of it, but no code is called unknown whose table could not be read.

status_core::include_codes!("ui/syntax-error.toml");

fn main() {
    println!("{} {} {}", OrderCode::OrderNotFound, OrderCode::OutOfStock, OrderCode::PaymentDeclined);
}

// Three unrelated errors, and none where the enum is used.

use status_core::{CatalogCode, Lang, StatusError};

status_core::include_codes!("ui/three-mistakes.toml");

const NOT_FOUND: Option<OrderCode> = OrderCode::from_code(10104);

fn place_order() -> Result<(), OrderCode> {
    Err(OrderCode::OutOfStock)
}

fn main() {
    for code in OrderCode::ALL {
        println!("{code} {} {}", code.title(Lang::Zh), code.status());
    }
    let error = place_order().unwrap_err();
    println!("{} {:?} {:?}", error.message(Lang::En), OrderCode::lookup(1.into()), NOT_FOUND);
    match error {
        OrderCode::OrderNotFound | OrderCode::OutOfStock | OrderCode::PaymentDeclined => {}
    }
}

//! Uses a custom catalog with the default features of status-core.

use status_core::{HttpStatus, Lang, StatusError};

status_core::include_codes!();

fn main() {
    for code in ShopCode::ALL {
        println!("{} → {} · {}", code.display(Lang::En), code.status(), code.title(Lang::Zh));
    }
    println!("{:?} {:?}", ShopCode::from_code(10002), ShopCode::from_name("Gone"));
    println!("{} {}", ShopCode::SoldOut as u32, ShopCode::SoldOut.status() == HttpStatus::NotFound);

    let error: &dyn StatusError = &ShopCode::TillClosed;
    println!("{} / {}", error.message(Lang::Zh), error.message(Lang::En));
}

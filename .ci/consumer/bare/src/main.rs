//! Uses the built-in codes only, without macros or dependencies.

use status_core::{HttpStatus, Lang};

fn main() {
    for number in [200, 404, 299] {
        match HttpStatus::from_code(number) {
            Some(status) => println!("{} · {}", status.display(Lang::En), status.display(Lang::Zh)),
            None => println!("{number} is no code"),
        }
    }
}

//! Prints the meaning in both languages.

#![forbid(unsafe_code)]

use status_core::{HttpStatus, Lang};

fn main() {
    if let Some(status) = HttpStatus::from_code(sizes::number()) {
        println!("{}\n\n{}", status.meaning(Lang::Zh), status.meaning(Lang::En));
    }
}

//! Prints the Chinese title.

#![forbid(unsafe_code)]

use status_core::{HttpStatus, Lang};

fn main() {
    if let Some(status) = HttpStatus::from_code(sizes::number()) {
        println!("{}", status.title(Lang::Zh));
    }
}

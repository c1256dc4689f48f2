//! Prints an `HttpStatus`.

#![forbid(unsafe_code)]

use status_core::HttpStatus;

fn main() {
    if let Some(status) = HttpStatus::from_code(sizes::number()) {
        println!("{status}");
    }
}

//! Prints a code of the `http` crate.

#![forbid(unsafe_code)]

use http::StatusCode;

fn main() {
    if let Ok(status) = StatusCode::from_u16(sizes::number()) {
        println!("{status}");
    }
}

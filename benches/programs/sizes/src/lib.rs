//! The common part of all programs, so that they differ only in what is measured.

#![forbid(unsafe_code)]

use std::env;

/// The number that the program is called with.
#[must_use]
pub fn number() -> u16 {
    env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(404)
}

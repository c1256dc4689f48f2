//! What all programs do first, so that they differ in nothing but what they are measured for.

#![forbid(unsafe_code)]

use std::env;

/// The number that the program is called with.
#[must_use]
pub fn number() -> u16 {
    env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(404)
}

//! Errors as responses in the requested language, on every side.

#![forbid(unsafe_code)]

mod bodies;
mod by_hand;
mod error;
mod languages;
mod peers;

use harness::Case;

status_core::include_codes!("codes.toml");

/// Everything that is measured.
#[must_use]
pub fn cases() -> Vec<Case> {
    let mut cases = bodies::cases();
    cases.extend(languages::cases());
    cases
}

//! The properties that the targets check; those of catalogs are the same as in `cargo-status/tests/properties.rs`.

#[path = "../../cargo-status/tests/support/mod.rs"]
mod support;

mod received;

use arbitrary::{Result, Unstructured};
use status_core::Lang;

pub use self::received::received;

/// Expensive checks run on one in this many inputs.
const ONE_OF: u64 = 16;

/// Any bytes result in a catalog or in diagnostics.
pub fn bytes(bytes: &[u8]) {
    support::bytes(bytes);
}

/// A generated catalog is parsed as intended, and an injected error is reported by its rule.
///
/// # Errors
///
/// If the input is too short.
pub fn catalog(u: &mut Unstructured<'_>) -> Result<()> {
    support::catalog(u)
}

/// A real catalog after destructive edits results in a catalog or in diagnostics.
///
/// # Errors
///
/// If the input is too short.
pub fn mutate(u: &mut Unstructured<'_>) -> Result<()> {
    support::mutate(u)
}

/// Any bytes result in a language, and irrelevant changes of the bytes do not change it.
pub fn negotiate(bytes: &[u8]) {
    let lang = Lang::negotiate(bytes);
    let same = |accept_language: &[u8]| {
        let again = Lang::negotiate(accept_language);
        assert_eq!(again, lang, "{} and {}", bytes.escape_ascii(), accept_language.escape_ascii());
    };
    same(bytes);
    same(&bytes.to_ascii_uppercase());
    same(&bytes.to_ascii_lowercase());
    same(&[b" \t", bytes, b"\t "].concat());
    same(&[bytes, b", "].concat());
    same(&[b",,", bytes].concat());
    same(&bytes.iter().map(|byte| if *byte == b'_' { b'-' } else { *byte }).collect::<Vec<_>>());
    // An empty element between two others.
    if let Some(comma) = bytes.iter().position(|byte| *byte == b',') {
        same(&[&bytes[..comma], b" ,, ", &bytes[comma + 1..]].concat());
    }
}

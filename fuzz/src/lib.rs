//! What the targets hold the libraries to: of the parser of catalogs the same as `cargo-status/tests/properties.rs` does.

#[path = "../../cargo-status/tests/support/mod.rs"]
mod support;

use arbitrary::{Result, Unstructured};
use status_core::Lang;

/// Of how many texts one is put to what takes long.
const ONE_OF: u64 = 16;

/// Any bytes end in a catalog or in diagnostics.
pub fn bytes(bytes: &[u8]) {
    support::bytes(bytes);
}

/// A made-up catalog is read as it was meant, and one mistake in it is told as that.
///
/// # Errors
///
/// When the input is too short.
pub fn catalog(u: &mut Unstructured<'_>) -> Result<()> {
    support::catalog(u)
}

/// A real catalog that was edited badly ends in a catalog or in diagnostics.
///
/// # Errors
///
/// When the input is too short.
pub fn mutate(u: &mut Unstructured<'_>) -> Result<()> {
    support::mutate(u)
}

/// Any bytes are answered in a language, and what cannot matter to it does not.
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

//! What the targets hold the library to: the same as `status-codegen/tests/properties.rs` does.

#[path = "../../status-codegen/tests/support/mod.rs"]
mod support;

use arbitrary::{Result, Unstructured};

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

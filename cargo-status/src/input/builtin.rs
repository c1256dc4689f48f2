//! The built-in catalog of HTTP status codes.

use status_codegen::source::Source;

/// A copy of the `codes.toml` in the root of the repository, because a package cannot contain files from outside its directory.
/// A symlink would become a text file on Windows. A test compares the copy with the original, and `UPDATE_EXPECT=1 cargo test`
/// updates it.
const TEXT: &str = include_str!("codes.toml");

/// Its name in messages.
const NAME: &str = "built-in codes.toml";

/// The source of the built-in catalog.
pub(crate) fn source() -> Source {
    Source::new(NAME, TEXT)
}

//! The built-in catalog: every HTTP status code.

use status_codegen::source::Source;

/// A copy of `codes.toml` in the root of the repository, because a package cannot contain files from outside its
/// directory. A symbolic link would become a text file on Windows. `UPDATE_EXPECT=1 cargo test` updates the copy, and a
/// test compares it with the original.
const TEXT: &str = include_str!("codes.toml");

/// Its name in messages.
const NAME: &str = "built-in codes.toml";

/// The source of the built-in catalog.
pub(crate) fn source() -> Source {
    Source::new(NAME, TEXT)
}

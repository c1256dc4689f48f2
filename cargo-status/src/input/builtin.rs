//! The catalog that needs no file: every HTTP status code.

use status_codegen::source::Source;

/// A copy of the `codes.toml` at the root of the repository: a package has no files from above its own folder, and a link
/// in its place would be a file with a path in it where Windows checks it out. `UPDATE_EXPECT=1 cargo test` renews it, and
/// a test compares it with the original.
const TEXT: &str = include_str!("codes.toml");

/// What it is called in messages.
const NAME: &str = "built-in codes.toml";

/// Its source.
pub(crate) fn source() -> Source {
    Source::new(NAME, TEXT)
}

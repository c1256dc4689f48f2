//! The catalog that is there without a file: every HTTP status code.

/// A copy of the `codes.toml` at the root of the repository: a package has no files from above its own folder, and a link
/// in its place would be a file with a path in it where Windows checks it out. `UPDATE_EXPECT=1 cargo test` renews it, and
/// a test of `status-codegen` holds it to the original.
pub(crate) const TEXT: &str = include_str!("codes.toml");

/// What it is called in messages.
pub(crate) const NAME: &str = "built-in codes.toml";

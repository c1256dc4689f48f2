//! The lock of a fixture's catalog.

use std::fs;
use std::path::Path;

use status_codegen::options::{LoadOptions, LockFile};
use status_codegen::source::Source;

/// `<mistake>.lock` beside `<mistake>.toml`, under the name that it has beside a `codes.toml`.
pub(crate) fn options(fixture: &Path) -> LoadOptions {
    let lock = match fs::read(fixture.with_extension("lock")) {
        Ok(bytes) => LockFile::Found(Source::from_bytes("codes.lock", &bytes)),
        Err(_) => LockFile::Missing,
    };
    LoadOptions::new(None, lock)
}

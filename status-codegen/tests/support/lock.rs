//! The lock next to a fixture, with which its catalog is compared.

use std::fs;
use std::path::Path;

use status_codegen::options::{LoadOptions, LockFile};
use status_codegen::source::Source;

/// `<error>.lock` next to `<error>.toml`, with the name that the lock of a `codes.toml` has.
pub(crate) fn options(fixture: &Path) -> LoadOptions {
    let lock = match fs::read(fixture.with_extension("lock")) {
        Ok(bytes) => LockFile::Found(Source::from_bytes("codes.lock", &bytes)),
        Err(_) => LockFile::Missing,
    };
    LoadOptions::new(None, lock)
}

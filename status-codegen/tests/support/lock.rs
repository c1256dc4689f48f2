//! What a fixture's catalog is held to: the lock beside it.

use std::fs;
use std::path::Path;

use status_codegen::{Lock, LockFile, Settings, Source};

/// `<mistake>.lock` beside `<mistake>.toml`, under the name that it has beside a `codes.toml`.
pub(crate) fn settings(fixture: &Path) -> Settings {
    let lock = match fs::read(fixture.with_extension("lock")) {
        Ok(bytes) => {
            LockFile::Found(Lock::parse(&Source::from_bytes("codes.lock", &bytes)).expect("the lock is well formed"))
        }
        Err(_) => LockFile::Missing,
    };
    Settings { lock, ..Settings::default() }
}

//! The paths that are used.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The directory for generated packages.
pub(crate) fn scratch() -> PathBuf {
    root().join("target/benches")
}

/// The directory of the results.
pub(crate) fn results() -> PathBuf {
    root().join("benches/results")
}

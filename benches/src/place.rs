//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Where packages are generated and built.
pub(crate) fn scratch() -> PathBuf {
    root().join("target/benches")
}

/// Where numbers are kept.
pub(crate) fn results() -> PathBuf {
    root().join("benches/results")
}

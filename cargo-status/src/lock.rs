//! The lock beside a catalog: where it is, and what it says.

use std::path::{Path, PathBuf};
use std::{fs, io};

use status_codegen::{Catalog, Diagnostic, Lock, LockFile, Source};

use crate::answer::Failure;
use crate::catalog::File;
use crate::findings;
use crate::options::Options;

/// The lock beside a catalog.
pub(crate) struct LockBeside {
    file: Option<File>,
    /// What it says, be it there or not.
    pub(crate) found: LockFile,
    /// What could be read, where it is not as `cargo status lock` writes it.
    pub(crate) readable: Option<Lock>,
    diagnostics: Vec<Diagnostic>,
}

/// Where the lock of a catalog is.
pub(crate) fn path(catalog: &Path) -> PathBuf {
    Lock::path_of(&catalog.to_string_lossy()).into()
}

/// Reads the lock; there is none of the built-in catalog.
pub(crate) fn beside(catalog: &File) -> Result<LockBeside, Failure> {
    let Some(path) = catalog.path.as_deref().map(path) else { return Ok(LockBeside::new(LockFile::Unread)) };
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(LockBeside::new(LockFile::Missing)),
        Err(error) => return Err(Failure::new(format!("cannot read {}: {error}", path.display()))),
    };
    let source = Source::from_bytes(path.to_string_lossy(), &bytes);
    let parsed = Lock::parse(&source);
    let file = Some(File { path: Some(path), bytes: bytes.into(), source });
    Ok(match parsed {
        Ok(lock) => LockBeside { file, ..LockBeside::new(LockFile::Found(lock)) },
        Err(unreadable) => LockBeside {
            file,
            found: LockFile::Unread,
            readable: Some(unreadable.lock),
            diagnostics: unreadable.diagnostics,
        },
    })
}

impl LockBeside {
    fn new(found: LockFile) -> Self {
        Self { file: None, found, readable: None, diagnostics: Vec::new() }
    }

    /// What is wrong with it, and how that is shown, if the catalog asks for a lock.
    pub(crate) fn findings(&self, catalog: &File, options: &Options) -> (Vec<Diagnostic>, String) {
        match &self.file {
            Some(file) if !self.diagnostics.is_empty() && is_wanted(catalog, options) => {
                (self.diagnostics.clone(), findings::show(&self.diagnostics, file, options.format))
            }
            _ => (Vec::new(), String::new()),
        }
    }
}

/// Whether the catalog says `lock = true`.
fn is_wanted(catalog: &File, options: &Options) -> bool {
    Catalog::read(&catalog.source, &options.settings()).map_or_else(|refused| refused.lock, |catalog| catalog.lock)
}

//! What the caller specifies about a catalog, besides its file.

use crate::lock::Lock;
use crate::source::Source;
use crate::source::diagnostic::Diagnostic;

/// What the macro call or the command line specifies about a catalog.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// The enum's name, if the caller specifies it. The file may then omit the name, and must not have a different one.
    pub name: Option<String>,
    /// The lock beside the catalog.
    pub lock: LockFile,
    /// Whether this is the built-in catalog, from which [`http`](crate::http) is generated.
    pub(crate) is_builtin: bool,
}

impl LoadOptions {
    /// Options with a name and a lock. [`LoadOptions::default`] has neither.
    pub const fn new(name: Option<String>, lock: LockFile) -> Self {
        Self { name, lock, is_builtin: false }
    }

    /// Options for the built-in catalog, whose codes define the known HTTP statuses.
    #[doc(hidden)]
    pub fn builtin() -> Self {
        Self { is_builtin: true, ..Self::default() }
    }
}

/// The lock of a catalog. It is ignored unless the catalog has `lock = true`.
#[derive(Clone, Debug, Default)]
pub enum LockFile {
    /// The caller did not look for a lock, so nothing is compared.
    #[default]
    NotRead,
    /// The file does not exist.
    Missing,
    /// The file's contents.
    Found(Source),
    /// The contents of a file that the caller is about to rewrite: lines that cannot be parsed are ignored.
    Replaced(Source),
}

impl LockFile {
    pub(crate) fn source(&self) -> Option<&Source> {
        match self {
            Self::NotRead | Self::Missing => None,
            Self::Found(source) | Self::Replaced(source) => Some(source),
        }
    }

    /// The released codes to compare with, and the errors in the lock.
    pub(crate) fn parse(&self) -> (Option<Lock>, Vec<Diagnostic>) {
        match (self, self.source().map(Lock::parse)) {
            (_, None) => (None, Vec::new()),
            (_, Some(Ok(lock))) => (Some(lock), Vec::new()),
            (Self::Replaced(_), Some(Err(unreadable))) => (Some(unreadable.lock), Vec::new()),
            (_, Some(Err(unreadable))) => (None, unreadable.diagnostics),
        }
    }
}

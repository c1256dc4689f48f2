//! What a reader of a catalog says besides the file.

use crate::lock::Lock;
use crate::source::Source;
use crate::source::diagnostic::Diagnostic;

/// What the macro call, or the command line, says about a catalog.
#[derive(Clone, Debug, Default)]
pub struct LoadOptions {
    /// The enum's name as the caller gives it. The file may then omit its own, and must not give another.
    pub name: Option<String>,
    /// The lock beside the catalog.
    pub lock: LockFile,
    /// Whether this is the built-in catalog, from which [`http`](crate::http) is generated.
    pub(crate) is_builtin: bool,
}

impl LoadOptions {
    /// With a name and a lock. [`LoadOptions::default`] has neither.
    pub const fn new(name: Option<String>, lock: LockFile) -> Self {
        Self { name, lock, is_builtin: false }
    }

    /// For the built-in catalog alone, whose codes define the known HTTP statuses.
    #[doc(hidden)]
    pub fn builtin() -> Self {
        Self { is_builtin: true, ..Self::default() }
    }
}

/// The lock beside a catalog. It counts only where the catalog says `lock = true`.
#[derive(Clone, Debug, Default)]
pub enum LockFile {
    /// The caller did not look: nothing is compared with it.
    #[default]
    NotRead,
    /// The file does not exist.
    Missing,
    /// Its text.
    Found(Source),
    /// Its text, of which only the lines that can be read count: for a caller that is about to write it anew.
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

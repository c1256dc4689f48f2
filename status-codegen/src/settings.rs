//! What a catalog's reader is told besides the file.

use crate::Lock;

/// What the macro call, or the command line, says about a catalog.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The enum's name as the caller gives it; then the file may leave its own out, and must not name another.
    pub name: Option<String>,
    /// Whether this is the built-in catalog itself, whose codes are not looked up in [`http`](crate::http) but make it.
    pub builtin: bool,
    /// What stands beside a catalog that says `lock = true`.
    pub lock: LockFile,
}

/// The file beside a catalog that says what was released.
#[derive(Clone, Debug, Default)]
pub enum LockFile {
    /// Nobody looked, or it could not be read, which is told elsewhere: nothing is compared with it.
    #[default]
    Unread,
    /// There is none.
    Missing,
    /// What it says.
    Found(Lock),
}

//! What a catalog's reader is told besides the file.

/// What the macro call, or the command line, says about a catalog.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The enum's name as the caller gives it; then the file may leave its own out, and must not name another.
    pub name: Option<String>,
    /// Whether this is the built-in catalog itself, whose codes are not looked up in [`http`](crate::http) but make it.
    pub builtin: bool,
}

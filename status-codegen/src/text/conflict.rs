//! The markers that Git leaves in a file with an unresolved merge conflict.

/// Before the common ancestor of both sides, in the styles `diff3` and `zdiff3`.
pub(crate) const BASE: &str = "|||||||";
/// After the other side.
pub(crate) const END: &str = ">>>>>>>";

/// The marker at the start of a line.
pub(crate) fn marker(line: &str) -> Option<&'static str> {
    ["<<<<<<<", BASE, "=======", END].into_iter().find(|marker| line.starts_with(marker))
}

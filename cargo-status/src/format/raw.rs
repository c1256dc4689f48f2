//! The raw text between values: comments and blank lines.

use toml_edit::RawString;

/// The text of a decoration; empty where there is none.
pub(super) fn text<'a>(raw: impl Into<Option<&'a RawString>>) -> &'a str {
    raw.into().and_then(RawString::as_str).unwrap_or_default()
}

/// The comments, each on a line of its own.
pub(super) fn lines(text: &str) -> String {
    joined(text.lines().map(str::trim).filter(|line| !line.is_empty()))
}

pub(super) fn joined<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    lines.into_iter().flat_map(|line| [line, "\n"]).collect()
}

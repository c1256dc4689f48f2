//! The raw text between values: comments and blank lines.

use toml_edit::RawString;

/// The text of a decoration, or an empty text.
pub(super) fn text<'a>(raw: impl Into<Option<&'a RawString>>) -> &'a str {
    raw.into().and_then(RawString::as_str).unwrap_or_default()
}

/// The comments, each on its own line.
pub(super) fn lines(text: &str) -> String {
    joined(text.lines().map(str::trim).filter(|line| !line.is_empty()))
}

pub(super) fn joined<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    lines.into_iter().flat_map(|line| [line, "\n"]).collect()
}

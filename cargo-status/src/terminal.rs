//! Text in columns: how wide the terminal is, and how wide a text.

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

/// What a page is about, and what stands above its parts.
pub(crate) const HEADING: Style = Style::new().bold();
/// A code or a name to call it by.
pub(crate) const NAME: Style = AnsiColor::Cyan.on_default();

/// The text with blanks after it, up to that many columns.
pub(crate) fn pad(text: &str, columns: usize) -> String {
    format!("{text}{}", " ".repeat(columns.saturating_sub(text.width())))
}

/// The columns of the widest of them.
pub(crate) fn widest<'a>(texts: impl IntoIterator<Item = &'a str>) -> usize {
    texts.into_iter().map(UnicodeWidthStr::width).max().unwrap_or(0)
}

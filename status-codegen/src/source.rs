//! The text of a catalog, and the line and column of each of its bytes.

use core::ops::Range;

use crate::hidden::is_hidden_at;

/// Catalogs larger than this are refused: 16 MiB.
pub(crate) const MAX_LEN: usize = 16 * 1024 * 1024;

/// How some editors mark UTF-8, at the start of a file; it is no part of the text.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text of a catalog, with the name it goes by in diagnostics.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    /// The first line begins after a byte order mark.
    line_starts: Vec<usize>,
    pub(crate) defect: Option<Defect>,
}

/// Why bytes are not the text of a catalog at all.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Defect {
    /// The byte at this offset begins no character.
    NotUtf8(usize),
    /// It begins with the byte order mark of UTF-16.
    Utf16,
    /// So many bytes.
    TooLarge(usize),
}

/// A place in a text, counted from 1 as editors do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Source {
    /// Takes a text; its lines end in `\n` from here on, whatever system they were written on.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.len() > MAX_LEN {
            return Self::unreadable(name, Defect::TooLarge(text.len()));
        }
        let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text };
        let start = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
        let line_starts = core::iter::once(start).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name: name.into(), text, line_starts, defect: None }
    }

    /// Takes the bytes of a file. What is no text is told when the catalog is read, like every other mistake.
    pub fn from_bytes(name: impl Into<String>, bytes: &[u8]) -> Self {
        if bytes.len() > MAX_LEN {
            return Self::unreadable(name, Defect::TooLarge(bytes.len()));
        }
        if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
            return Self::unreadable(name, Defect::Utf16);
        }
        match core::str::from_utf8(bytes) {
            Ok(text) => Self::new(name, text),
            Err(error) => {
                let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).replace("\r\n", "\n");
                let defect = Some(Defect::NotUtf8(valid.len()));
                Self { defect, ..Self::new(name, String::from_utf8_lossy(bytes)) }
            }
        }
    }

    /// The name it goes by in diagnostics, usually a path.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the byte at `offset` stands; past the end, where the text ends.
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_char_boundary(&self.text, offset).max(self.line_starts[0]);
        let line = self.line_starts.partition_point(|&start| start <= offset);
        let start = self.line_starts[line - 1];
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// The text there as it can be shown: characters that nobody can see as `�`, and without a byte order mark.
    ///
    /// ```
    /// let source = status_codegen::Source::new("codes.toml", "title.en = \"Quota\u{200b} exceeded\"");
    /// assert_eq!(source.visible(0..source.text().len()), "title.en = \"Quota� exceeded\"");
    /// ```
    pub fn visible(&self, span: Range<usize>) -> String {
        let start = span.start.max(self.line_starts[0]);
        let characters = self.written(start..span.end.max(start)).char_indices();
        let is_hidden = |at, c: char| c != '\n' && c != '\t' && (c.is_control() || is_hidden_at(&self.text, at, c));
        characters.map(|(at, c)| if is_hidden(start + at, c) { '\u{fffd}' } else { c }).collect()
    }

    /// Where the first line begins: after a byte order mark.
    pub(crate) fn start(&self) -> usize {
        self.line_starts[0]
    }

    /// What is written there.
    pub(crate) fn written(&self, span: Range<usize>) -> &str {
        self.text.get(span).unwrap_or_default()
    }

    /// Where a part of a string stands in the literal that says it, or the whole literal where it has escapes.
    pub(crate) fn within(&self, value: &str, literal: Range<usize>, part: Range<usize>) -> Range<usize> {
        let is_quote = |c: char| matches!(c, '"' | '\'' | '\r' | '\n');
        let written = self.written(literal.clone());
        match written.find(value).map(|at| (at, &written[..at], &written[at + value.len()..])) {
            Some((at, before, after)) if before.chars().all(is_quote) && after.chars().all(is_quote) => {
                literal.start + at + part.start..literal.start + at + part.end
            }
            _ => literal,
        }
    }

    /// A file of which no line can be shown.
    fn unreadable(name: impl Into<String>, defect: Defect) -> Self {
        Self { defect: Some(defect), ..Self::new(name, "") }
    }

    /// Where the line counted from 1 lies, without its end.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let start = self.line_starts[line - 1];
        let end = self.line_starts.get(line).map_or(self.text.len(), |next| next - 1);
        start..end
    }
}

fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_literal() {
        for (literal, value, found) in [
            (r#""a {b}""#, "a {b}", "{b}"),
            ("'a {b}'", "a {b}", "{b}"),
            ("\"\"\"\na {b}\n\"\"\"", "a {b}\n", "{b}"),
            (r#""\u0061 {b}""#, "a {b}", r#""\u0061 {b}""#),
            (r#""\\a {b}""#, r"\a {b}", r#""\\a {b}""#),
        ] {
            let source = Source::new("codes.toml", literal);
            let part = value.find("{b}").expect("each has one");
            assert_eq!(&source.text()[source.within(value, 0..literal.len(), part..part + 3)], found);
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        let source = Source::new("codes.toml", "\u{feff}a\nb");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position(3), Position { line: 1, column: 1 });
        assert_eq!(source.position(4), Position { line: 1, column: 2 });
        assert_eq!(&source.text()[source.line(1)], "a");
        assert_eq!(Source::new("codes.toml", "\u{feff}").position(9), Position { line: 1, column: 1 });
    }

    #[test]
    fn positions_count_characters() {
        let source = Source::new("codes.toml", "a\r\n码 = 1\n");
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(source.position(2), Position { line: 2, column: 1 });
        assert_eq!(source.position(3), Position { line: 2, column: 1 }, "inside 码");
        assert_eq!(source.position(6), Position { line: 2, column: 3 });
        assert_eq!(source.position(99), Position { line: 3, column: 1 });
        assert_eq!(&source.text()[source.line(1)], "a");
        assert_eq!(&source.text()[source.line(2)], "码 = 1");
        assert_eq!(&source.text()[source.line(3)], "");
    }
}

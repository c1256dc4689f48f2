//! The files of a catalog: their text, and the line and column of each of its bytes.

pub mod defect;
pub mod diagnostic;
pub(crate) mod render;
pub mod repeats;
pub mod span;

use core::ops::{Index, Range};

use self::defect::{Defect, MAX_LEN};
use self::span::{FileId, Position, Span};
use crate::text::invisible::is_invisible_at;

/// The mark with which some editors start UTF-8 files. It is not part of the text.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

/// The files of a catalog. The first is the catalog itself.
#[derive(Clone, Debug)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// A catalog and its lock.
    pub fn new(catalog: Source, lock: Option<Source>) -> Self {
        Self([catalog].into_iter().chain(lock).collect())
    }

    /// The catalog itself.
    pub fn catalog(&self) -> &Source {
        &self.0[0]
    }

    /// The line and column where a span begins.
    pub fn position(&self, span: Span) -> Position {
        self[span.file].position(span.start)
    }
}

impl Index<FileId> for Sources {
    type Output = Source;

    fn index(&self, file: FileId) -> &Source {
        &self.0[file.index()]
    }
}

/// The text of a file, with the file's name in diagnostics.
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    /// The start of each line. The first line starts after a byte order mark.
    line_starts: Vec<usize>,
    /// The line breaks that are `\r\n` in the file and `\n` in the text, ascending.
    windows_breaks: Vec<usize>,
    pub(crate) defect: Option<Defect>,
}

impl Source {
    /// Wraps a text. All its line breaks become `\n`.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        if text.len() > MAX_LEN {
            return Self::unreadable(name, Defect::TooLarge(text.len()));
        }
        let windows_breaks: Vec<_> = if text.contains('\r') {
            text.match_indices("\r\n").zip(0..).map(|((at, _), before)| at - before).collect()
        } else {
            Vec::new()
        };
        let text = if windows_breaks.is_empty() { text } else { text.replace("\r\n", "\n") };
        let start = if text.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
        let line_starts = core::iter::once(start).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { name: name.into(), text, line_starts, windows_breaks, defect: None }
    }

    /// Wraps the bytes of a file. If they are not text, [`load`](crate::load::load) reports that like every other
    /// error.
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

    /// The file's name in diagnostics, usually a path.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of the byte at `offset`, or of the end if the offset is beyond it.
    pub fn position(&self, offset: usize) -> Position {
        let offset = floor_char_boundary(&self.text, offset).max(self.line_starts[0]);
        let line = self.line_starts.partition_point(|&start| start <= offset);
        let start = self.line_starts[line - 1];
        Position { line, column: self.text[start..offset].chars().count() + 1 }
    }

    /// A part of the text in a displayable form: invisible characters become `�`, and a byte order mark is omitted.
    ///
    /// ```
    /// let source = status_codegen::source::Source::new("codes.toml", "title.en = \"Quota\u{200b} exceeded\"");
    /// assert_eq!(source.visible(0..source.text().len()), "title.en = \"Quota� exceeded\"");
    /// ```
    pub fn visible(&self, span: Range<usize>) -> String {
        let start = span.start.max(self.line_starts[0]);
        let characters = self.written(start..span.end.max(start)).char_indices();
        let is_invisible =
            |at, c: char| c != '\n' && c != '\t' && (c.is_control() || is_invisible_at(&self.text, at, c));
        characters.map(|(at, c)| if is_invisible(start + at, c) { '\u{fffd}' } else { c }).collect()
    }

    /// Where the first line starts: after a byte order mark.
    pub fn start(&self) -> usize {
        self.line_starts[0]
    }

    /// Converts an offset in the text to an offset in the file, whose line breaks may be longer.
    ///
    /// ```
    /// let source = status_codegen::source::Source::new("codes.toml", "a\r\nb");
    /// assert_eq!(source.file_offset(2), 3);
    /// ```
    pub fn file_offset(&self, offset: usize) -> usize {
        offset + self.windows_breaks.partition_point(|&at| at < offset)
    }

    /// The text in the span; empty if the span is not within the text.
    pub fn written(&self, span: Range<usize>) -> &str {
        self.text.get(span).unwrap_or_default()
    }

    /// The span of a part of a string within its literal, or of the whole literal if that contains escapes.
    pub fn within(&self, value: &str, literal: Span, part: Range<usize>) -> Span {
        let is_quote = |c: char| matches!(c, '"' | '\'' | '\r' | '\n');
        let written = self.written(literal.range());
        match written.find(value).map(|at| (at, &written[..at], &written[at + value.len()..])) {
            Some((at, before, after)) if before.chars().all(is_quote) && after.chars().all(is_quote) => {
                let start = literal.start + at;
                Span { file: literal.file, start: start + part.start, end: start + part.end }
            }
            _ => literal,
        }
    }

    /// A file whose lines cannot be shown.
    fn unreadable(name: impl Into<String>, defect: Defect) -> Self {
        Self { defect: Some(defect), ..Self::new(name, "") }
    }

    /// The bytes of a line without its line break; lines are counted from 1.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let start = self.line_starts[line - 1];
        let end = self.line_starts.get(line).map_or(self.text.len(), |next| next - 1);
        start..end
    }
}

/// The bytes of the line that contains the byte at `offset`, without its line break.
pub fn line_at(text: &str, offset: usize) -> Range<usize> {
    let start = text[..offset].rfind('\n').map_or(0, |at| at + 1);
    let end = text[offset..].find('\n').map_or(text.len(), |len| offset + len);
    start..end
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
            let part = value.find("{b}").expect("every value contains `{b}`");
            let span = Span::new(FileId::CATALOG, 0..literal.len());
            assert_eq!(&source.text()[source.within(value, span, part..part + 3).range()], found);
        }
    }

    #[test]
    fn a_byte_order_mark_is_not_a_column() {
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

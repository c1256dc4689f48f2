//! A diagnostic as text: location, line, and carets under the span.

use core::fmt::Write as _;
use core::ops::Range;

use super::diagnostic::Diagnostic;
use super::span::Span;
use super::{Source, Sources};
use crate::finding::wording::Wording;
use crate::text::invisible::{is_invisible_at, is_part_of_emoji};

/// The highest number of columns that are shown; a longer line is cut around the span.
const WINDOW: usize = 100;

impl Diagnostic {
    /// The diagnostic with its line, as the compiler shows it.
    ///
    /// ```
    /// use status_codegen::load::load;
    /// use status_codegen::options::LoadOptions;
    /// use status_codegen::source::Source;
    ///
    /// let text = "[catalog]\nnam = \"OrderCode\"\n[codes.A]\ncode = 1\ntitle = { zh = \"甲\", en = \"A\" }\n";
    /// let loaded = load(Source::new("codes.toml", text), &LoadOptions::default());
    /// assert_eq!(loaded.diagnostics[0].render(&loaded.sources), "\
    /// unknown key `nam` in `catalog`
    ///  --> codes.toml:2:1
    ///   |
    /// 2 | nam = \"OrderCode\"
    ///   | ^^^
    ///   = help: did you mean `name`?");
    /// ```
    pub fn render(&self, sources: &Sources) -> String {
        self.render_in(&self.finding.english(), sources)
    }

    /// The same, in the words of a language.
    pub fn render_in(&self, wording: &Wording, sources: &Sources) -> String {
        let spans = [Some(self.span), self.related].into_iter().flatten();
        let digits = spans.map(|span| sources.position(span).line.to_string().len());
        let width = digits.max().unwrap_or(1);
        let mut out = wording.message.clone();
        let (source, at) = (&sources[self.span.file], sources.position(self.span));
        let _ = write!(out, "\n{:width$}--> {}:{}:{}", "", source.name(), at.line, at.column);
        if !source.text().is_empty() {
            snippet(&mut out, source, self.span, width, '^', "");
        }
        if let Some(related) = self.related {
            snippet(&mut out, &sources[related.file], related, width, '-', wording.label);
        }
        if let Some(help) = &wording.help {
            let _ = write!(out, "\n{:width$} = {}{help}", "", wording.help_title);
        }
        out
    }
}

fn snippet(out: &mut String, source: &Source, span: Span, width: usize, mark: char, label: &str) {
    let number = source.position(span.start).line;
    let line = source.line(number);
    let text = &source.text()[line.clone()];
    let start = span.start.clamp(line.start, line.end) - line.start;
    let end = span.end.clamp(line.start + start, line.end) - line.start;
    let shown = window(text, start);
    let (cut_before, cut_after) =
        (if shown.start > 0 { "…" } else { "" }, if shown.end < text.len() { "…" } else { "" });
    let _ = write!(out, "\n{:width$} |", "");
    let _ = write!(out, "\n{number:>width$} | {cut_before}{}{cut_after}", printable(text, shown.clone()));
    let indent = if cut_before.is_empty() { "" } else { " " };
    let before: String = cells(text, shown.start..start).map(|cell| blank(&cell)).collect();
    let marked: usize = cells(text, start..end.min(shown.end)).map(|cell| cell.columns).sum();
    let marks: String = core::iter::repeat_n(mark, marked.max(1)).collect();
    let _ = write!(out, "\n{:width$} | {indent}{before}{marks}", "");
    if !label.is_empty() {
        let _ = write!(out, " {label}");
    }
}

/// A character of a line, as displayed.
struct Cell {
    /// Its offset in the line.
    at: usize,
    shown: char,
    columns: usize,
}

/// The characters of a part of a line. Invisible ones, and those that reorder the line, become `�`.
fn cells(line: &str, part: Range<usize>) -> impl DoubleEndedIterator<Item = Cell> {
    line[part.clone()].char_indices().map(move |(offset, c)| {
        let at = part.start + offset;
        let shown = match c {
            '\t' => ' ',
            c if c.is_control() || is_invisible_at(line, at, c) => '\u{fffd}',
            c => c,
        };
        Cell { at, shown, columns: columns(shown) }
    })
}

fn printable(line: &str, part: Range<usize>) -> String {
    cells(line, part).map(|cell| cell.shown).collect()
}

/// The part of a long line that is shown, starting a little before the span.
fn window(line: &str, at: usize) -> Range<usize> {
    let end = after_columns(cells(line, 0..line.len()), WINDOW).unwrap_or(line.len());
    if end == line.len() {
        return 0..end;
    }
    let start = after_columns(cells(line, 0..at).rev(), WINDOW / 3).unwrap_or(0);
    start..after_columns(cells(line, start..line.len()), WINDOW).unwrap_or(line.len())
}

/// The offset of the first cell that does not fit into `room` columns.
fn after_columns(mut cells: impl Iterator<Item = Cell>, room: usize) -> Option<usize> {
    let mut used = 0;
    cells
        .find(|cell| {
            used += cell.columns;
            used > room
        })
        .map(|cell| cell.at)
}

/// Blanks as wide as the character above them, so that carets align after Chinese text, too.
fn blank(cell: &Cell) -> &'static str {
    match cell.columns {
        0 => "",
        1 => " ",
        _ => "\u{3000}",
    }
}

fn columns(c: char) -> usize {
    match c {
        c if has_no_width(c) => 0,
        c if is_wide(c) => 2,
        _ => 1,
    }
}

/// Whether the character takes two columns in a terminal: CJK, Hangul, full-width forms, and characters with the
/// Unicode property `Emoji_Presentation`.
fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}'
        | '\u{231a}' | '\u{231b}' | '\u{23e9}'..='\u{23ec}' | '\u{23f0}' | '\u{23f3}' | '\u{25fd}' | '\u{25fe}'
        | '\u{2614}' | '\u{2615}' | '\u{2648}'..='\u{2653}' | '\u{267f}' | '\u{2693}' | '\u{26a1}' | '\u{26aa}'
        | '\u{26ab}' | '\u{26bd}' | '\u{26be}' | '\u{26c4}' | '\u{26c5}' | '\u{26ce}' | '\u{26d4}' | '\u{26ea}'
        | '\u{26f2}' | '\u{26f3}' | '\u{26f5}' | '\u{26fa}' | '\u{26fd}' | '\u{2705}' | '\u{270a}' | '\u{270b}'
        | '\u{2728}' | '\u{274c}' | '\u{274e}' | '\u{2753}'..='\u{2755}' | '\u{2757}' | '\u{2795}'..='\u{2797}'
        | '\u{27b0}' | '\u{27bf}' | '\u{2b1b}' | '\u{2b1c}' | '\u{2b50}' | '\u{2b55}'
        | '\u{1f004}' | '\u{1f0cf}' | '\u{1f18e}' | '\u{1f191}'..='\u{1f19a}' | '\u{1f200}'..='\u{1f265}'
        | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Whether the character takes no column: combining marks, and the characters that join others into one emoji.
fn has_no_width(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{302a}'..='\u{302f}' | '\u{3099}' | '\u{309a}' | '\u{fe20}'..='\u{fe2f}')
        || is_part_of_emoji(c)
}

//! A diagnostic as text: the place, the line, a caret under the very word.

use core::fmt::Write as _;
use core::ops::Range;

use crate::hidden::is_hidden_at;
use crate::{Diagnostic, Source};

/// Characters of a line that are shown at most; a longer one is cut around the place.
const WINDOW: usize = 100;

impl Diagnostic {
    /// Shows the mistake with the line it stands on.
    ///
    /// ```
    /// # use status_codegen::{Catalog, Settings, Source};
    /// let source = Source::new("codes.toml", "[catalog]\nnam = \"OrderCode\"\n[codes.A]\ncode = 1\ntitle = { zh = \"甲\", en = \"A\" }\n");
    /// let refused = Catalog::read(&source, &Settings::default()).unwrap_err();
    /// assert_eq!(refused.diagnostics[0].render(&source), "\
    /// unknown key `nam` in `catalog`
    ///  --> codes.toml:2:1
    ///   |
    /// 2 | nam = \"OrderCode\"
    ///   | ^^^
    ///   = help: did you mean `name`?");
    /// ```
    pub fn render(&self, source: &Source) -> String {
        let width = [Some(&self.span), self.related.as_ref().map(|related| &related.span)]
            .into_iter()
            .flatten()
            .map(|span| source.position(span.start).line.to_string().len())
            .max()
            .unwrap_or(1);
        let mut out = self.message.clone();
        let place = source.position(self.span.start);
        let _ = write!(out, "\n{:width$}--> {}:{}:{}", "", source.name(), place.line, place.column);
        snippet(&mut out, source, &self.span, width, '^', "");
        if let Some(related) = &self.related {
            snippet(&mut out, source, &related.span, width, '-', related.label);
        }
        if let Some(help) = &self.help {
            let _ = write!(out, "\n{:width$} = help: {help}", "");
        }
        out
    }
}

fn snippet(out: &mut String, source: &Source, span: &Range<usize>, width: usize, mark: char, label: &str) {
    let number = source.position(span.start).line;
    let line = source.line(number);
    let text = &source.text()[line.clone()];
    let start = span.start.clamp(line.start, line.end) - line.start;
    let end = span.end.clamp(line.start + start, line.end) - line.start;
    let shown = window(text, start);
    let before: String = text[shown.start..start].chars().map(blank).collect();
    let marked = text[start..end.min(shown.end)].chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum::<usize>();
    let (cut_before, cut_after) =
        (if shown.start > 0 { "…" } else { "" }, if shown.end < text.len() { "…" } else { "" });
    let _ = write!(out, "\n{:width$} |", "");
    let _ = write!(out, "\n{number:>width$} | {cut_before}{}{cut_after}", printable(&text[shown]));
    let cut = if cut_before.is_empty() { "" } else { " " };
    let marks: String = core::iter::repeat_n(mark, marked.max(1)).collect();
    let _ = write!(out, "\n{:width$} | {cut}{before}{marks}", "");
    if !label.is_empty() {
        let _ = write!(out, " {label}");
    }
}

/// The part of a long line that is shown: from a little before the place.
fn window(text: &str, at: usize) -> Range<usize> {
    if text.chars().count() <= WINDOW {
        return 0..text.len();
    }
    let start = text[..at].char_indices().rev().nth(WINDOW / 3).map_or(0, |(start, _)| start);
    let end = text[start..].char_indices().nth(WINDOW).map_or(text.len(), |(len, _)| start + len);
    start..end
}

/// A blank as wide as the character above it, so that the caret stands right also after Chinese.
fn blank(c: char) -> char {
    if is_wide(c) { '\u{3000}' } else { ' ' }
}

/// Characters that nobody should see, such as those that reorder a line, are shown as `�`.
fn printable(text: &str) -> String {
    text.char_indices()
        .map(|(at, c)| match c {
            '\t' => ' ',
            c if c.is_control() || is_hidden_at(text, at, c) => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// Whether a terminal gives the character two columns: CJK, Hangul, full-width forms, emoji.
fn is_wide(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

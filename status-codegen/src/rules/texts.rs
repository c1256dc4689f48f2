//! What a text may hold.

use core::ops::Range;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};
use crate::source::Source;

pub(super) fn several_lines(document: &Document, diagnostics: &mut Diagnostics) {
    for (key, text, paragraphs) in document.texts() {
        if !paragraphs && text.get_ref().contains(['\n', '\r']) {
            let message = format!("`{key}` has more than one line");
            diagnostics.push(Diagnostic::new("several-lines", text.span(), message));
        }
    }
}

pub(super) fn cases_differ(document: &Document, diagnostics: &mut Diagnostics) {
    for cases in document.codes.iter().filter_map(|code| code.cases.as_ref()) {
        let (zh, en) = (cases.zh.get_ref().len(), cases.en.get_ref().len());
        if zh != en {
            let message = format!("{zh} cases in Chinese, {en} in English");
            diagnostics.push(
                Diagnostic::new("cases-differ", cases.en.span(), message)
                    .related(cases.zh.span(), "the Chinese ones")
                    .help("tell the same cases in both languages"),
            );
        }
    }
}

/// Characters that make a text other than it looks, anywhere in the file, comments included.
pub(super) fn hidden_character(source: &Source, diagnostics: &mut Diagnostics) {
    for span in hidden(source.text()) {
        // A byte order mark at the start is how some editors mark UTF-8.
        if span != (0..'\u{feff}'.len_utf8()) || !source.text().starts_with('\u{feff}') {
            diagnostics.push(refusal(&source.text()[span.clone()], span));
        }
    }
}

/// The same, written as an escape.
pub(super) fn hidden_escape(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    let names = document.codes.iter().map(|code| &code.name);
    for text in document.texts().map(|(_, text, _)| text).chain(names) {
        let Some(found) = hidden(text.get_ref()).next() else { continue };
        if hidden(&source.text()[text.span()]).next().is_none() {
            diagnostics.push(refusal(&text.get_ref()[found], Spanned::span(text)));
        }
    }
}

fn refusal(character: &str, span: Range<usize>) -> Diagnostic {
    let code = character.chars().next().map_or(0, u32::from);
    Diagnostic::new("hidden-character", span, format!("a character that cannot be seen: U+{code:04X}"))
        .help("delete it; nobody who reads the file could tell that it is there")
}

fn hidden(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.char_indices().filter(|&(at, c)| is_hidden(c) && !joins_emoji(text, at)).map(|(at, c)| at..at + c.len_utf8())
}

/// Controls, characters without width, and those that turn the direction of a line.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Whether the zero-width joiner at `at` makes one emoji of two.
fn joins_emoji(text: &str, at: usize) -> bool {
    const JOINER: char = '\u{200d}';
    // Between the two may stand a variation selector or a skin tone.
    let before = text[..at].chars().rev().find(|&c| c != '\u{fe0f}');
    let after = text[at..].strip_prefix(JOINER).and_then(|rest| rest.chars().next());
    before.is_some_and(is_pictographic) && after.is_some_and(is_pictographic)
}

fn is_pictographic(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

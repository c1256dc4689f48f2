//! What a text may hold.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::hidden::{hidden, hidden_in_value};
use crate::source::{BYTE_ORDER_MARK, Source};

pub(super) fn several_lines(document: &Document, diagnostics: &mut Diagnostics) {
    let facts = document.codes.iter().flat_map(|code| code.facts.texts());
    let head = document.head.type_url.iter().map(|url| ("type_url", url));
    let texts = document.texts().filter(|(_, _, paragraphs)| !paragraphs).map(|(key, text, _)| (key, text));
    for (key, text) in texts.chain(head).chain(facts) {
        if has_several_lines(text.get_ref()) {
            let message = format!("`{key}` has more than one line");
            let help = if has_several_lines(text.get_ref().trim()) {
                "write it in one line; only `meaning`, `remedy` and `deprecated` have paragraphs"
            } else {
                "write it in one line, without the line break after it"
            };
            diagnostics.push(Diagnostic::new("several-lines", text.span(), message).help(help));
        }
    }
}

pub(super) fn has_several_lines(text: &str) -> bool {
    text.contains('\n')
}

pub(super) fn cases_differ(document: &Document, diagnostics: &mut Diagnostics) {
    for cases in document.codes.iter().filter_map(|code| code.cases.as_ref()) {
        let (zh, en) = (cases.zh.get_ref().len(), cases.en.get_ref().len());
        if zh != en {
            let noun = if zh == 1 { "case" } else { "cases" };
            let message = format!("{zh} {noun} in Chinese, {en} in English");
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
    // A byte order mark at the start is how some editors mark UTF-8.
    let start = if source.text().starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len_utf8() } else { 0 };
    for place in hidden(&source.text()[start..]) {
        let span = start + place.start..start + place.end;
        let message = what_is_hidden(source.written(span.clone()));
        diagnostics.push(
            Diagnostic::new("hidden-character", span, message)
                .help("nobody who reads the file could tell that something stands here; delete it"),
        );
    }
}

/// The same, written as an escape, and a tab.
pub(super) fn hidden_escape(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    // Where a string is its literal, `hidden_character` has seen it.
    let may_hide = |written: &str| written.contains('\\') || written.contains('\t') || written.contains('\r');
    if !may_hide(source.text()) {
        return;
    }
    for (value, span) in document.strings() {
        let written = source.written(span.clone());
        if !may_hide(written) {
            continue;
        }
        let Some(place) = hidden_in_value(value) else { continue };
        let found = &value[place.clone()];
        let help = match found {
            "\t" => "write spaces in its place",
            _ if written.contains(found) => continue,
            "\r" => "end a line with `\\n`",
            _ => "delete the escape: nobody who is shown the text can see what it stands for",
        };
        let place = source.within(value, span, place);
        diagnostics.push(Diagnostic::new("hidden-character", place, what_is_hidden(found)).help(help));
    }
}

fn what_is_hidden(run: &str) -> String {
    let first = run.chars().next().map_or(0, u32::from);
    match run.chars().count() {
        1 => format!("a character that cannot be seen: U+{first:04X}"),
        count => format!("{count} characters that cannot be seen, the first of them U+{first:04X}"),
    }
}

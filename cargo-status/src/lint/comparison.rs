//! Compares texts: finds repeated ones, and those that are much longer than their translation.

use status_codegen::document::Document;
use status_codegen::finding::Finding;
use status_codegen::source::diagnostic::Diagnostics;
use status_codegen::source::repeats::repeats;
use status_codegen::source::span::Spanned;
use status_codegen::text::script::is_han;
use status_codegen::value::{Kind, Language};

/// A shorter text, in columns, is too short for its length to mean anything.
const LONG: usize = 40;
/// English takes one to two and a half times the columns of Chinese: more than that is not a translation.
const MOST_ENGLISH: usize = 3;

/// Remedies may be the same for several codes. English titles of HTTP codes are fixed by others.
pub(super) fn repeated_text(document: &Document, diagnostics: &mut Diagnostics) {
    let mut texts: Vec<(&str, Language, &Spanned<String>)> = Vec::new();
    for (key, text) in document.pairs().filter(|(key, _)| *key != "remedy" && *key != "deprecated") {
        texts.push((key, Language::Zh, text.zh));
        if key != "title" || document.head.kind == Kind::Business {
            texts.push((key, Language::En, text.en));
        }
    }
    texts.sort_by_key(|(_, _, text)| text.span());
    let texts = texts.iter().map(|text| ((text.1, text.2.get().trim()), text));
    for ((_, _, first), (key, language, again)) in repeats(texts) {
        diagnostics.report_with(again.span(), first.span(), Finding::RepeatedText { key, language: *language });
    }
}

pub(super) fn unequal_lengths(document: &Document, diagnostics: &mut Diagnostics) {
    for (key, text) in document.pairs() {
        let (zh, en) = (columns(text.zh.get()), columns(text.en.get()));
        let (longer, span, other) = if zh > en {
            (Language::Zh, text.en.span(), text.zh.span())
        } else {
            (Language::En, text.zh.span(), text.en.span())
        };
        let is_unequal = en > zh * MOST_ENGLISH || zh * 2 > en * MOST_ENGLISH;
        if is_unequal && zh.max(en) >= LONG {
            diagnostics.report_with(span, other, Finding::UnequalLengths { key, longer });
        }
    }
}

/// A Chinese character contains as much as two letters.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if is_han(c) { 2 } else { 1 }).sum()
}

//! Texts beside each other: the same twice, or one much longer than its translation.

use std::collections::HashMap;

use super::is_han;
use crate::catalog::Kind;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};

/// A shorter text says too little for its length to tell anything, in columns.
const LONG: usize = 40;
/// English takes one to two and a half times the columns of Chinese: more than that is no translation.
const MOST_ENGLISH: usize = 3;

/// Remedies may be the same for several codes. English titles of HTTP codes are fixed by others.
pub(super) fn repeated_text(document: &Document, diagnostics: &mut Diagnostics) {
    let mut texts: Vec<(&str, &str, &Spanned<String>)> = Vec::new();
    for (key, text) in document.pairs().filter(|(key, _)| *key != "remedy" && *key != "deprecated") {
        texts.push((key, "zh", text.zh));
        if key != "title" || document.head.kind == Kind::Business {
            texts.push((key, "en", text.en));
        }
    }
    texts.sort_by_key(|(_, _, text)| text.span().start);
    let mut seen: HashMap<(&str, &str), &Spanned<String>> = HashMap::new();
    for (key, language, text) in texts {
        let first = *seen.entry((language, text.get_ref().trim())).or_insert(text);
        if first.span() != text.span() {
            let message = format!("`{key}.{language}` says again what another text says");
            diagnostics
                .push(Diagnostic::new("repeated-text", text.span(), message).related(first.span(), "first said here"));
        }
    }
}

pub(super) fn unequal_lengths(document: &Document, diagnostics: &mut Diagnostics) {
    for (key, text) in document.pairs() {
        let (zh, en) = (columns(text.zh.get_ref()), columns(text.en.get_ref()));
        let (longer, shorter, place, other) =
            if zh > en { ("Chinese", "English", text.en, text.zh) } else { ("English", "Chinese", text.zh, text.en) };
        let is_unequal = en > zh * MOST_ENGLISH || zh * 2 > en * MOST_ENGLISH;
        if is_unequal && zh.max(en) >= LONG {
            let message = format!("`{key}` says far more in {longer} than in {shorter}");
            diagnostics.push(
                Diagnostic::new("unequal-lengths", place.span(), message).related(other.span(), "the longer text"),
            );
        }
    }
}

/// A Chinese character says as much as two letters.
fn columns(text: &str) -> usize {
    text.chars().map(|c| if is_han(c) { 2 } else { 1 }).sum()
}

//! Each text in its own language.

use super::{is_han, prose};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::source::Source;

pub(super) fn english_in_chinese(document: &Document, diagnostics: &mut Diagnostics) {
    for (key, text) in document.pairs() {
        if !text.zh.get_ref().chars().any(is_han) {
            let message = format!("`{key}.zh` has no Chinese character");
            diagnostics.push(Diagnostic::new("english-in-chinese", text.zh.span(), message).help("translate it"));
        }
    }
}

/// One finding a text, at the first place.
pub(super) fn chinese_in_english(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    for (key, text) in document.pairs() {
        let english = text.en.get_ref();
        let is_chinese = |c: char| is_han(c) || is_full_width(c);
        let Some((start, _)) = prose(english).find(|&(_, c)| is_chinese(c)) else { continue };
        let rest = &english[start..];
        let end = start + rest.find(|c| !is_chinese(c)).unwrap_or(rest.len());
        let message = format!("`{key}.en` has Chinese in it: `{}`", &english[start..end]);
        let place = source.within(english, text.en.span(), start..end);
        diagnostics.push(
            Diagnostic::new("chinese-in-english", place, message)
                .help("translate it, or put it into backticks where it is quoted"),
        );
    }
}

/// Whether it is punctuation of Chinese, or a full-width form.
fn is_full_width(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff5e}')
}

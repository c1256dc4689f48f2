//! Each text in its own language.

use status_codegen::document::Document;
use status_codegen::finding::Finding;
use status_codegen::source::Source;
use status_codegen::source::diagnostic::Diagnostics;
use status_codegen::text::script::is_han;

use super::prose::prose;

pub(super) fn english_in_chinese(document: &Document, diagnostics: &mut Diagnostics) {
    for (key, text) in document.pairs() {
        if !text.zh.get().chars().any(is_han) {
            diagnostics.report(text.zh.span(), Finding::EnglishInChinese { key });
        }
    }
}

/// Reports each text once, at the first occurrence.
pub(super) fn chinese_in_english(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    for (key, text) in document.pairs() {
        let english = text.en.get();
        let is_chinese = |c: char| is_han(c) || is_full_width(c);
        let Some((start, _)) = prose(english).find(|&(_, c)| is_chinese(c)) else { continue };
        let rest = &english[start..];
        let end = start + rest.find(|c| !is_chinese(c)).unwrap_or(rest.len());
        let span = source.within(english, text.en.span(), start..end);
        diagnostics.report(span, Finding::ChineseInEnglish { key, found: english[start..end].to_owned() });
    }
}

/// Whether it is punctuation of Chinese, or a full-width form.
fn is_full_width(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff5e}')
}

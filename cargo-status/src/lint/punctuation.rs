//! Half-width punctuation between Chinese characters.

use status_codegen::document::Document;
use status_codegen::finding::Finding;
use status_codegen::source::Source;
use status_codegen::source::diagnostic::Diagnostics;
use status_codegen::text::script::is_han;

use super::prose::prose;

/// Reports each text once, at the first occurrence.
pub(super) fn half_width_punctuation(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    for (key, text) in document.pairs() {
        let chinese = text.zh.get();
        let characters: Vec<_> = prose(chinese).collect();
        let found = characters.iter().enumerate().find_map(|(at, &(start, c))| {
            let full_width = full_width(c)?;
            let before = chinese[..start].chars().next_back();
            let after = &chinese[start + c.len_utf8()..];
            // A comma, semicolon or colon before a space still separates Chinese clauses, but a parenthesis before a space
            // may belong to a name such as `Full (strict)`.
            let after = if matches!(c, ',' | ';' | ':') { after.trim_start_matches(' ') } else { after }.chars().next();
            let is_decimal = c == '.' && characters.get(at + 1).is_some_and(|(_, next)| next.is_ascii_alphanumeric());
            let touches = before.is_some_and(is_han) || c != '.' && after.is_some_and(is_han);
            (touches && !is_decimal).then_some((start, c, full_width))
        });
        if let Some((start, c, full_width)) = found {
            let span = source.within(chinese, text.zh.span(), start..start + c.len_utf8());
            diagnostics.report(span, Finding::HalfWidthPunctuation { key, found: c, full_width });
        }
    }
}

/// The corresponding Chinese punctuation.
fn full_width(c: char) -> Option<char> {
    Some(match c {
        ',' => '，',
        '.' => '。',
        ';' => '；',
        ':' => '：',
        '?' => '？',
        '!' => '！',
        '(' => '（',
        ')' => '）',
        _ => return None,
    })
}

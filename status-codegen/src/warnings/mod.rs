//! What a catalog may say, but hardly means to: one function a rule, named after it. The macro does not ask.

mod comparison;
mod languages;
mod lock;
mod punctuation;
mod usage;

use std::collections::BTreeSet;

use crate::Lock;
use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::emit::markdown::{code_at, url_at};
use crate::settings::LockFile;
use crate::source::Source;

/// Tells of it. `words` are those of the program's sources, where there are any: runs of letters, digits and `_`.
pub(crate) fn check(
    source: &Source,
    document: &Document,
    words: Option<&BTreeSet<String>>,
    diagnostics: &mut Diagnostics,
) {
    languages::english_in_chinese(document, diagnostics);
    languages::chinese_in_english(source, document, diagnostics);
    punctuation::half_width_punctuation(source, document, diagnostics);
    comparison::repeated_text(document, diagnostics);
    comparison::unequal_lengths(document, diagnostics);
    if let Some(words) = words {
        usage::unused_code(document, words, diagnostics);
    }
}

/// Tells of what the next `cargo status lock` would write; `now` is that.
pub(crate) fn check_lock(document: &Document, now: &Lock, lock: &LockFile, diagnostics: &mut Diagnostics) {
    lock::unlocked_code(document, now, lock, diagnostics);
    lock::stale_translation(document, now, lock, diagnostics);
}

/// The characters of a text that are prose: neither code in backticks, nor an address, nor a placeholder.
fn prose(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        loop {
            let rest = &text[at..];
            let skipped = code_at(rest).or_else(|| url_at(rest)).or_else(|| placeholder_at(rest));
            let Some((_, after)) = skipped else { break };
            at = text.len() - after.len();
        }
        let c = text[at..].chars().next()?;
        let found = (at, c);
        at += c.len_utf8();
        Some(found)
    })
}

/// `{user}`, and what follows.
fn placeholder_at(text: &str) -> Option<(&str, &str)> {
    text.strip_prefix('{')?
        .split_once('}')
        .filter(|(name, _)| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
}

/// Whether it is a Chinese character.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_prose() {
        for (text, expected) in [
            ("照 `Retry-After` 做", "照  做"),
            ("见 https://example.com/a，再试", "见 ，再试"),
            ("{user} 用了 {0} 次", " 用了  次"),
            ("写成 {{ 和 { b }", "写成 {{ 和 { b }"),
            ("`", "`"),
        ] {
            assert_eq!(prose(text).map(|(_, c)| c).collect::<String>(), expected);
        }
    }
}

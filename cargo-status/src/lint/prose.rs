//! The part of a text that is prose: neither code in backticks, nor a URL, nor a placeholder.

use status_codegen::emit::markdown::{code_at, url_at};
use status_codegen::text::template::is_placeholder_name;

/// The characters of a text that are prose, each with its offset.
pub(super) fn prose(text: &str) -> impl Iterator<Item = (usize, char)> {
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
    let (name, after) = text.strip_prefix('{')?.split_once('}')?;
    is_placeholder_name(name).then_some((name, after))
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

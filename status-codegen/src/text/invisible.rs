//! Invisible characters, which make a text differ from what it looks like.

use core::ops::Range;

/// The runs of invisible characters. Parts of an emoji count as visible.
pub(crate) fn invisible(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    core::iter::from_fn(move || {
        let start = next_invisible(text, from)?;
        let run = text[start..].char_indices().take_while(|&(at, c)| is_invisible_at(text, start + at, c));
        from = start + run.map(|(_, c)| c.len_utf8()).sum::<usize>();
        Some(start..from)
    })
}

/// The first invisible character from an offset on. Macros run unoptimized, where a loop over bytes is ten times as
/// fast as one over characters.
fn next_invisible(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    while at < bytes.len() {
        if MAY_BE_INVISIBLE[bytes[at] as usize] && text[at..].starts_with(|c| is_invisible_at(text, at, c)) {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// The first bytes in the encodings of invisible characters. Those of Chinese characters are different.
const MAY_BE_INVISIBLE: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        table[byte] =
            matches!(byte, 0..=0x8 | 0xb..=0x1f | 0x7f | 0xc2 | 0xcd | 0xd8 | 0xe1..=0xe3 | 0xef | 0xf0 | 0xf3);
        byte += 1;
    }
    table
};

/// The first run of invisible characters or tabs in a string. Line breaks are checked by `several_lines`.
pub(crate) fn invisible_in_value(value: &str) -> Option<Range<usize>> {
    let tab = value.find('\t').map(|at| at..at + 1);
    invisible(value).next().into_iter().chain(tab).min_by_key(|span| span.start)
}

/// The text on one line, with escapes for invisible characters.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if c.is_control() || is_invisible_at(text, at, c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether the character at offset `at` is invisible.
#[inline]
pub fn is_invisible_at(text: &str, at: usize, c: char) -> bool {
    !is_common(c) && is_invisible_or_part(text, at, c)
}

/// Matches nearly all characters of a catalog, so that few are compared with every range below.
const fn is_common(c: char) -> bool {
    matches!(c, ' '..='~' | '\n' | '\u{3001}'..='\u{301f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}')
}

fn is_invisible_or_part(text: &str, at: usize, c: char) -> bool {
    is_invisible(c) && !text[at..].starts_with("\r\n") || is_part_of_emoji(c) && !belongs_to_emoji(text, at, c)
}

/// Controls except tab and line feed, invisible separators, the Braille blank, and characters with the Unicode property
/// `Default_Ignorable_Code_Point`, which have no width or change the direction of text. Excludes parts of emoji.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{2028}' | '\u{2029}' | '\u{2800}' | '\u{fff9}'..='\u{fffb}'
        | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        && !is_part_of_emoji(c)
}

/// The joiner, variation selectors and the tags of flags: whether they are visible depends on the characters around
/// them.
pub(crate) fn is_part_of_emoji(c: char) -> bool {
    matches!(c, '\u{200d}' | '\u{fe0e}' | '\u{fe0f}' | '\u{e0020}'..='\u{e007f}')
}

fn belongs_to_emoji(text: &str, at: usize, c: char) -> bool {
    let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
    match c {
        '\u{200d}' => joins_emoji(before, after),
        '\u{fe0e}' | '\u{fe0f}' => selects_emoji(before, after),
        '\u{e0020}'..='\u{e007f}' => names_flag(before, text, at),
        _ => false,
    }
}

/// Whether a zero-width joiner combines two emoji. A variation selector or a skin tone may come between them.
fn joins_emoji(before: &str, after: &str) -> bool {
    let before = before.strip_suffix('\u{fe0f}').unwrap_or(before);
    before.ends_with(is_pictographic) && after.starts_with(is_pictographic)
}

/// Whether a variation selector follows a pictograph or is part of a keycap such as `1️⃣`.
fn selects_emoji(before: &str, after: &str) -> bool {
    let is_key = |c: char| c.is_ascii_digit() || c == '#' || c == '*';
    before.ends_with(is_pictographic) || before.ends_with(is_key) && after.starts_with('\u{20e3}')
}

/// Whether a tag belongs to the region of a flag such as 🏴󠁧󠁢󠁳󠁣󠁴󠁿: a black flag, at most six tags and an end tag.
fn names_flag(before: &str, text: &str, at: usize) -> bool {
    const LONGEST: usize = 6;
    let is_tag = |c: &char| matches!(c, '\u{e0020}'..='\u{e007e}');
    let tags_before: usize = before.chars().rev().take(LONGEST + 1).take_while(is_tag).map(char::len_utf8).sum();
    let start = at - tags_before;
    let tags = text[start..].chars().take(LONGEST + 1).take_while(is_tag).count();
    text[..start].ends_with('\u{1f3f4}')
        && (1..=LONGEST).contains(&tags)
        && text[start..].chars().nth(tags) == Some('\u{e007f}')
}

fn is_pictographic(c: char) -> bool {
    matches!(c, '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{2bff}'
        | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
        && c != '\u{2800}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_emoji_are_visible() {
        for text in ["👩‍🔬", "🏳️‍🌈", "👍🏽", "❤️", "❤︎", "1️⃣", "#️⃣", "©️", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🇨🇳", "a\tb\r\n"]
        {
            assert_eq!(invisible(text).next(), None, "{text}");
        }
    }

    #[test]
    fn every_first_byte_is_in_the_table() {
        for c in ('\0'..=char::MAX).filter(|&c| is_invisible(c) || is_part_of_emoji(c)) {
            let first = c.encode_utf8(&mut [0; 4]).as_bytes()[0];
            assert!(MAY_BE_INVISIBLE[usize::from(first)], "{c:?} begins with {first:#x}");
        }
    }

    #[test]
    fn runs_are_found_once() {
        for (text, expected) in [
            ("a\u{200b}\u{200b}b", 1..7),
            ("a\u{200d}🔬", 1..4),
            ("a\u{fe0f}", 1..4),
            ("1\u{fe0f} times", 1..4),
            ("❤\u{fe0f}\u{fe0f}", 6..9),
            ("🏴\u{e0067}", 4..8),
            ("🏴\u{e007f}", 4..8),
            ("a\u{e0067}\u{e007f}", 1..9),
            ("\u{2800}\u{fe0f}", 0..6),
        ] {
            assert_eq!(invisible(text).collect::<Vec<_>>(), [expected], "{}", escape(text));
        }
    }

    #[test]
    fn a_long_run_of_tags_is_not_a_flag() {
        let text = format!("🏴{}\u{e007f}", "\u{e0067}".repeat(7));
        assert_eq!(invisible(&text).next(), Some(4..text.len()));
    }

    #[test]
    fn tabs_and_lone_returns_are_invisible_in_values() {
        assert_eq!(invisible_in_value("a\r\nb\n"), None);
        assert_eq!(invisible_in_value("a\rb\u{200b}"), Some(1..2));
        assert_eq!(invisible_in_value("a\u{200b}\tb"), Some(1..4));
        assert_eq!(invisible_in_value("a\tb"), Some(1..2));
    }

    #[test]
    fn escapes_are_on_one_line() {
        assert_eq!(escape("配额\u{202e}\u{1b}[31m\n👩‍🔬"), "配额\\u{202e}\\u{1b}[31m\\n👩‍🔬");
    }
}

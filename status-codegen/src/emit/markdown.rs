//! A catalog's texts as Markdown that renders exactly as written.

use crate::text::token::is_uri_byte;

/// Paragraphs, separated by an empty line.
pub fn paragraphs(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(line).collect::<Vec<_>>().join("\n\n")
}

/// A text on one line: `code` and bare URLs are kept, everything else is escaped.
///
/// Macros run unoptimized, where checking one byte costs as much as copying a sentence, so plain text is copied in one
/// go.
pub fn line(text: &str) -> String {
    let bytes = text.as_bytes();
    let blanks = bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r')).count();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let mut out = String::with_capacity(text.len() + 8);
    out.push_str(&"&#32;".repeat(blanks));
    let (mut copied, mut at) = (blanks, blanks);
    while at < bytes.len() {
        let byte = bytes[at];
        if !IS_SPECIAL[byte as usize] {
            at += 1;
            continue;
        }
        let rest = &text[at..];
        let is_doubled = at > 0 && bytes[at - 1] == byte || bytes.get(at + 1) == Some(&byte);
        let (shown, after) = if let Some((code, after)) = code_at(rest) {
            (code_span(&code.replace(['\n', '\r'], " ")), after)
        } else if let Some((url, after)) = url_at(rest) {
            (format!("<{url}>"), after)
        } else {
            let shown = match byte {
                b'\n' | b'\r' => " ".to_owned(),
                b'<' => "&lt;".to_owned(),
                b'>' => "&gt;".to_owned(),
                b'&' => "&amp;".to_owned(),
                b'#' | b'+' | b'=' if at == blanks => format!("\\{}", char::from(byte)),
                b'-' if at == blanks || is_doubled => "\\-".to_owned(),
                b'.' | b')' if at <= digits || is_doubled => format!("\\{}", char::from(byte)),
                b'#' | b'+' | b'=' | b'-' | b'.' | b')' | b'h' => char::from(byte).to_string(),
                _ => format!("\\{}", char::from(byte)),
            };
            (shown, &rest[1..])
        };
        out.push_str(&text[copied..at]);
        out.push_str(&shown);
        at = text.len() - after.len();
        copied = at;
    }
    out.push_str(&text[copied..]);
    out
}

/// The bytes that may need escaping, and the `h` with which a URL begins.
const IS_SPECIAL: [bool; 256] = {
    let special = b"\n\r`<>&\\*_[]|~\"'$#+=-.)h";
    let mut table = [false; 256];
    let mut at = 0;
    while at < special.len() {
        table[special[at] as usize] = true;
        at += 1;
    }
    table
};

/// A text that the compiler also shows as plain text, such as a deprecation note. Only escapes what would become
/// markup.
pub fn note(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((code, after)) = code_at(rest) {
            out.push_str(&code_span(code));
            rest = after;
            continue;
        }
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~') {
            out.push('\\');
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// The same for a cell of a table, where a pipe ends even a code span.
pub fn cell(text: &str) -> String {
    let text = line(text);
    if !text.contains('|') {
        return text;
    }
    let mut out = String::new();
    let mut escaped = false;
    for c in text.chars() {
        if c == '|' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out
}

/// A fence that is longer than every run of backticks in the text, and has at least `least` backticks.
pub fn fence(text: &str, least: usize) -> String {
    let longest = if text.contains('`') { text.split(|c| c != '`').map(str::len).max().unwrap_or(0) } else { 0 };
    "`".repeat(least.max(longest + 1))
}

/// A code span with any contents.
pub fn code_span(code: &str) -> String {
    let fence = fence(code, 1);
    let pad = if code.starts_with('`') || code.ends_with('`') || (code.starts_with(' ') && code.ends_with(' ')) {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{code}{pad}{fence}")
}

/// The code in backticks at the start of a text, and the rest.
pub fn code_at(text: &str) -> Option<(&str, &str)> {
    let (code, after) = text.strip_prefix('`')?.split_once('`')?;
    (!code.trim().is_empty()).then_some((code, after))
}

/// The URL at the start of a text, and the rest.
pub fn url_at(text: &str) -> Option<(&str, &str)> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text.bytes().position(|byte| !is_uri_byte(byte)).unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
    url.split_once("://").is_some_and(|(_, host)| !host.is_empty()).then(|| text.split_at(url.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines() {
        for (text, expected) in [
            ("`Retry-After` says when", "`Retry-After` says when"),
            ("a <b> [c] *d* e_f | \"g\"", r#"a &lt;b&gt; \[c\] \*d\* e\_f \| \"g\""#),
            ("don't -- wait...", r"don\'t \-\- wait\.\.\."),
            ("1. not a list", r"1\. not a list"),
            ("- not a list", r"\- not a list"),
            ("# not a heading", r"\# not a heading"),
            ("    not code", "&#32;&#32;&#32;&#32;not code"),
            ("see https://example.com/a_b, then", "see <https://example.com/a_b>, then"),
            ("参见 https://example.com/a。", "参见 <https://example.com/a>。"),
            ("one ` alone", r"one \` alone"),
            ("version 1.1, section 15.5.5.", "version 1.1, section 15.5.5."),
        ] {
            assert_eq!(line(text), expected);
        }
    }

    #[test]
    fn notes() {
        assert_eq!(note("use `Vec<T>`, don't see [1] <b>"), r"use `Vec<T>`, don't see \[1\] \<b\>");
    }

    #[test]
    fn cells() {
        assert_eq!(cell("a|b `c|d`"), r"a\|b `c\|d`");
    }
}

//! A catalog's texts as Markdown that shows them exactly as they are written.

use core::fmt::Write as _;

/// Paragraphs, separated by an empty line.
pub(super) fn paragraphs(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.map(line).collect::<Vec<_>>().join("\n\n")
}

/// A text on one line: `code` and bare URLs stay what they are, all else is escaped.
pub(super) fn line(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.as_str();
    while !rest.is_empty() {
        if let Some((code, after)) = code_at(rest) {
            out.push_str(&code_span(code));
            rest = after;
        } else if let Some((url, after)) = url_at(rest) {
            let _ = write!(out, "<{url}>");
            rest = after;
        } else {
            let end = rest
                .char_indices()
                .skip(1)
                .find(|&(at, _)| begins_special(&rest[at..]))
                .map_or(rest.len(), |(at, _)| at);
            escape(&rest[..end], &mut out);
            rest = &rest[end..];
        }
    }
    out
}

/// A text that the compiler shows as it is, too, as it does a deprecation: no more is escaped than would become markup.
pub(super) fn note(text: &str) -> String {
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

/// The same for a cell of a table, where a pipe would end even a code span.
pub(super) fn cell(text: &str) -> String {
    let mut out = String::new();
    let mut escaped = false;
    for c in line(text).chars() {
        if c == '|' && !escaped {
            out.push('\\');
        }
        escaped = c == '\\' && !escaped;
        out.push(c);
    }
    out
}

/// A code span, whatever is in it.
pub(super) fn code_span(code: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') || (code.starts_with(' ') && code.ends_with(' ')) {
        " "
    } else {
        ""
    };
    format!("{fence}{pad}{code}{pad}{fence}")
}

fn begins_special(text: &str) -> bool {
    text.starts_with('`') || url_at(text).is_some()
}

pub(crate) fn code_at(text: &str) -> Option<(&str, &str)> {
    let (code, after) = text.strip_prefix('`')?.split_once('`')?;
    (!code.trim().is_empty()).then_some((code, after))
}

pub(crate) fn url_at(text: &str) -> Option<(&str, &str)> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let is_part = |c: char| c.is_ascii_graphic() && !"<>\"`\\^{|}".contains(c);
    let end = text.find(|c| !is_part(c)).unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
    url.split_once("://").is_some_and(|(_, host)| !host.is_empty()).then(|| text.split_at(url.len()))
}

fn escape(text: &str, out: &mut String) {
    let mut before = out.chars().next_back();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let at_start = out.is_empty() || out.ends_with("&#32;");
        let after_number = out.bytes().all(|b| b.is_ascii_digit());
        let doubled = before == Some(c) || rest.peek() == Some(&c);
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            ' ' if at_start => out.push_str("&#32;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '"' | '\'' | '$' => out.extend(['\\', c]),
            '#' | '+' | '=' if at_start => out.extend(['\\', c]),
            '-' if at_start || doubled => out.extend(['\\', c]),
            '.' | ')' if after_number || doubled => out.extend(['\\', c]),
            c => out.push(c),
        }
        before = Some(c);
    }
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

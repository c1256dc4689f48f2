//! What the TOML parser finds, in words that say what to do.

use core::ops::Range;

pub(super) const UNCLOSED_ARRAY: &str = "the array is not closed";
pub(super) const UNCLOSED_TABLE: &str = "the inline table is not closed";
pub(super) const UNCLOSED_TEXT: &str = "the text is not closed";

pub(super) fn is_duplicate(message: &str) -> bool {
    message == "duplicate key" || message.starts_with("cannot extend value")
}

/// The message and help for an error of the parser at this place.
pub(super) fn explain(text: &str, span: &Range<usize>, message: &str) -> (String, Option<String>) {
    let what = message.split(", expected").next().unwrap_or(message);
    let (here, line) = (&text[span.start..], line(text, span.start));
    let next = here.chars().next();
    if let Some((full, ascii)) = next.and_then(full_width) {
        if ascii == ' ' {
            return ("a space that is not the ASCII one".to_owned(), Some("write an ordinary space".to_owned()));
        }
        return (format!("`{full}` is not `{ascii}`"), Some(format!("write `{ascii}`, the one in ASCII")));
    }
    let is_header = line.trim_start().starts_with('[');
    let said = match what {
        "string values must be quoted" => return unquoted(text, span, line),
        "invalid basic string" | "invalid literal string"
            if message.ends_with("expected `\"`") || message.ends_with("expected `'`") =>
        {
            ("the string is not closed", None)
        }
        "key with no value" | "invalid unquoted key" if next == Some(':') => {
            ("missing `=` after the key", Some("write `=`, not `:`"))
        }
        "invalid unquoted key" | "key with no value" | "extra `=`" if is_conflict(line) => {
            ("an unresolved merge conflict", None)
        }
        "key with no value" => ("missing `=` after the key", None),
        "invalid unquoted key" => ("a key is made of ASCII letters, digits, `-` and `_`", None),
        "unquoted keys cannot be empty" => ("the name is empty", None),
        "extra `=`" => ("unexpected `=`", None),
        "invalid boolean" => ("a boolean is `true` or `false`", None),
        "unexpected leading zero" => ("a number begins with another digit than `0`", None),
        "missing escaped value" => {
            ("unknown escape", Some("write `\\\\` for a backslash, or put the text in single quotes"))
        }
        "unclosed table" | "unclosed array table" if here.starts_with([' ', '\t']) => {
            ("a name has no spaces", Some("write it in one word, such as `[codes.QuotaExceeded]`"))
        }
        "unclosed table" if line.trim_end().ends_with(']') => ("a quote in the header is not closed", None),
        "unclosed table" | "unclosed array table" => ("the header is not closed", Some("write `]`")),
        "unexpected key or value" if here.starts_with("//") => ("unexpected `//`", Some("a comment begins with `#`")),
        "unexpected key or value" if next == Some(',') => ("unexpected `,`", Some("a line ends without a comma")),
        "unexpected key or value" if is_header => ("unexpected text after the header", None),
        "unexpected key or value" if text[..span.start].ends_with(['"', '\'']) => {
            ("unexpected text after the string", Some("a quote within a text in double quotes is written `\\\"`"))
        }
        "unexpected key or value" => ("unexpected text after the value", None),
        "missing comma between array elements" | "missing comma between key-value pairs" => ("missing `,`", None),
        "cannot recurse further; max recursion depth met" => ("nested too deeply", None),
        what => (what, None),
    };
    (said.0.to_owned(), said.1.map(str::to_owned))
}

fn unquoted(text: &str, span: &Range<usize>, line: &str) -> (String, Option<String>) {
    let value = text[span.clone()].trim();
    let is_followed_by_another = text[span.end..].trim_start_matches([' ', '\t']).starts_with('=');
    let key = line.split('=').next().unwrap_or_default().trim();
    if value.is_empty() {
        (format!("`{key}` has no value"), None)
    } else if is_followed_by_another {
        ("each key has a line of its own".to_owned(), None)
    } else {
        ("a text is written in quotes".to_owned(), Some(format!("write `\"{value}\"`")))
    }
}

/// The line a place stands in.
pub(super) fn line(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
    text[start..].lines().next().unwrap_or_default()
}

fn is_conflict(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark))
}

/// What a Chinese keyboard makes of TOML's punctuation, and what was meant.
fn full_width(c: char) -> Option<(char, char)> {
    let ascii = match c {
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        '、' => ',',
        '。' => '.',
        '【' => '[',
        '】' => ']',
        '\u{3000}' | '\u{a0}' => ' ',
        '！'..='～' => char::from_u32(u32::from(c) - 0xfee0).filter(|c| !c.is_ascii_alphanumeric())?,
        _ => return None,
    };
    Some((c, ascii))
}

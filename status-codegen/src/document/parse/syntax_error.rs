//! An error of the TOML parser → what is wrong with the file.

use core::ops::Range;

use crate::finding::parts::SyntaxError;
use crate::source::line_at;
use crate::text::conflict;

/// Whether the parser found a key or a table for the second time.
pub(super) fn is_duplicate(message: &str) -> bool {
    message == "duplicate key" || message.starts_with("cannot extend value")
}

/// What is wrong where the parser reports this message.
pub(super) fn syntax_error(text: &str, span: &Range<usize>, message: &str) -> SyntaxError {
    let what = message.split(", expected").next().unwrap_or(message);
    let (here, line) = (&text[span.start..], &text[line_at(text, span.start)]);
    let next = here.chars().next();
    if let Some((found, ascii)) = next.and_then(full_width) {
        return if ascii == ' ' { SyntaxError::WideSpace } else { SyntaxError::FullWidth { found, ascii } };
    }
    let is_header = line.trim_start().starts_with('[');
    match what {
        "string values must be quoted" => unquoted(text, span, line),
        "invalid basic string" | "invalid literal string"
            if message.ends_with("expected `\"`") || message.ends_with("expected `'`") =>
        {
            SyntaxError::UnclosedString
        }
        "key with no value" | "invalid unquoted key" if next == Some(':') => {
            SyntaxError::MissingEquals { is_colon: true }
        }
        "invalid unquoted key" | "key with no value" | "extra `=`" if conflict::marker(line).is_some() => {
            SyntaxError::MergeConflict
        }
        "key with no value" => SyntaxError::MissingEquals { is_colon: false },
        "invalid unquoted key" => SyntaxError::MalformedKey,
        "unquoted keys cannot be empty" => SyntaxError::EmptyKey,
        "extra `=`" => SyntaxError::ExtraEquals,
        "invalid boolean" => SyntaxError::MalformedBoolean,
        "unexpected leading zero" => SyntaxError::LeadingZero,
        "missing escaped value" => SyntaxError::UnknownEscape,
        "unclosed table" | "unclosed array table" if here.starts_with([' ', '\t']) => SyntaxError::SpaceInName,
        "unclosed table" if line.trim_end().ends_with(']') => SyntaxError::UnclosedQuoteInHeader,
        "unclosed table" | "unclosed array table" => SyntaxError::UnclosedHeader,
        "unexpected key or value" if here.starts_with("//") => SyntaxError::SlashComment,
        "unexpected key or value" if next == Some(',') => SyntaxError::ExtraComma,
        "unexpected key or value" if is_header => SyntaxError::TextAfterHeader,
        "unexpected key or value" if text[..span.start].ends_with(['"', '\'']) => SyntaxError::TextAfterString,
        "unexpected key or value" => SyntaxError::TextAfterValue,
        "missing comma between array elements" | "missing comma between key-value pairs" => SyntaxError::MissingComma,
        "cannot recurse further; max recursion depth met" => SyntaxError::NestedTooDeeply,
        what => SyntaxError::Other(what.to_owned()),
    }
}

fn unquoted(text: &str, span: &Range<usize>, line: &str) -> SyntaxError {
    let value = text[span.clone()].trim();
    let is_followed_by_another = text[span.end..].trim_start_matches([' ', '\t']).starts_with('=');
    if value.is_empty() {
        SyntaxError::MissingValue { key: line.split('=').next().unwrap_or_default().trim().to_owned() }
    } else if is_followed_by_another {
        SyntaxError::TwoKeysOnOneLine
    } else {
        SyntaxError::MissingQuotes { text: value.to_owned() }
    }
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

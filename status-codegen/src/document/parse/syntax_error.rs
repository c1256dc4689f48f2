//! A message of the TOML parser → the error in the file.

use core::ops::Range;

use crate::finding::parts::SyntaxError;
use crate::source::line_at;
use crate::text::conflict;

/// Whether the parser found a duplicate key or table.
pub(super) fn is_duplicate(message: &str) -> bool {
    message == "duplicate key" || message.starts_with("cannot extend value")
}

/// The error in the text for which the parser reports this message.
pub(super) fn syntax_error(text: &str, span: &Range<usize>, message: &str) -> SyntaxError {
    let what = message.split(", expected").next().unwrap_or(message);
    let (here, line) = (&text[span.start..], &text[line_at(text, span.start)]);
    let next = here.chars().next();
    if let Some((found, ascii)) = next.and_then(full_width) {
        return if ascii == ' ' { SyntaxError::WideSpace { found } } else { SyntaxError::FullWidth { found, ascii } };
    }
    let is_header = line.trim_start().starts_with('[');
    match what {
        "string values must be quoted" => unquoted(text, span, line),
        "invalid basic string" | "invalid literal string"
            if message.ends_with("expected `\"`") || message.ends_with("expected `'`") =>
        {
            SyntaxError::UnclosedString
        }
        "invalid multi-line basic string" | "invalid multi-line literal string"
            if message.ends_with("expected `\"`") || message.ends_with("expected `'`") =>
        {
            SyntaxError::UnclosedText
        }
        "key with no value" | "invalid unquoted key" | "missing assignment between key-value pairs"
            if next == Some(':') =>
        {
            SyntaxError::MissingEquals { is_colon: true }
        }
        "invalid unquoted key" | "key with no value" | "extra `=`" if conflict::marker(line).is_some() => {
            SyntaxError::MergeConflict
        }
        "key with no value" | "missing value for key" | "missing assignment between key-value pairs"
            if next == Some(']') =>
        {
            SyntaxError::Unopened { closing: ']', opening: '[' }
        }
        "key with no value" | "missing value for key" | "missing assignment between key-value pairs" => {
            SyntaxError::MissingEquals { is_colon: false }
        }
        "invalid unquoted key" => SyntaxError::MalformedKey { found: next.filter(|c| !c.is_whitespace()) },
        "keys cannot be multi-line literal strings" | "keys cannot be multi-line basic strings" => {
            SyntaxError::MultilineKey
        }
        "unquoted keys cannot be empty" => SyntaxError::EmptyKey { is_in_header: is_header },
        "missing key for inline table element" | "invalid inline table element" => SyntaxError::MissingKey,
        "extra `=`" | "unexpected `=` in array" | "extra assignment between key-value pairs" => {
            SyntaxError::ExtraEquals
        }
        "invalid boolean" => SyntaxError::MalformedBoolean { word: text[span.clone()].to_owned() },
        "unexpected leading zero" => SyntaxError::LeadingZero { number: without_zeros(here) },
        "missing escaped value" => SyntaxError::UnknownEscape { found: next.filter(|c| !c.is_whitespace()) },
        "too few unicode value digits" | "invalid value" => SyntaxError::MalformedEscape,
        "unclosed table" | "unclosed array table" if here.starts_with([' ', '\t']) => SyntaxError::SpaceInName,
        "unclosed table" if line.trim_end().ends_with(']') => SyntaxError::UnclosedQuoteInHeader,
        "unclosed table" | "unclosed array table" => SyntaxError::UnclosedHeader,
        "unclosed array" => SyntaxError::UnclosedArray,
        "unclosed inline table" => SyntaxError::UnclosedTable,
        "missing opening quote" => SyntaxError::UnopenedString,
        "missing array opening" | "missing table open" => SyntaxError::Unopened { closing: ']', opening: '[' },
        "missing inline table opening" => SyntaxError::Unopened { closing: '}', opening: '{' },
        "unexpected key or value" if here.starts_with("//") => SyntaxError::SlashComment,
        "unexpected key or value" if next == Some(',') => SyntaxError::ExtraComma { is_after_value: true },
        "unexpected key or value" if is_header => SyntaxError::TextAfterHeader,
        "unexpected key or value" if text[..span.start].ends_with(['"', '\'']) => SyntaxError::TextAfterString,
        "unexpected key or value" => SyntaxError::TextAfterValue,
        "extra comma in array" | "extra comma in inline table" => SyntaxError::ExtraComma { is_after_value: false },
        "missing comma between array elements" | "missing comma between key-value pairs" => SyntaxError::MissingComma,
        "cannot recurse further; max recursion depth met" | "recursion limit" => SyntaxError::NestedTooDeeply,
        "invalid key-value pair" => match next {
            Some(found) => SyntaxError::UnexpectedStart { found },
            None => SyntaxError::Other(what.to_owned()),
        },
        what if is_of_number(what) => SyntaxError::MalformedNumber { number: value_at(text, span.start).to_owned() },
        what if is_of_date(what) => SyntaxError::MalformedDate { date: text[span.clone()].to_owned() },
        what => SyntaxError::Other(what.to_owned()),
    }
}

/// What the parser finds wrong with numbers.
fn is_of_number(what: &str) -> bool {
    matches!(
        what,
        "`_` may only go between digits"
            | "integers with a radix cannot be signed"
            | "radix must be lowercase"
            | "redundant integer number prefix"
            | "redundant numeric sign"
            | "unexpected sign"
            | "invalid binary number"
            | "invalid exponent"
            | "invalid float"
            | "invalid fraction"
            | "invalid hexadecimal number"
            | "invalid integer number"
            | "invalid mantissa"
            | "invalid octal number"
    )
}

/// What the parser finds wrong with dates and times.
fn is_of_date(what: &str) -> bool {
    matches!(what, "invalid datetime" | "invalid date-time" | "invalid date" | "invalid time" | "invalid offset")
}

/// `429` of `0429 # too many`
fn without_zeros(number: &str) -> String {
    let end = number.find(|c: char| !(c.is_ascii_alphanumeric() || "_.+-:".contains(c))).unwrap_or(number.len());
    let rest = number[..end].trim_start_matches(['0', '_']);
    if rest.starts_with(|c: char| c.is_ascii_digit()) { rest.to_owned() } else { format!("0{rest}") }
}

/// The value without quotes that is written here.
fn value_at(text: &str, at: usize) -> &str {
    let is_outside = |c: char| c.is_whitespace() || "=,[]{}#".contains(c);
    let start = text[..at].rfind(is_outside).map_or(0, |before| before + 1);
    let end = text[at..].find(is_outside).map_or(text.len(), |after| at + after);
    text.get(start..end).unwrap_or_default()
}

fn unquoted(text: &str, span: &Range<usize>, line: &str) -> SyntaxError {
    let value = text[span.clone()].trim();
    let is_followed_by_another = text[span.end..].trim_start_matches([' ', '\t']).starts_with('=');
    if value.is_empty() {
        SyntaxError::MissingValue { key: line.split('=').next().unwrap_or_default().trim().to_owned() }
    } else if let Some((_, key)) = value.rsplit_once(char::is_whitespace).filter(|_| is_followed_by_another) {
        SyntaxError::TwoKeysOnOneLine { key: key.to_owned() }
    } else {
        SyntaxError::MissingQuotes { text: value.to_owned() }
    }
}

/// The punctuation that a Chinese keyboard types, and its ASCII equivalent.
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

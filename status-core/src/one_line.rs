//! Text from outside in messages and logs, on one line.

use core::fmt::{self, Write as _};

/// Displays a value, up to a number of characters. Control characters are escaped, because they could forge lines of a log or
/// control a terminal.
pub(crate) struct OneLine<T> {
    value: T,
    max_length: usize,
}

impl<T> OneLine<T> {
    /// A value such as a code.
    pub(crate) const fn value(value: T) -> Self {
        Self { value, max_length: 64 }
    }

    /// A sentence.
    #[cfg(feature = "problem")]
    pub(crate) const fn text(value: T) -> Self {
        Self { value, max_length: 256 }
    }

    /// A text in the log, which is not truncated.
    #[cfg(feature = "tracing")]
    pub(crate) const fn whole(value: T) -> Self {
        Self { value, max_length: usize::MAX }
    }
}

impl<T: fmt::Display> fmt::Display for OneLine<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = Line { f, rest: self.max_length, is_truncated: false };
        // An error without truncation is the formatter's or the value's.
        match write!(line, "{}", self.value) {
            Err(fmt::Error) if line.is_truncated => f.write_char('…'),
            result => result,
        }
    }
}

/// Displays a value on one line in the log. If the value fails to display, the log contains the text until there.
#[cfg(feature = "tracing")]
pub(crate) struct Logged<T>(pub(crate) T);

#[cfg(feature = "tracing")]
impl<T: fmt::Display> fmt::Display for Logged<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if write!(f, "{}", OneLine::whole(&self.0)).is_err() {
            f.write_str("… (`Display` failed)")?;
        }
        Ok(())
    }
}

struct Line<'a, 'b> {
    f: &'a mut fmt::Formatter<'b>,
    rest: usize,
    is_truncated: bool,
}

impl fmt::Write for Line<'_, '_> {
    /// Fails at the first character that is too many, so that a long value is not formatted to its end.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for c in text.chars() {
            let Some(rest) = self.rest.checked_sub(1) else {
                self.is_truncated = true;
                return Err(fmt::Error);
            };
            self.rest = rest;
            if is_unsafe(c) { write!(self.f, "{}", c.escape_default())? } else { self.f.write_char(c)? }
        }
        Ok(())
    }
}

/// Control characters, and the characters that break lines or reorder text.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString;

    use super::*;

    #[test]
    fn values_in_messages_are_truncated_and_escaped() {
        for (text, expected) in [
            ("", ""),
            ("it's \"7\" \\ 中", "it's \"7\" \\ 中"),
            ("7\n\r\t\u{1b}[31m\u{85}\u{7f}", "7\\n\\r\\t\\u{1b}[31m\\u{85}\\u{7f}"),
            ("a\u{2028}b\u{202e}c", "a\\u{2028}b\\u{202e}c"),
        ] {
            assert_eq!(OneLine::value(text).to_string(), expected);
        }
        assert_eq!(OneLine::value("中".repeat(64)).to_string(), "中".repeat(64));
        assert_eq!(OneLine::value("中".repeat(65)).to_string(), "中".repeat(64) + "…");
        assert_eq!(OneLine::value(std::format_args!("{}{}", "a".repeat(64), "b")).to_string(), "a".repeat(64) + "…");
    }
}

//! The log entry of an error.

use core::fmt::{self, Write as _};

use super::status_error::StatusError;
use crate::code::log_level::LogLevel;

/// Logs the error with all its sources, at the level of its code.
pub(crate) fn log(error: &(dyn StatusError + Send + Sync)) {
    /// `tracing` requires a constant level at each call.
    macro_rules! event {
        ($level:ident) => {
            tracing::$level!(
                code = %error.entry().code(),
                name = error.entry().name(),
                status = error.status().code(),
                error = %Chain(error),
                "responded with an error"
            )
        };
    }
    match error.entry().log_level() {
        LogLevel::Error => event!(error),
        LogLevel::Warn => event!(warn),
        LogLevel::Info => event!(info),
        LogLevel::Debug => event!(debug),
    }
}

/// An error and its sources, separated by colons.
struct Chain<'a>(&'a (dyn StatusError + Send + Sync));

impl fmt::Display for Chain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Escaped(self.0), f)?;
        let mut source = self.0.source();
        while let Some(error) = source {
            write!(f, ": {}", Escaped(error))?;
            source = error.source();
        }
        Ok(())
    }
}

/// Displays a value in one line: with escapes instead of control characters, so that a value from a request cannot forge
/// log entries. If the value fails to display, the log contains the text until there.
pub(crate) struct Escaped<T>(pub(crate) T);

impl<T: fmt::Display> fmt::Display for Escaped<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if write!(Escape(f), "{}", self.0).is_err() {
            f.write_str("… (`Display` failed)")?;
        }
        Ok(())
    }
}

struct Escape<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl fmt::Write for Escape<'_, '_> {
    fn write_str(&mut self, mut text: &str) -> fmt::Result {
        while let Some((at, character)) = text.char_indices().find(|(_, character)| is_escaped(*character)) {
            self.0.write_str(&text[..at])?;
            write!(self.0, "{}", character.escape_default())?;
            text = &text[at + character.len_utf8()..];
        }
        self.0.write_str(text)
    }
}

/// Control characters, line breaks outside of ASCII, and characters that change the order of the text after them.
fn is_escaped(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

//! The log entry of an error.

use core::fmt;

use super::status_error::StatusError;
use crate::code::log_level::LogLevel;
use crate::one_line::Logged;

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
        fmt::Display::fmt(&Logged(self.0), f)?;
        let mut source = self.0.source();
        while let Some(error) = source {
            write!(f, ": {}", Logged(error))?;
            source = error.source();
        }
        Ok(())
    }
}

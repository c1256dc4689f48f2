//! How loud a server logs a code.

/// How loud a server logs that it answered with a code.
///
/// ```
/// use status_core::{HttpStatus, LogLevel};
///
/// assert_eq!(HttpStatus::InternalServerError.entry().log_level(), LogLevel::Error);
/// assert_eq!(HttpStatus::NotFound.entry().log_level(), LogLevel::Debug);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogLevel {
    /// Someone has to look.
    Error,
    /// Someone may have to look.
    Warn,
    /// Worth knowing.
    Info,
    /// Of use while looking for something.
    Debug,
}

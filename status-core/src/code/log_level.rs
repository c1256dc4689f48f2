//! The log level of a code.

/// The level at which a server logs a response with a code.
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
    /// Needs attention.
    Error,
    /// May need attention.
    Warn,
    /// Normal, but worth knowing.
    Info,
    /// Useful for debugging.
    Debug,
}

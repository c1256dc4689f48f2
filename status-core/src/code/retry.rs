//! Whether a client may try again.

/// Whether a client may send a request again that was answered with a code.
///
/// ```
/// use status_core::{HttpStatus, Retry};
///
/// assert_eq!(HttpStatus::TooManyRequests.entry().retry(), Retry::Later);
/// assert_eq!(HttpStatus::NotFound.entry().retry(), Retry::Never);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// It would fail again.
    Never,
    /// The same request may succeed later.
    Later,
    /// Only after the request was changed.
    Changed,
}

//! Whether a client may retry.

/// Whether a client may retry a request after a response with a code.
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
    /// Do not retry: the request would fail again.
    Never,
    /// Retry later: the same request may succeed.
    Later,
    /// Retry only after changing the request.
    Changed,
}

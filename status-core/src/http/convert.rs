//! Conversions between `HttpStatus` and `http::StatusCode`.

use http::StatusCode;

use super::status::HttpStatus;
use crate::code::unknown::UnknownCode;

/// Converts a status code into that of the `http` crate.
///
/// ```
/// use status_core::HttpStatus;
///
/// assert_eq!(http::StatusCode::from(HttpStatus::NotFound), http::StatusCode::NOT_FOUND);
/// ```
impl From<HttpStatus> for StatusCode {
    fn from(status: HttpStatus) -> Self {
        // `http` accepts all numbers of three digits, and the catalog has no others.
        Self::from_u16(status.code()).unwrap_or(Self::INTERNAL_SERVER_ERROR)
    }
}

/// Fails if the catalog of HTTP status codes has no such code.
///
/// ```
/// use status_core::HttpStatus;
///
/// assert_eq!(HttpStatus::try_from(http::StatusCode::NOT_FOUND), Ok(HttpStatus::NotFound));
///
/// let unassigned = http::StatusCode::from_u16(799).unwrap();
/// assert_eq!(*HttpStatus::try_from(unassigned).unwrap_err().input(), 799);
/// ```
impl TryFrom<StatusCode> for HttpStatus {
    type Error = UnknownCode<u16>;

    fn try_from(status: StatusCode) -> Result<Self, UnknownCode<u16>> {
        Self::try_from(status.as_u16())
    }
}

/// Compares the numbers.
///
/// ```
/// use status_core::HttpStatus;
///
/// assert!(HttpStatus::NotFound == http::StatusCode::NOT_FOUND);
/// ```
impl PartialEq<StatusCode> for HttpStatus {
    fn eq(&self, status: &StatusCode) -> bool {
        self.code() == status.as_u16()
    }
}

/// Compares the numbers.
///
/// ```
/// use status_core::HttpStatus;
///
/// assert!(http::StatusCode::NOT_FOUND == HttpStatus::NotFound);
/// ```
impl PartialEq<HttpStatus> for StatusCode {
    fn eq(&self, status: &HttpStatus) -> bool {
        self.as_u16() == status.code()
    }
}

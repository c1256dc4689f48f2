//! The HTTP status codes that `status_core::HttpStatus` has: number, name and retry.
//!
//! Generated from the same file as `HttpStatus`. This crate cannot use `HttpStatus` itself, because `status-core`
//! depends on it.

mod table;

use table::TABLE;

use crate::value::Retry;

/// The name of the `HttpStatus` variant with this number.
///
/// ```
/// assert_eq!(status_codegen::http::name(404), Some("NotFound"));
/// assert_eq!(status_codegen::http::name(600), None);
/// ```
pub fn name(number: u16) -> Option<&'static str> {
    TABLE.binary_search_by_key(&number, |row| row.0).ok().map(|at| TABLE[at].1)
}

/// The number of the `HttpStatus` variant with this name.
///
/// ```
/// assert_eq!(status_codegen::http::number("NotFound"), Some(404));
/// assert_eq!(status_codegen::http::number("Missing"), None);
/// ```
pub fn number(name: &str) -> Option<u16> {
    TABLE.iter().find(|row| row.1 == name).map(|row| row.0)
}

/// Whether a client may retry the request after a response with this status.
///
/// ```
/// use status_codegen::value::Retry;
/// assert_eq!(status_codegen::http::retry(429), Some(Retry::Later));
/// assert_eq!(status_codegen::http::retry(600), None);
/// ```
pub fn retry(number: u16) -> Option<Retry> {
    TABLE.binary_search_by_key(&number, |row| row.0).ok().map(|at| TABLE[at].2)
}

/// Every number with its name, ascending.
///
/// ```
/// assert!(status_codegen::http::all().any(|row| row == (404, "NotFound")));
/// ```
pub fn all() -> impl Iterator<Item = (u16, &'static str)> {
    TABLE.iter().map(|row| (row.0, row.1))
}

/// The only status below 400 that codes of a catalog can be mapped to.
pub const OK: u16 = 200;

/// Whether the status means an error.
///
/// ```
/// assert!(status_codegen::http::carries_error(404));
/// assert!(!status_codegen::http::carries_error(302));
/// ```
pub const fn carries_error(number: u16) -> bool {
    matches!(number, 400..=599)
}

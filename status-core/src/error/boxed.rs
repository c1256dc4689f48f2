//! Errors of any type, in a box or an `Arc`.

use alloc::boxed::Box;
use alloc::sync::Arc;
use core::fmt;

use super::status_error::{ResponseData, StatusError};
use crate::code::entry::Entry;
use crate::http::status::HttpStatus;
use crate::lang::Lang;

/// Lets `?` convert every error that has a code.
///
/// ```
/// use status_core::{HttpStatus, StatusError};
///
/// fn find(id: u64) -> Result<u64, Box<dyn StatusError>> {
///     if id == 0 { Err(HttpStatus::NotFound)? }
///     Ok(id)
/// }
///
/// assert_eq!(find(0).unwrap_err().status(), 404);
/// ```
impl<'a, E: StatusError + 'a> From<E> for Box<dyn StatusError + 'a> {
    fn from(error: E) -> Self {
        Box::new(error)
    }
}

/// Lets `?` convert every error that has a code and is `Send + Sync`.
///
/// ```
/// use status_core::{HttpStatus, StatusError};
///
/// fn find(id: u64) -> Result<u64, Box<dyn StatusError + Send + Sync>> {
///     if id == 0 { Err(HttpStatus::NotFound)? }
///     Ok(id)
/// }
///
/// assert_eq!(find(0).unwrap_err().status(), 404);
/// ```
impl<'a, E: StatusError + Send + Sync + 'a> From<E> for Box<dyn StatusError + Send + Sync + 'a> {
    fn from(error: E) -> Self {
        Box::new(error)
    }
}

impl<E: StatusError> StatusError for Box<E> {
    fn entry(&self) -> &'static Entry {
        E::entry(self)
    }

    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        E::fmt_message(self, lang, f)
    }

    fn status(&self) -> HttpStatus {
        E::status(self)
    }

    fn describe_response(&self, response: &mut ResponseData) {
        E::describe_response(self, response);
    }
}

impl<E: StatusError + ?Sized> StatusError for Arc<E> {
    fn entry(&self) -> &'static Entry {
        E::entry(self)
    }

    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        E::fmt_message(self, lang, f)
    }

    fn status(&self) -> HttpStatus {
        E::status(self)
    }

    fn describe_response(&self, response: &mut ResponseData) {
        E::describe_response(self, response);
    }
}

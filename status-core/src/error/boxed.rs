//! Errors of any type, in a box or an `Arc`.

use alloc::boxed::Box;
use alloc::sync::Arc;
use core::error::Error;
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

/// Lets `?` convert every error that has a code and is `Send`.
impl<'a, E: StatusError + Send + 'a> From<E> for Box<dyn StatusError + Send + 'a> {
    fn from(error: E) -> Self {
        Box::new(error)
    }
}

/// Lets `?` convert a box that guarantees more than the signature requires.
macro_rules! relax {
    ($($from:ty => $to:ty;)*) => {
        $(impl<'a> From<Box<$from>> for Box<$to> {
            fn from(error: Box<$from>) -> Self {
                error
            }
        })*
    };
}

relax! {
    dyn StatusError + Send + Sync + 'a => dyn StatusError + Send + 'a;
    dyn StatusError + Send + Sync + 'a => dyn StatusError + 'a;
    dyn StatusError + Send + 'a => dyn StatusError + 'a;
}

/// Lets `?` convert a box into `Box<dyn Error>` and the types of crates such as anyhow. The standard library makes a box an
/// error only if it contains a sized type.
macro_rules! error {
    ($($object:ty;)*) => {
        $(impl<'a> Error for Box<$object> {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                (**self).source()
            }
        })*
    };
}

error! {
    dyn StatusError + 'a;
    dyn StatusError + Send + 'a;
    dyn StatusError + Send + Sync + 'a;
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

//! The trait of errors that have a code.

use core::error::Error;
use core::fmt;

use super::response_data::ResponseData;
use crate::code::entry::Entry;
use crate::http::status::HttpStatus;
use crate::lang::Lang;

/// An error that has a code, which determines the response and the text for clients.
///
/// [`HttpStatus`] implements this trait, so you can return a code as an error.
#[cfg_attr(feature = "include", doc = "So does every enum of [`include_codes!`](crate::include_codes).")]
#[cfg_attr(feature = "derive", doc = "Error types get it by [`derive(StatusError)`](derive@crate::StatusError).")]
///
/// ```
/// use status_core::{HttpStatus, Lang, StatusError};
///
/// let error: Box<dyn StatusError> = Box::new(HttpStatus::NotFound);
/// assert_eq!(error.status(), 404);
/// assert_eq!(error.message(Lang::Zh).to_string(), "未找到");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no code",
    label = "this type has no code; an error type can give it one: `#[status(502, transparent)] Foreign(#[from] …)`",
    note = "`#[derive(StatusError)]` gives codes to an error type of yours"
)]
pub trait StatusError: Error + AsStatusError {
    /// The code of the error.
    fn entry(&self) -> &'static Entry;

    /// Writes the text for clients: below 500 the catalog's message, or the title if there is none; from 500 on the
    /// title only. An error type may make its message public regardless of the status.
    ///
    /// # Errors
    ///
    /// Fails if the formatter fails.
    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// The HTTP status of the response.
    fn status(&self) -> HttpStatus {
        self.entry().status()
    }

    /// Describes the response besides the code and the texts: `Retry-After`, headers, field errors and so on.
    ///
    /// The derive implements this method. If you implement the trait by hand for a type that wraps another error, forward
    /// it, or the response lacks what the inner error says about it.
    fn describe_response(&self, response: &mut ResponseData) {
        let _ = response;
    }

    /// The text for clients, which implements `Display`.
    fn message(&self, lang: Lang) -> Message<'_> {
        Message { error: self.as_status_error(), lang }
    }
}

/// Displays the text of an error for clients. Returned by [`StatusError::message`].
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    error: &'a (dyn StatusError + 'a),
    lang: Lang,
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt_message(self.lang, f)
    }
}

impl<E: StatusError + ?Sized> StatusError for &E {
    fn entry(&self) -> &'static Entry {
        E::entry(self)
    }

    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        E::fmt_message(self, lang, f)
    }

    fn describe_response(&self, response: &mut ResponseData) {
        E::describe_response(self, response);
    }
}

/// Lets a provided method of [`StatusError`] use `Self` as `dyn StatusError`, whether `Self` is sized or not.
pub trait AsStatusError {
    /// The error itself.
    fn as_status_error(&self) -> &(dyn StatusError + '_);

    /// The error itself. Before Rust 1.86, a `dyn StatusError` cannot be converted into a `dyn Error`.
    fn as_plain_error<'a>(&self) -> &(dyn Error + 'a)
    where
        Self: 'a;
}

impl<E: StatusError> AsStatusError for E {
    fn as_status_error(&self) -> &(dyn StatusError + '_) {
        self
    }

    fn as_plain_error<'a>(&self) -> &(dyn Error + 'a)
    where
        Self: 'a,
    {
        self
    }
}

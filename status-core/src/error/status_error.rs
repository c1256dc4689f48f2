//! The trait of errors that have a code.

#[cfg(feature = "problem")]
use alloc::{borrow::Cow, string::String, sync::Arc, vec::Vec};
use core::error::Error;
use core::fmt;
#[cfg(feature = "problem")]
use core::time::Duration;

#[cfg(feature = "problem")]
use serde_json::Value;

use crate::code::entry::Entry;
#[cfg(feature = "problem")]
use crate::error::omitted::omitted;
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
#[cfg_attr(feature = "std", doc = "")]
#[cfg_attr(feature = "std", doc = include_str!("../../doc/boxed.md"))]
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

    /// The HTTP status of the response: that of the code. An implementation by hand can return another one. If it wraps
    /// another error, forward this method.
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

    fn status(&self) -> HttpStatus {
        E::status(self)
    }

    fn describe_response(&self, response: &mut ResponseData) {
        E::describe_response(self, response);
    }
}

/// The data that an error adds to its response: `Retry-After`, headers, field errors and extension members.
///
/// The derive writes into it. An error type that you implement by hand, and that wraps another error, must forward
/// [`StatusError::describe_response`]. Without the feature `problem`, there are no responses, and no data.
#[derive(Debug)]
pub struct ResponseData {
    #[cfg(feature = "problem")]
    pub(crate) instance: Option<String>,
    #[cfg(feature = "problem")]
    pub(crate) request_id: Option<String>,
    #[cfg(feature = "problem")]
    pub(crate) retry_after: Option<Duration>,
    #[cfg(feature = "problem")]
    pub(crate) headers: Vec<(String, String)>,
    #[cfg(feature = "problem")]
    pub(crate) errors: Vec<FieldError>,
    #[cfg(feature = "problem")]
    pub(crate) extensions: Vec<(Cow<'static, str>, Value)>,
    /// The values of the placeholders in the message that clients see.
    #[cfg(feature = "problem")]
    pub(crate) params: Vec<(String, String)>,
    #[cfg(not(feature = "problem"))]
    _private: (),
}

impl ResponseData {
    #[cfg(feature = "problem")]
    pub(crate) const NONE: Self = Self {
        instance: None,
        request_id: None,
        retry_after: None,
        headers: Vec::new(),
        errors: Vec::new(),
        extensions: Vec::new(),
        params: Vec::new(),
    };
    #[cfg(all(feature = "std", not(feature = "problem")))]
    pub(crate) const NONE: Self = Self { _private: () };

    /// Adds the data of another error. A later value replaces an earlier one.
    #[cfg(feature = "problem")]
    pub(crate) fn add(&mut self, other: &Self) {
        self.add_unmasked(other);
        self.errors.extend_from_slice(&other.errors);
        for (name, value) in &other.extensions {
            set(&mut self.extensions, name.clone(), value.clone());
        }
        if !other.params.is_empty() {
            self.params.clone_from(&other.params);
        }
    }

    /// Adds the data that clients see regardless of the status.
    #[cfg(feature = "problem")]
    pub(crate) fn add_unmasked(&mut self, other: &Self) {
        if other.instance.is_some() {
            self.instance.clone_from(&other.instance);
        }
        if other.request_id.is_some() {
            self.request_id.clone_from(&other.request_id);
        }
        self.retry_after = other.retry_after.or(self.retry_after);
        for (name, value) in &other.headers {
            // Only fails if there are too many headers, because each was checked when it was added.
            omitted(self.set_header(name, value.clone()));
        }
    }

    /// Adds the data of another error: there is none.
    #[cfg(all(feature = "std", not(feature = "problem")))]
    #[expect(clippy::unused_self, reason = "with the feature `problem`, there are data")]
    pub(crate) const fn add(&mut self, _: &Self) {}
}

/// Adds a value, or replaces the one of this name.
#[cfg(feature = "problem")]
pub(crate) fn set<N: PartialEq, V>(list: &mut Vec<(N, V)>, name: N, value: V) {
    match list.iter_mut().find(|(known, _)| *known == name) {
        Some((_, old)) => *old = value,
        None => list.push((name, value)),
    }
}

/// An error in one field of a request: an element of a problem's member `errors`.
///
/// ```
/// use status_core::{FieldError, HttpStatus};
///
/// let error = FieldError::new(["items", "0", "a/b"], HttpStatus::BadRequest);
/// assert_eq!(error.pointer(), "#/items/0/a~1b");
/// ```
#[cfg(feature = "problem")]
#[derive(Clone, Debug)]
pub struct FieldError {
    pub(crate) pointer: String,
    pub(crate) error: Arc<dyn StatusError + Send + Sync>,
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

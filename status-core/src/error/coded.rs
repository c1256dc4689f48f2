//! Occurrences of a code without an error type.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;
use core::panic::Location;
use core::time::Duration;

use super::client_message::{Reader, fmt_text};
#[cfg(feature = "problem")]
use super::status_error::FieldError;
use super::status_error::{ResponseData, StatusError};
use super::template::NamedValue;
use crate::code::catalog_code::CatalogCode;
use crate::code::entry::Entry;
use crate::lang::Lang;
use crate::private;

type AnyError = Box<dyn Error + Send + Sync>;

/// An occurrence of a code, with the values of its placeholders, its cause and its location. [`coded!`](crate::coded) creates it.
///
/// It has the size of a pointer, so a `Result` with it is small. Clients see what they see of an error type: below 500 the
/// catalog's message, from 500 on the title. The log contains the message and the cause.
pub struct Coded<C>(Box<Occurrence<C>>);

struct Occurrence<C> {
    code: C,
    values: Vec<(&'static str, String)>,
    source: Option<AnyError>,
    location: &'static Location<'static>,
    data: ResponseData,
}

impl<C: CatalogCode> Coded<C> {
    #[track_caller]
    pub(crate) fn new(code: C, values: Vec<(&'static str, String)>) -> Self {
        let location = Location::caller();
        Self(Box::new(Occurrence { code, values, source: None, location, data: ResponseData::NONE }))
    }

    /// The code.
    pub fn code(&self) -> C {
        self.0.code
    }

    /// The location of the `coded!` or `From` call that created the error.
    pub fn location(&self) -> &'static Location<'static> {
        self.0.location
    }

    /// Adds the cause, which appears in the log only.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Sets the time until clients may retry, as the header `Retry-After`.
    #[must_use]
    pub fn retry_after(mut self, delay: Duration) -> Self {
        private::retry_after(&mut self.0.data, Some(&delay));
        self
    }

    /// Adds a header. An invalid one is omitted and, with the feature `tracing`, logged.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        private::header(&mut self.0.data, name, Some(&value));
        self
    }

    /// Identifies this occurrence by a URI reference.
    #[must_use]
    pub fn instance(mut self, uri: impl fmt::Display) -> Self {
        private::instance(&mut self.0.data, Some(&uri));
        self
    }

    /// Adds errors in fields of the request. Clients see them only below 500.
    #[cfg(feature = "problem")]
    #[must_use]
    pub fn fields(mut self, errors: impl AsRef<[FieldError]>) -> Self {
        let entry = self.entry();
        private::fields(&mut self.0.data, entry, false, Some(errors.as_ref()));
        self
    }

    /// Adds an extension member. Clients see it only below 500. An invalid one is omitted and, with the feature `tracing`,
    /// logged.
    #[cfg(feature = "problem")]
    #[must_use]
    pub fn extension(mut self, name: &'static str, value: impl serde::Serialize) -> Self {
        let entry = self.entry();
        private::extension(&mut self.0.data, entry, false, name, Some(&value));
        self
    }

    fn fmt_text(&self, reader: Reader<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values: Vec<NamedValue<'_>> =
            self.0.values.iter().map(|(name, value)| (*name, value as &dyn fmt::Display)).collect();
        fmt_text(self.entry(), &values, reader, f)
    }
}

/// An occurrence of a code in a variable. If the code's message has placeholders, the text is the title.
impl<C: CatalogCode> From<C> for Coded<C> {
    #[track_caller]
    fn from(code: C) -> Self {
        Self::new(code, Vec::new())
    }
}

/// The text for the log.
impl<C: CatalogCode> fmt::Display for Coded<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_text(Reader::Log, f)
    }
}

impl<C: CatalogCode> fmt::Debug for Coded<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Occurrence { code, values, source, location, .. } = &*self.0;
        f.debug_struct("Coded")
            .field("code", code)
            .field("values", values)
            .field("source", source)
            .field("location", location)
            .finish_non_exhaustive()
    }
}

impl<C: CatalogCode> Error for Coded<C> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn Error + 'static))
    }
}

impl<C: CatalogCode> StatusError for Coded<C> {
    fn entry(&self) -> &'static Entry {
        self.0.code.entry()
    }

    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_text(Reader::Client(lang), f)
    }

    fn describe_response(&self, response: &mut ResponseData) {
        response.add(&self.0.data);
        private::params(response, self.entry(), &|reader, f| self.fmt_text(reader, f));
    }
}

/// Gives the error of a `Result` a code, and keeps it as the cause.
pub trait OrCoded<T> {
    /// Converts the error into an occurrence of a code, whose cause it becomes.
    ///
    /// # Errors
    ///
    /// Fails if the result is an error.
    fn or_coded<C: CatalogCode>(self, coded: impl FnOnce() -> Coded<C>) -> Result<T, Coded<C>>;
}

impl<T, E: Into<AnyError>> OrCoded<T> for Result<T, E> {
    fn or_coded<C: CatalogCode>(self, coded: impl FnOnce() -> Coded<C>) -> Result<T, Coded<C>> {
        self.map_err(|error| coded().caused_by(error))
    }
}

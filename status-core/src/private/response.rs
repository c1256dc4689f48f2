//! What a variant says about its response, in a form that is the same with every set of features.
//!
//! Without the feature `problem`, the functions check the types that they can check, and do nothing.

use core::fmt::{self, Display};
use core::time::Duration;

use crate::code::entry::Entry;
use crate::error::client_message::{Reader, shows_data};
use crate::error::status_error::ResponseData;

/// A value for the response.
pub struct Given<'a, T: ?Sized>(pub &'a T);

impl<'a, T> Given<'a, Option<T>> {
    /// The value, unless it is `None`.
    pub fn value(self) -> Option<&'a T> {
        self.0.as_ref()
    }
}

impl<'a, T> Given<'a, &'a Option<T>> {
    /// The value, unless it is `None`.
    pub fn value(self) -> Option<&'a T> {
        self.0.as_ref()
    }
}

/// Returns the value itself. The compiler prefers the methods for `Option`, because they are inherent.
pub trait GivenValue<'a> {
    /// The type of the value.
    type Value: ?Sized;

    /// The value.
    fn value(self) -> Option<&'a Self::Value>;
}

impl<'a, T: ?Sized> GivenValue<'a> for Given<'a, T> {
    type Value = T;

    fn value(self) -> Option<&'a T> {
        Some(self.0)
    }
}

/// A time that `retry_after(…)` accepts.
#[diagnostic::on_unimplemented(
    message = "`retry_after(…)` takes a `Duration`, not `{Self}`",
    label = "expected a `Duration`, or an `Option` of it",
    note = "for a number of seconds, write `Duration::from_secs(*.seconds)`"
)]
pub trait Delay {
    /// The time.
    fn delay(&self) -> Duration;
}

impl Delay for Duration {
    fn delay(&self) -> Duration {
        *self
    }
}

impl<T: Delay + ?Sized> Delay for &T {
    fn delay(&self) -> Duration {
        (**self).delay()
    }
}

/// Sets the time until clients may retry.
pub fn retry_after(response: &mut ResponseData, delay: Option<&(impl Delay + ?Sized)>) {
    if let Some(delay) = delay {
        put::retry_after(response, delay.delay());
    }
}

/// Adds a header.
pub fn header(response: &mut ResponseData, name: &'static str, value: Option<&(impl Display + ?Sized)>) {
    if let Some(value) = value {
        put::header(response, name, &value);
    }
}

/// Sets the URI reference of the occurrence.
pub fn instance(response: &mut ResponseData, uri: Option<&(impl Display + ?Sized)>) {
    if let Some(uri) = uri {
        put::instance(response, &uri);
    }
}

/// Adds errors in fields of the request, if clients may see them.
pub fn fields(
    response: &mut ResponseData,
    entry: &Entry,
    is_public: bool,
    errors: Option<&(impl put::FieldErrors + ?Sized)>,
) {
    if let Some(errors) = errors.filter(|_| shows_data(entry.status(), is_public)) {
        put::fields(response, errors);
    }
}

/// Adds an extension member, if clients may see it.
pub fn extension(
    response: &mut ResponseData,
    entry: &Entry,
    is_public: bool,
    name: &'static str,
    value: Option<&(impl put::Json + ?Sized)>,
) {
    if let Some(value) = value.filter(|_| shows_data(entry.status(), is_public)) {
        put::extension(response, name, value);
    }
}

/// Adds the values of the placeholders that clients see, if the catalog has `params = true`.
pub fn params(response: &mut ResponseData, entry: &Entry, texts: &Texts<'_>) {
    if entry.has_params() {
        put::params(response, texts);
    }
}

/// Writes the text of an error for a reader.
pub(crate) type Texts<'a> = dyn Fn(Reader<'_>, &mut fmt::Formatter<'_>) -> fmt::Result + 'a;

#[cfg(feature = "problem")]
mod put {
    use alloc::string::{String, ToString as _};
    use alloc::vec::Vec;
    use core::cell::RefCell;
    use core::fmt::{self, Display, Write as _};
    use core::time::Duration;

    pub(crate) use serde::Serialize as Json;

    use super::Texts;
    use crate::error::client_message::Reader;
    use crate::error::omitted::omitted;
    use crate::error::status_error::{FieldError, ResponseData};

    pub(super) fn retry_after(response: &mut ResponseData, delay: Duration) {
        response.retry_after = Some(delay);
    }

    pub(super) fn header(response: &mut ResponseData, name: &str, value: &dyn Display) {
        if let Some(value) = text(value) {
            omitted(response.set_header(name, value));
        }
    }

    pub(super) fn instance(response: &mut ResponseData, uri: &dyn Display) {
        if let Some(uri) = text(uri) {
            response.instance = Some(uri);
        }
    }

    pub(super) fn fields(response: &mut ResponseData, errors: &(impl FieldErrors + ?Sized)) {
        response.errors.extend_from_slice(errors.field_errors());
    }

    pub(super) fn extension(response: &mut ResponseData, name: &'static str, value: &(impl Json + ?Sized)) {
        omitted(response.set_extension(name.into(), value));
    }

    pub(super) fn params(response: &mut ResponseData, texts: &Texts<'_>) {
        /// Displays as what the function writes.
        struct Written<'a>(&'a Texts<'a>, Reader<'a>);

        impl Display for Written<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                (self.0)(self.1, f)
            }
        }

        let params = RefCell::new(Vec::new());
        let take = |name: &str, value: &dyn Display| {
            if let Some(value) = text(value) {
                params.borrow_mut().push((name.to_string(), value));
            }
        };
        omitted(write!(String::new(), "{}", Written(texts, Reader::Params(&take))));
        let params = params.into_inner();
        // An error that forwards to another one has none of its own.
        if !params.is_empty() {
            response.params = params;
        }
    }

    /// The text of a value. `to_string` panics if `Display` fails.
    fn text(value: &dyn Display) -> Option<String> {
        let mut text = String::new();
        let written = write!(text, "{value}");
        let is_whole = written.is_ok();
        omitted(written);
        is_whole.then_some(text)
    }

    /// What `fields(…)` accepts.
    #[diagnostic::on_unimplemented(
        message = "`fields(…)` takes field errors, not `{Self}`",
        label = "expected a `Vec<FieldError>`, a slice, or an `Option` of it"
    )]
    pub trait FieldErrors {
        /// The field errors.
        fn field_errors(&self) -> &[FieldError];
    }

    impl FieldErrors for [FieldError] {
        fn field_errors(&self) -> &[FieldError] {
            self
        }
    }

    impl<const N: usize> FieldErrors for [FieldError; N] {
        fn field_errors(&self) -> &[FieldError] {
            self
        }
    }

    impl FieldErrors for Vec<FieldError> {
        fn field_errors(&self) -> &[FieldError] {
            self
        }
    }

    impl FieldErrors for FieldError {
        fn field_errors(&self) -> &[FieldError] {
            core::slice::from_ref(self)
        }
    }

    impl<T: FieldErrors + ?Sized> FieldErrors for &T {
        fn field_errors(&self) -> &[FieldError] {
            (**self).field_errors()
        }
    }
}

#[cfg(not(feature = "problem"))]
mod put {
    use core::fmt::Display;
    use core::time::Duration;

    use super::Texts;
    use crate::error::status_error::ResponseData;

    /// The types exist with the feature `problem` alone.
    pub trait FieldErrors {}

    impl<T: ?Sized> FieldErrors for T {}

    /// The trait exists with the feature `serde` alone.
    pub trait Json {}

    impl<T: ?Sized> Json for T {}

    pub(super) fn params(_: &mut ResponseData, _: &Texts<'_>) {}

    pub(super) const fn retry_after(_: &mut ResponseData, _: Duration) {}

    pub(super) const fn header(_: &mut ResponseData, _: &str, _: &dyn Display) {}

    pub(super) const fn instance(_: &mut ResponseData, _: &dyn Display) {}

    pub(super) const fn fields(_: &mut ResponseData, _: &(impl FieldErrors + ?Sized)) {}

    pub(super) const fn extension(_: &mut ResponseData, _: &'static str, _: &(impl Json + ?Sized)) {}
}

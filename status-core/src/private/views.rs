//! Conversions of errors into the type that a signature requires.

#[cfg(feature = "std")]
use alloc::boxed::Box;
use core::error::Error;
use core::panic::UnwindSafe;

use crate::error::status_error::{ResponseData, StatusError};

/// A possible source of an error: an error, or a type that dereferences to one, such as `Box<dyn Error>`.
pub trait AsDynError<'a> {
    /// The error that `Error::source` returns. Expansions call it as a method, so no type of a user has a method of this name.
    fn __as_dyn_error(&self) -> &(dyn Error + 'a);
}

impl<'a, E: Error + 'a> AsDynError<'a> for E {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsDynError<'a> for dyn Error + 'a {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsDynError<'a> for dyn Error + Send + 'a {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsDynError<'a> for dyn Error + Send + Sync + 'a {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsDynError<'a> for dyn Error + Send + Sync + UnwindSafe + 'a {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsDynError<'a> for dyn StatusError + 'a {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self.as_plain_error()
    }
}

impl<'a> AsDynError<'a> for dyn StatusError + Send + 'a {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self.as_plain_error()
    }
}

impl<'a> AsDynError<'a> for dyn StatusError + Send + Sync + 'a {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self.as_plain_error()
    }
}

/// The error in a box, so that the source of a derived error can be downcast to the type of that error.
pub fn unboxed<'a>(error: &'a (dyn Error + 'static)) -> &'a (dyn Error + 'static) {
    #[cfg(feature = "std")]
    {
        if let Some(inner) = error.downcast_ref::<Box<dyn StatusError + Send + Sync>>() {
            return inner.as_plain_error();
        }
        if let Some(inner) = error.downcast_ref::<Box<dyn StatusError + Send>>() {
            return inner.as_plain_error();
        }
        if let Some(inner) = error.downcast_ref::<Box<dyn StatusError>>() {
            return inner.as_plain_error();
        }
    }
    error
}

/// A field that `#[status(transparent)]` accepts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no code, which `#[status(transparent)]` requires",
    label = "not a `StatusError`",
    note = "specify a code, as in `#[status(502, transparent)]`; then only `Display` and the source come from the field"
)]
pub trait Transparent {
    /// The inner error.
    fn inner(&self) -> &(dyn StatusError + '_);

    /// Describes the response, which can contain more than the inner error says.
    fn describe_response(&self, response: &mut ResponseData) {
        self.inner().describe_response(response);
    }
}

impl<E: StatusError> Transparent for E {
    fn inner(&self) -> &(dyn StatusError + '_) {
        self
    }
}

#[cfg(feature = "std")]
impl Transparent for Box<dyn StatusError + '_> {
    fn inner(&self) -> &(dyn StatusError + '_) {
        &**self
    }
}

#[cfg(feature = "std")]
impl Transparent for Box<dyn StatusError + Send + '_> {
    fn inner(&self) -> &(dyn StatusError + '_) {
        &**self
    }
}

#[cfg(feature = "std")]
impl Transparent for Box<dyn StatusError + Send + Sync + '_> {
    fn inner(&self) -> &(dyn StatusError + '_) {
        &**self
    }
}

//! An error seen as what a signature wants.

use core::error::Error;
use core::panic::UnwindSafe;

use crate::StatusError;

/// Lets a provided method of [`StatusError`] see `Self` as `dyn StatusError`, whether it is sized or not.
pub trait AsStatusError {
    /// The error itself.
    fn as_status_error(&self) -> &(dyn StatusError + '_);

    /// The error itself: before Rust 1.86 a `dyn StatusError` is no `dyn Error`.
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

/// What can be the source of an error: an error, or what dereferences to one, such as `Box<dyn Error>`.
pub trait AsSource<'a> {
    /// What `Error::source` gives, or asks for its own source.
    fn as_source(&self) -> &(dyn Error + 'a);
}

impl<'a, E: Error + 'a> AsSource<'a> for E {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsSource<'a> for dyn Error + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsSource<'a> for dyn Error + Send + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsSource<'a> for dyn Error + Send + Sync + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsSource<'a> for dyn Error + Send + Sync + UnwindSafe + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self
    }
}

impl<'a> AsSource<'a> for dyn StatusError + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self.as_plain_error()
    }
}

impl<'a> AsSource<'a> for dyn StatusError + Send + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self.as_plain_error()
    }
}

impl<'a> AsSource<'a> for dyn StatusError + Send + Sync + 'a {
    fn as_source(&self) -> &(dyn Error + 'a) {
        self.as_plain_error()
    }
}

/// What `#[status(transparent)]` may stand in front of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no code that `#[status(transparent)]` could take over",
    label = "this is no `StatusError`",
    note = "name a code for it: `#[status(502, transparent)]` takes over `Display` and the source alone"
)]
pub trait Transparent {
    /// The error inside.
    fn inner(&self) -> &(dyn StatusError + '_);
}

impl<E: StatusError> Transparent for E {
    fn inner(&self) -> &(dyn StatusError + '_) {
        self
    }
}

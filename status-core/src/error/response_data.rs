//! The data that an error adds to its response, besides the code and the texts.

#[cfg(feature = "problem")]
use crate::problem::extras::Extras;

/// The data that an error adds to its response: `Retry-After`, headers, field errors and extension members.
///
/// The derive writes into it. An error type that you implement by hand, and that wraps another error, must forward
/// [`StatusError::describe_response`](crate::StatusError::describe_response).
#[derive(Debug)]
pub struct ResponseData {
    /// Without the feature `problem`, there is no response.
    #[cfg(feature = "problem")]
    pub(crate) extras: Extras,
    #[cfg(not(feature = "problem"))]
    _private: (),
}

impl ResponseData {
    #[cfg(feature = "problem")]
    pub(crate) const NONE: Self = Self { extras: Extras::NONE };
    #[cfg(all(feature = "std", not(feature = "problem")))]
    pub(crate) const NONE: Self = Self { _private: () };

    /// Adds what another error says.
    #[cfg(feature = "problem")]
    pub(crate) fn add(&mut self, other: &Self) {
        self.extras.add(&other.extras);
    }

    /// Adds what another error says.
    #[cfg(all(feature = "std", not(feature = "problem")))]
    pub(crate) const fn add(&mut self, _: &Self) {}
}

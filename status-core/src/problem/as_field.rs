//! A problem as a field of an error: of a variant with `#[status(transparent)]`, or as the source.

use core::error::Error;

use super::ProblemOf;
use crate::error::client_message::shows_data;
use crate::error::status_error::{ResponseData, StatusError};
use crate::private::{AsDynError, Transparent};

/// A problem is not an error, because every error converts into a problem. But it contains one.
impl Transparent for ProblemOf<'_> {
    fn inner(&self) -> &(dyn StatusError + '_) {
        self.error()
    }

    /// From 500 on, field errors and extension members that were added to the problem are masked like those of an error.
    fn describe_response(&self, response: &mut ResponseData) {
        let data = &self.extras().data;
        if shows_data(self.status(), false) {
            response.add(data);
        } else {
            self.error.describe_response(response);
            response.add_unmasked(data);
        }
    }
}

impl<'a> AsDynError<'a> for ProblemOf<'a> {
    fn __as_dyn_error(&self) -> &(dyn Error + 'a) {
        self.error.as_plain_error()
    }
}

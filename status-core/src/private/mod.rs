//! What the expansions of our macros call. It is private to them, though the compiler sees it as public.

#[cfg(feature = "serde")]
mod deserialize;
mod lookup;

pub use self::lookup::{for_i32, for_str, for_u16, for_u32, from_name};
pub use crate::client_message::fmt_public;
pub use crate::display_code::fmt_code_and_title;
pub use crate::entry::{CodeColumn, Columns};

#[cfg(feature = "serde")]
pub use self::deserialize::{deserialize_code, deserialize_name, deserialize_text};
#[cfg(feature = "serde")]
pub use serde;

use crate::StatusError;

/// Lets a provided method of [`StatusError`] see `Self` as `dyn StatusError`, whether it is sized or not.
pub trait AsStatusError {
    /// The error itself.
    fn as_status_error(&self) -> &(dyn StatusError + '_);
}

impl<E: StatusError> AsStatusError for E {
    fn as_status_error(&self) -> &(dyn StatusError + '_) {
        self
    }
}

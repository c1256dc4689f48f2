//! Parts of a response that cannot be sent.

use core::fmt;

/// A part that cannot be sent is omitted, so that the response is sent.
pub(crate) fn omitted<E: fmt::Display>(result: Result<(), E>) {
    #[cfg(feature = "tracing")]
    if let Err(error) = &result {
        let error = crate::one_line::Logged(error);
        tracing::error!(%error, "a part of a response was omitted");
    }
    drop(result);
}

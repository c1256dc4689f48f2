//! Errors that have a code, and what is read of them.

#[cfg(feature = "std")]
mod boxed;
pub(crate) mod client_message;
#[cfg(feature = "tracing")]
pub(crate) mod log;
pub(crate) mod status_error;
pub(crate) mod template;

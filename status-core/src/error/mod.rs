//! Errors that have a code, and their texts for clients and the log.

#[cfg(feature = "std")]
mod boxed;
pub(crate) mod client_message;
#[cfg(feature = "std")]
pub(crate) mod coded;
#[cfg(feature = "tracing")]
pub(crate) mod log;
#[cfg(feature = "problem")]
pub(crate) mod omitted;
pub(crate) mod status_error;
pub(crate) mod template;

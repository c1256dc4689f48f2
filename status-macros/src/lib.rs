//! The macros of `status-core`, which documents and re-exports them.

#![forbid(unsafe_code)]

#[cfg(feature = "include")]
mod call;
#[cfg(feature = "include")]
mod file;
#[cfg(feature = "include")]
mod include_codes;
#[cfg(feature = "derive")]
mod respond;
#[cfg(feature = "derive")]
mod responder;
#[cfg(feature = "derive")]
mod status_error;

/// Generates an enum from a catalog: a TOML file that defines codes.
#[cfg(feature = "include")]
#[proc_macro]
pub fn include_codes(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    include_codes::expand(input.into()).into()
}

// thiserror's `error` is among the attributes, so that rustc does not report it a second time.
/// Implements `Display`, `Error`, `From` and `StatusError` for an error type, and gives each variant a code.
#[cfg(feature = "derive")]
#[proc_macro_derive(StatusError, attributes(status, from, source, error))]
pub fn status_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    status_error::expand(input.into()).into()
}

/// Defines an error type for handlers. Every error that has a code converts into this type.
#[cfg(feature = "derive")]
#[proc_macro]
pub fn responder(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    responder::expand(input.into()).into()
}

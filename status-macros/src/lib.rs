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

/// Turns a catalog of status codes, written in TOML, into an enum.
#[cfg(feature = "include")]
#[proc_macro]
pub fn include_codes(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    include_codes::expand(input.into()).into()
}

/// Gives an error type its codes, `Display`, `Error` and `From`.
#[cfg(feature = "derive")]
#[proc_macro_derive(StatusError, attributes(status, from, source))]
pub fn status_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    status_error::expand(input.into()).into()
}

/// Makes a type for handlers that answer with any error.
#[cfg(feature = "derive")]
#[proc_macro]
pub fn responder(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    responder::expand(input.into()).into()
}

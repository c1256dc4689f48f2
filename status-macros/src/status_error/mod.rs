//! `derive(StatusError)`: read the type and its attributes, check them, emit the impls; or say everything that is wrong.

mod alike;
mod arguments;
mod attributes;
mod bounds;
mod code;
mod errors;
mod expansion;
mod fallback;
mod fields;
mod http_codes;
mod message;
mod syntax;
mod validation;

use proc_macro2::TokenStream;
use syn::{Attribute, DeriveInput};

use attributes::{Options, Site};
use errors::Errors;
use syntax::Input;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let derive: DeriveInput = match syn::parse2(input) {
        Ok(derive) => derive,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Errors::default();
    let input = Input::new(&derive, &mut errors);
    validation::validate(&input, &mut errors);
    match errors.finish() {
        Ok(()) => expansion::expand(&input),
        // With impls all the same, nothing else that uses the type fails.
        Err(error) => fallback::expand(&input, &error),
    }
}

/// What the attributes of a type that answers with any error say, and what is wrong with them.
pub(crate) fn options(attributes: &[Attribute]) -> (Options, TokenStream) {
    let mut errors = Errors::default();
    let (options, _) = attributes::options_and_status(attributes, Site::Responder, &[], &mut errors);
    let errors = errors.finish().map_or_else(syn::Error::into_compile_error, |()| TokenStream::new());
    (options, errors)
}

//! `derive(StatusError)`: parses the type and its attributes, checks them and emits the impls, or reports all errors.

mod alike;
mod arguments;
mod attributes;
mod bounds;
mod code;
mod envelope;
mod errors;
mod expansion;
mod fallback;
mod fields;
mod http_codes;
mod keywords;
mod levels;
mod message;
mod part;
mod syntax;
mod validation;

use proc_macro2::TokenStream;
use syn::{Attribute, DeriveInput};

use attributes::Options;
use errors::Errors;
use keywords::Site;
use syntax::Input;

pub(crate) use levels::levels;

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
        // The impls are emitted nonetheless, so that users of the type get no further errors.
        Err(error) => fallback::expand(&input, &error),
    }
}

/// The options in the attributes of a type that accepts any error, and the errors in them.
pub(crate) fn options(attributes: &[Attribute]) -> (Options, TokenStream) {
    let mut errors = Errors::default();
    let (options, _) = attributes::options_and_status(attributes, Site::Responder, &[], &mut errors);
    let errors = errors.finish().map_or_else(syn::Error::into_compile_error, |()| TokenStream::new());
    (options, errors)
}

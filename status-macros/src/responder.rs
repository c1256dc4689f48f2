//! `responder!`: a return type for handlers that accepts any error.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Result, Token, Visibility};

use crate::respond::{Framework, Responder};
use crate::status_error;

/// `pub struct Failure: axum, tonic`
struct Call {
    attributes: Vec<Attribute>,
    visibility: Visibility,
    name: Ident,
    frameworks: Vec<Framework>,
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility = input.parse()?;
        let expected = |_| input.error("expected a name and frameworks, as in `pub struct Failure: axum`");
        input.parse::<Token![struct]>().map_err(expected)?;
        let name = input.parse()?;
        input.parse::<Token![:]>().map_err(expected)?;
        let mut frameworks = Vec::new();
        Framework::add(&mut frameworks, input.call(Punctuated::parse_separated_nonempty)?)?;
        input.parse::<Option<Token![;]>>()?;
        if !input.is_empty() {
            return Err(input.error("expected nothing more"));
        }
        Ok(Self { attributes, visibility, name, frameworks })
    }
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let Call { attributes, visibility, name, frameworks } = match syn::parse2(input) {
        Ok(call) => call,
        Err(error) => return error.into_compile_error(),
    };
    let (ours, others): (Vec<_>, Vec<_>) =
        attributes.into_iter().partition(|attribute| attribute.path().is_ident("status"));
    let (options, errors) = status_error::options(&ours);
    let (status_core, levels) = (&options.status_core, status_error::levels(&others));
    let impls = frameworks.iter().map(|framework| {
        framework.implement(&Responder {
            impl_generics: TokenStream::new(),
            ty: quote!(#name),
            status_core,
            where_clause: TokenStream::new(),
            problem: &|value| options.complete(&quote!(#value.0)),
            envelope: options.envelope(),
        })
    });
    quote! {
        #errors

        #(#others)*
        #[derive(::core::fmt::Debug)]
        #visibility struct #name(#status_core::Problem);

        #levels
        #[allow(unused_qualifications, reason = "generated: paths are absolute")]
        const _: () = {
            #[automatically_derived]
            impl<E: ::core::convert::Into<#status_core::Problem>> ::core::convert::From<E> for #name {
                fn from(error: E) -> Self {
                    Self(::core::convert::Into::into(error))
                }
            }

            impl #name {
                /// The HTTP status of the response.
                #[allow(dead_code, reason = "handlers do not need it, and tests may")]
                #visibility fn status(&self) -> #status_core::HttpStatus {
                    self.0.status()
                }

                /// The response.
                #[allow(dead_code, reason = "handlers do not need it, and tests may")]
                #visibility fn problem(&self) -> &#status_core::Problem {
                    &self.0
                }

                /// The response, to add data to it.
                #[allow(dead_code, reason = "handlers do not need it, and tests may")]
                #visibility fn into_problem(self) -> #status_core::Problem {
                    self.0
                }
            }

            #(#impls)*
        };
    }
}

//! Frameworks whose response types can be implemented for errors. Each impl is emitted into the user's crate, for the
//! version that the user depends on.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, Result};

/// A supported framework.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framework {
    Axum,
    Tonic,
}

/// A type that converts into a problem.
pub(crate) struct Responder<'a> {
    /// The three parts of `<T> … for Type<T> where …`.
    pub(crate) impl_generics: TokenStream,
    pub(crate) ty: TokenStream,
    pub(crate) where_clause: TokenStream,
    /// Converts a variable or `self` into the problem.
    pub(crate) problem: &'a dyn Fn(TokenStream) -> TokenStream,
    /// The call that chooses another body than RFC 9457's.
    pub(crate) envelope: TokenStream,
}

impl Framework {
    const ALL: [(&'static str, Self); 2] = [("axum", Self::Axum), ("tonic", Self::Tonic)];

    /// The impl that makes the type a response of the framework.
    pub(crate) fn implement(self, responder: &Responder<'_>) -> TokenStream {
        match self {
            Self::Axum => axum(responder),
            Self::Tonic => tonic(responder),
        }
    }
}

impl Parse for Framework {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: Ident = input.parse()?;
        let known = Self::ALL.iter().find(|(known, _)| name == known);
        let Some(&(_, framework)) = known else {
            let known: Vec<String> = Self::ALL.iter().map(|(known, _)| format!("`{known}`")).collect();
            let message = format!("`{name}` is no framework that is known: {} are", known.join(" and "));
            return Err(Error::new(name.span(), message));
        };
        let missing = match framework {
            Self::Axum if cfg!(not(all(feature = "http", feature = "problem"))) => "the features `http` and `problem`",
            Self::Tonic if cfg!(not(feature = "problem")) => "the feature `problem`",
            _ => return Ok(framework),
        };
        Err(Error::new(name.span(), format!("answers for {name} need {missing} of status-core")))
    }
}

fn axum(responder: &Responder<'_>) -> TokenStream {
    let Responder { impl_generics, ty, where_clause, problem, envelope } = responder;
    let problem = problem(quote!(self));
    quote! {
        #[automatically_derived]
        impl #impl_generics ::axum::response::IntoResponse for #ty #where_clause {
            fn into_response(self) -> ::axum::response::Response {
                #problem #envelope.into_http()
            }
        }
    }
}

fn tonic(responder: &Responder<'_>) -> TokenStream {
    let Responder { impl_generics, ty, where_clause, problem, .. } = responder;
    let problem = problem(quote!(__error));
    quote! {
        #[automatically_derived]
        impl #impl_generics ::core::convert::From<#ty> for ::tonic::Status #where_clause {
            fn from(__error: #ty) -> Self {
                let (__code, __message, __details) = #problem.into_grpc();
                Self::with_details(::tonic::Code::from_i32(__code), __message, __details.into())
            }
        }
    }
}

//! Frameworks whose response types can be implemented for errors. Each impl is emitted into the user's crate, for the
//! version that the user depends on.

use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Ident, Result, Token};

/// A supported framework.
pub(crate) struct Framework {
    kind: Kind,
    /// As it is written, for errors.
    pub(crate) name: Ident,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Axum,
    Tonic,
}

/// A type that converts into a problem.
pub(crate) struct Responder<'a> {
    /// The three parts of `<T> … for Type<T> where …`.
    pub(crate) impl_generics: TokenStream,
    pub(crate) ty: TokenStream,
    pub(crate) status_core: &'a TokenStream,
    pub(crate) where_clause: TokenStream,
    /// Converts a variable or `self` into the problem.
    pub(crate) problem: &'a dyn Fn(TokenStream) -> TokenStream,
    /// The call that chooses another body than RFC 9457's.
    pub(crate) envelope: TokenStream,
}

impl Framework {
    const ALL: [(&'static str, Kind); 2] = [("axum", Kind::Axum), ("tonic", Kind::Tonic)];

    /// Adds frameworks to the list. Those that are in the list already are errors.
    pub(crate) fn add(list: &mut Vec<Self>, added: Punctuated<Self, Token![,]>) -> Result<()> {
        let mut errors: Option<Error> = None;
        for framework in added {
            let Some(first) = list.iter().find(|first| first.kind == framework.kind) else {
                list.push(framework);
                continue;
            };
            let mut error = Error::new(framework.name.span(), format!("duplicate framework `{}`", framework.name));
            error.combine(Error::new(first.name.span(), "the first one is here"));
            match &mut errors {
                Some(errors) => errors.combine(error),
                None => errors = Some(error),
            }
        }
        errors.map_or(Ok(()), Err)
    }

    /// The impl that makes the type a response of the framework. status-core decides whether it has the features for it, so
    /// the error is shown under the framework's name.
    pub(crate) fn implement(&self, responder: &Responder<'_>) -> TokenStream {
        let (name, status_core) = (self.name.to_string(), responder.status_core);
        let span = Span::call_site().located_at(self.name.span());
        let (needs, items) = match self.kind {
            Kind::Axum => ("with_http_problem", axum(responder)),
            Kind::Tonic => ("with_problem", tonic(responder)),
        };
        let needs = Ident::new(needs, span);
        let call: TokenStream = quote_spanned!(span=> #status_core::__private::#needs!)
            .into_iter()
            .map(|mut token| {
                token.set_span(span.resolved_at(token.span()));
                token
            })
            .collect();
        let mut group = Group::new(Delimiter::Brace, quote!(#name #items));
        group.set_span(span);
        quote!(#call #group)
    }
}

impl Parse for Framework {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let name: Ident = input.parse()?;
        let Some(&(_, kind)) = Self::ALL.iter().find(|(known, _)| name == known) else {
            let known: Vec<String> = Self::ALL.iter().map(|(known, _)| format!("`{known}`")).collect();
            let message = format!("unknown framework `{name}`\n  help: expected one of {}", known.join(", "));
            return Err(Error::new(name.span(), message));
        };
        Ok(Self { kind, name })
    }
}

fn axum(responder: &Responder<'_>) -> TokenStream {
    let Responder { impl_generics, ty, where_clause, problem, envelope, .. } = responder;
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
                Self::with_details(::tonic::Code::from_i32(__code), __message, ::core::convert::Into::into(__details))
            }
        }
    }
}

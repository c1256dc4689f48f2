//! The responses for the frameworks of a type.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};

use crate::respond::Responder;
use crate::status_error::bounds::Bounds;
use crate::status_error::syntax::Input;

pub(crate) fn respond(input: &Input<'_>) -> TokenStream {
    let Input { ident, options, .. } = input;
    let status_core = &options.status_core;
    let (impl_generics, ty_generics, _) = input.generics.split_for_impl();
    let mut bounds = Bounds::default();
    if input.is_generic() {
        // A function in `with(…)` usually takes a `Problem`, which owns its error.
        let lifetime = options.with.as_ref().map(|_| quote!(+ 'static));
        bounds.add(quote!(#ident #ty_generics: #status_core::StatusError + ::core::marker::Send + ::core::marker::Sync #lifetime));
    }
    let responder = Responder {
        impl_generics: impl_generics.to_token_stream(),
        ty: quote!(#ident #ty_generics),
        status_core,
        where_clause: bounds.where_clause(input.generics),
        problem: &|value| {
            let problem = quote!(<#status_core::ProblemOf<'_> as ::core::convert::From<_>>::from(#value));
            // `with(…)` beside a lifetime is an error, which the compiler would report again.
            if input.generics.lifetimes().next().is_some() { problem } else { options.complete(&problem) }
        },
        envelope: options.envelope(),
    };
    options.respond.iter().flatten().map(|framework| framework.implement(&responder)).collect()
}

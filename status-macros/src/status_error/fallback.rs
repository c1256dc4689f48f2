//! Placeholder impls for a type with errors, so that its users get no further errors.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::Error;

use super::bounds::Bounds;
use super::expansion::respond;
use super::syntax::Input;

pub(crate) fn expand(input: &Input<'_>, error: &Error) -> TokenStream {
    let Input { ident, options, levels, .. } = input;
    let status_core = &options.status_core;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let errors = error.to_compile_error();
    let of_self = |predicate| {
        let mut bounds = Bounds::default();
        bounds.add(predicate);
        bounds.where_clause(input.generics)
    };
    // Without `for`, the compiler would report bounds that are not satisfied, such as that of a missing `Debug`.
    let debug = of_self(quote!(for<'__a> Self: ::core::fmt::Debug));
    let error = of_self(quote!(for<'__a> Self: ::core::error::Error));

    if input.is_union {
        return errors;
    }
    // With thiserror's attributes, thiserror's derive provides these impls.
    let others = if options.code_only.is_some() || !input.thiserror.is_empty() {
        TokenStream::new()
    } else {
        let from = from(input);
        quote! {
            impl #impl_generics ::core::fmt::Display for #ident #ty_generics #where_clause {
                fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::unreachable!()
                }
            }

            impl #impl_generics ::core::error::Error for #ident #ty_generics #debug {}

            #from
        }
    };
    let respond = respond(input);
    quote! {
        #errors

        #levels
        #[allow(unused_qualifications)]
        const _: () = {
            #others

            impl #impl_generics #status_core::StatusError for #ident #ty_generics #error {
                fn entry(&self) -> &'static #status_core::Entry {
                    ::core::unreachable!()
                }

                fn fmt_message(
                    &self,
                    _: #status_core::Lang,
                    _: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    ::core::unreachable!()
                }
            }

            #respond
        };
    }
}

/// `From` for each type with `#[from]`, without duplicates.
fn from(input: &Input<'_>) -> TokenStream {
    let ident = input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let mut seen = Vec::new();
    let mut out = TokenStream::new();
    for field in input.variants.iter().flat_map(|variant| &variant.fields).filter(|field| field.from.is_some()) {
        let ty = field.inner();
        let written = ty.to_token_stream().to_string();
        let is_parameter = input.generics.type_params().any(|parameter| parameter.ident == written);
        if is_parameter || seen.contains(&written) {
            continue;
        }
        seen.push(written);
        out.extend(quote! {
            impl #impl_generics ::core::convert::From<#ty> for #ident #ty_generics #where_clause {
                fn from(_: #ty) -> Self {
                    ::core::unreachable!()
                }
            }
        });
    }
    out
}

//! `StatusError`: the code, and the text that clients may read.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::codes::{Named, entry_of, named};
use super::texts::Texts;
use super::{Arm, Expansion, pattern};
use crate::status_error::bounds::Bounds;
use crate::status_error::fields::Field;
use crate::status_error::syntax::Variant;

impl Expansion<'_> {
    pub(super) fn status_error(&self, texts: Option<&Texts>) -> TokenStream {
        let Self { input, status_core, f, lang, .. } = self;
        let mut bounds = texts.map_or_else(Bounds::default, |texts| texts.bounds.clone());
        let entries = self.entries(&mut bounds);
        let messages = self.messages(texts, &mut bounds);
        if input.is_generic() {
            bounds.add(quote!(Self: ::core::error::Error));
        } else if input.options.code_only.is_none() {
            // The impl of `Error` reports a type without `Debug`. Without `for`, this impl would report it again.
            bounds.add(quote!(for<'__a> Self: ::core::error::Error));
        }
        let (status, response) = (self.http_status(), self.response(texts));
        self.imp(
            &quote!(#status_core::StatusError),
            &bounds,
            &quote! {
                fn entry(&self) -> &'static #status_core::Entry {
                    #entries
                }

                fn fmt_message(
                    &self,
                    #lang: #status_core::Lang,
                    #f: &mut ::core::fmt::Formatter<'_>,
                ) -> ::core::fmt::Result {
                    #messages
                }

                #status

                #response
            },
        )
    }

    /// The status, if an inner error can have another one than its code.
    fn http_status(&self) -> Option<TokenStream> {
        let status_core = self.status_core;
        let is_by_field = |variant: &Variant<'_>| matches!(named(variant), Named::ByField);
        if !self.input.variants.iter().any(is_by_field) {
            return None;
        }
        let others = quote!(#status_core::Entry::status(#status_core::StatusError::entry(self)));
        let arms = self.arms(
            |variant| {
                let inner = is_by_field(variant).then(|| inner(&variant.fields[0]))?;
                Some(Arm { takes: vec![0], body: quote!(#status_core::StatusError::status(#inner)) })
            },
            &others,
        );
        Some(quote! {
            fn status(&self) -> #status_core::HttpStatus {
                #arms
            }
        })
    }

    /// A `match` with one arm per constant, because the compiler takes longer for many arms than for many patterns.
    fn entries(&self, bounds: &mut Bounds) -> TokenStream {
        let Self { input, status_core, .. } = self;
        if input.variants.is_empty() {
            return quote!(match *self {});
        }
        let mut arms: Vec<(Vec<TokenStream>, TokenStream)> = Vec::new();
        let mut known = HashMap::new();
        for variant in &input.variants {
            if let Named::ByField = named(variant) {
                let (field, inner) = (&variant.fields[0], inner(&variant.fields[0]));
                let ty = field.ty;
                self.bound(bounds, field, quote!(#ty: __status_core::Transparent));
                arms.push((vec![pattern(variant, &[0])], quote!(#status_core::StatusError::entry(#inner))));
                continue;
            }
            let entry = entry_of(variant);
            let at = *known.entry(entry.to_string()).or_insert(arms.len());
            match arms.get_mut(at) {
                Some((patterns, _)) => patterns.push(pattern(variant, &[])),
                None => arms.push((vec![pattern(variant, &[])], entry.into_token_stream())),
            }
        }
        let arms = arms.iter().map(|(patterns, entry)| quote!(#(#patterns)|* => #entry,));
        quote!(match self { #(#arms)* })
    }

    /// The texts for clients.
    fn messages(&self, texts: Option<&Texts>, bounds: &mut Bounds) -> TokenStream {
        let Self { status_core, f, lang, reader, .. } = self;
        let others = match texts {
            Some(_) => quote!(__Texts::__fmt_text(self, #reader, #f)),
            None => self.title(),
        };
        let arms = self.arms(
            |variant| {
                if let Named::ByField = named(variant) {
                    let inner = inner(&variant.fields[0]);
                    let body = quote!(#status_core::StatusError::fmt_message(#inner, #lang, #f));
                    return Some(Arm { takes: vec![0], body });
                }
                texts.is_none().then(|| self.text(variant, false, bounds))?
            },
            &others,
        );
        quote! {
            let #reader = __status_core::Reader::Client(#lang);
            #arms
        }
    }
}

/// The field of a transparent variant as its inner error.
pub(super) fn inner(field: &Field<'_>) -> TokenStream {
    // The compiler shows a field that is not such an error under its type.
    let local = field.local_at(field.ty.span());
    quote_spanned!(local.span()=> __status_core::Transparent::inner(#local))
}

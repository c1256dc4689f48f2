//! The texts of catalogs, which `Display` writes for the log, and `fmt_message` for clients.

use proc_macro2::TokenStream;
use quote::quote;

use super::codes::entry_of;
use super::{Arm, Expansion};
use crate::status_error::bounds::Bounds;
use crate::status_error::syntax::Variant;

/// A trait whose method has the `match` that `Display` and `fmt_message` share, and the bounds of both.
pub(super) struct Texts {
    pub(super) items: TokenStream,
    pub(super) bounds: Bounds,
}

impl Expansion<'_> {
    pub(super) fn texts(&self) -> Option<Texts> {
        let Self { input, status_core, f, lang } = self;
        if !input.variants.iter().any(|variant| self.is_shared(variant)) {
            return None;
        }
        let mut bounds = Bounds::default();
        let lang_or_log = quote!(#lang);
        // The impl of `StatusError` for a generic type has more bounds than `Display`, so each variant has an arm.
        let is_generic = self.is_generic();
        let others = if is_generic { quote!(::core::result::Result::Ok(())) } else { self.title(&lang_or_log) };
        let arms = self.arms(
            |variant| {
                if !self.is_shared(variant) {
                    return None;
                }
                let exposure = variant.status.public.as_ref().map(|_| quote!(Message));
                self.catalog_text(variant, exposure, &lang_or_log, is_generic, &mut bounds)
            },
            &others,
        );
        let method = quote! {
            fn __fmt_text(
                &self,
                #lang: ::core::option::Option<#status_core::Lang>,
                #f: &mut ::core::fmt::Formatter<'_>,
            ) -> ::core::fmt::Result
        };
        let imp = self.imp(&quote!(__Texts), &bounds, &quote!(#method { #arms }));
        let items = quote! {
            trait __Texts {
                #method;
            }
            #imp
        };
        Some(Texts { items, bounds })
    }

    /// Whether both `Display` and clients get the texts of the variant's code.
    pub(super) fn is_shared(&self, variant: &Variant<'_>) -> bool {
        let status = &variant.status;
        let is_elsewhere = self.input.options.code_only.is_some() || status.transparent.is_some();
        !is_elsewhere && status.message.is_none() && status.log.is_none()
    }

    /// The text of a code with the values of its placeholders, unless it is the default. Without an exposure, the status
    /// decides what clients see.
    pub(super) fn catalog_text(
        &self,
        variant: &Variant<'_>,
        exposure: Option<TokenStream>,
        lang: &TokenStream,
        is_explicit: bool,
        bounds: &mut Bounds,
    ) -> Option<Arm> {
        let f = &self.f;
        let Arm { takes, body: values } = self.values(variant, bounds);
        let entry = entry_of(variant);
        let body = match exposure {
            Some(exposure) => quote! {
                __status_core::fmt_exposed(
                    #entry,
                    #values,
                    __status_core::Exposure::#exposure,
                    #lang,
                    #f,
                )
            },
            None if takes.is_empty() && variant.status.values.is_empty() && !is_explicit => return None,
            None => quote!(__status_core::fmt_text(#entry, #values, #lang, #f)),
        };
        Some(Arm { takes, body })
    }

    /// The text of an error without values for placeholders.
    pub(super) fn title(&self, lang: &TokenStream) -> TokenStream {
        let Self { status_core, f, .. } = self;
        quote!(__status_core::fmt_text(#status_core::StatusError::entry(self), &[], #lang, #f))
    }

    pub(super) fn is_generic(&self) -> bool {
        self.input.generics.type_params().next().is_some()
    }
}

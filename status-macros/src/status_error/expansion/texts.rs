//! The texts of codes, which `Display` writes for the log, and `fmt_message` for clients.

use proc_macro2::TokenStream;
use quote::quote;

use super::codes::{Named, entry_of, named};
use super::{Arm, Expansion};
use crate::status_error::bounds::Bounds;
use crate::status_error::syntax::Variant;

/// A trait whose method has the `match` that `Display`, `fmt_message` and `describe_response` share, and the bounds of its
/// impl.
pub(super) struct Texts {
    pub(super) items: TokenStream,
    pub(super) bounds: Bounds,
}

impl Expansion<'_> {
    /// None, if `Display` never writes the texts of codes, and no text has values of placeholders.
    pub(super) fn texts(&self) -> Option<Texts> {
        let Self { input, f, reader, .. } = self;
        if !input.variants.iter().any(|variant| self.is_shared(variant) || self.has_values(variant)) {
            return None;
        }
        let mut bounds = Bounds::default();
        // The impl of `StatusError` for a generic type has more bounds than `Display`, so each variant has an arm.
        let others = if input.is_generic() { quote!(::core::result::Result::Ok(())) } else { self.title() };
        let arms = self.arms(|variant| self.text(variant, input.is_generic(), &mut bounds), &others);
        let method = quote! {
            fn __fmt_text(
                &self,
                #reader: __status_core::Reader<'_>,
                #f: &mut ::core::fmt::Formatter<'_>,
            ) -> ::core::fmt::Result
        };
        let mut bounds_of_texts = bounds.clone();
        if input.is_generic() {
            bounds_of_texts.add(quote!(Self: ::core::fmt::Display));
        }
        let imp = self.imp(&quote!(__Texts), &bounds_of_texts, &quote!(#method { #arms }));
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

    /// Whether the variant's message in the catalog can have placeholders with values.
    pub(super) fn has_values(&self, variant: &Variant<'_>) -> bool {
        self.has_catalog_text(variant) && !(variant.fields.is_empty() && variant.status.values.is_empty())
    }

    /// The text with the values of its placeholders, unless it is the default, or that of the field.
    pub(super) fn text(&self, variant: &Variant<'_>, is_explicit: bool, bounds: &mut Bounds) -> Option<Arm> {
        let Self { f, reader, .. } = self;
        if let Named::ByField = named(variant) {
            return None;
        }
        let status = &variant.status;
        let exposure = match (&status.public, &status.message) {
            (None, _) => None,
            (Some(_), Some(_)) => Some(quote!(Custom(self))),
            (Some(_), None) if self.is_shared(variant) || status.log.is_some() => Some(quote!(Message)),
            (Some(_), None) => Some(quote!(MessageOr(self))),
        };
        let Arm { takes, body: values } = self.values(variant, bounds);
        let entry = entry_of(variant);
        let body = match exposure {
            Some(exposure) => quote! {
                __status_core::fmt_exposed(
                    #entry,
                    #values,
                    __status_core::Exposure::#exposure,
                    #reader,
                    #f,
                )
            },
            None if takes.is_empty() && status.values.is_empty() && !is_explicit => return None,
            None => quote!(__status_core::fmt_text(#entry, #values, #reader, #f)),
        };
        Some(Arm { takes, body })
    }

    /// The text of an error without values for placeholders.
    pub(super) fn title(&self) -> TokenStream {
        let Self { status_core, f, reader, .. } = self;
        quote!(__status_core::fmt_text(#status_core::StatusError::entry(self), &[], #reader, #f))
    }
}

//! `Display`: the text for the log.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned as _;

use super::codes::{Named, named};
use super::status_error::inner;
use super::texts::Texts;
use super::{Arm, Expansion};
use crate::status_error::bounds::Bounds;
use crate::status_error::message::Message;
use crate::status_error::syntax::Variant;

impl Expansion<'_> {
    pub(super) fn display(&self, texts: Option<&Texts>) -> TokenStream {
        let f = &self.f;
        let mut bounds = texts.map_or_else(Bounds::default, |texts| texts.bounds.clone());
        let others = quote!(__Texts::__fmt_text(self, __status_core::Reader::Log, #f));
        let arms = self.arms(|variant| self.display_arm(variant, &mut bounds), &others);
        self.imp(
            &quote!(::core::fmt::Display),
            &bounds,
            &quote! {
                fn fmt(&self, #f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #arms
                }
            },
        )
    }

    /// The text for the log of a variant that does not share the catalog's text with clients.
    fn display_arm(&self, variant: &Variant<'_>, bounds: &mut Bounds) -> Option<Arm> {
        let f = &self.f;
        if variant.status.transparent.is_some() {
            let field = &variant.fields[0];
            let ty = field.ty;
            let shown = if let Named::ByField = named(variant) {
                self.bound(bounds, field, quote!(#ty: __status_core::Transparent));
                inner(field)
            } else {
                self.bound(bounds, field, quote!(#ty: ::core::fmt::Display));
                // The compiler shows a field without `Display` under its type.
                field.local_at(ty.span()).into_token_stream()
            };
            return Some(Arm { takes: vec![0], body: quote!(::core::fmt::Display::fmt(#shown, #f)) });
        }
        let message = variant.status.message.as_ref().or(variant.status.log.as_ref())?;
        self.bound_fields(bounds, variant, message);
        Some(Arm { takes: message.shown.keys().copied().collect(), body: self.write(variant, message) })
    }

    fn bound_fields(&self, bounds: &mut Bounds, variant: &Variant<'_>, message: &Message) {
        for (&at, traits) in &message.shown {
            let field = &variant.fields[at];
            let ty = field.ty;
            for name in traits {
                let name = Ident::new(name, Span::call_site());
                self.bound(bounds, field, quote!(#ty: ::core::fmt::#name));
            }
        }
    }

    fn write(&self, variant: &Variant<'_>, message: &Message) -> TokenStream {
        let f = &self.f;
        let Message { format, arguments, .. } = message;
        if message.is_plain {
            return quote!(#f.write_str(#format));
        }
        let texts = message.texts.iter().map(|&at| {
            // What cannot be shown is reported under the message.
            let local = variant.fields[at].local_at(message.written.span());
            let shown = quote_spanned!(local.span()=> __status_core::Shown);
            quote_spanned!(local.span()=> #local = *#shown(#local).text())
        });
        quote!(::core::write!(#f, #format #arguments #(, #texts)*))
    }
}

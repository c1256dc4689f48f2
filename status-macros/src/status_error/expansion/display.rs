//! `Display`: the text for the log.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;

use super::codes::{Named, entry_of, located, named};
use super::{Arm, Expansion};
use crate::status_error::bounds::Bounds;
use crate::status_error::message::Message;
use crate::status_error::syntax::Variant;

impl Expansion<'_> {
    pub(super) fn display(&self) -> TokenStream {
        let f = &self.f;
        let mut bounds = Bounds::default();
        let arms = self.arms(|variant| Some(self.display_arm(variant, &mut bounds)), &TokenStream::new());
        let import = self.import_text();
        self.imp(
            &quote!(::core::fmt::Display),
            &bounds,
            &quote! {
                fn fmt(&self, #f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #import
                    #arms
                }
            },
        )
    }

    fn display_arm(&self, variant: &Variant<'_>, bounds: &mut Bounds) -> Arm {
        let Self { status_core, f, .. } = self;
        if variant.status.transparent.is_some() {
            let field = &variant.fields[0];
            let (local, ty) = (field.local(), field.ty);
            let shown = if let Named::ByField = named(variant) {
                self.bound(bounds, field, quote!(#ty: #status_core::__private::Transparent));
                self.inner(field)
            } else {
                self.bound(bounds, field, quote!(#ty: ::core::fmt::Display));
                quote!(#local)
            };
            return Arm { takes: vec![0], body: quote!(::core::fmt::Display::fmt(#shown, #f)) };
        }
        if let Some(message) = variant.status.message.as_ref().or(variant.status.log.as_ref()) {
            self.bound_fields(bounds, variant, message);
            return Arm { takes: message.shown.keys().copied().collect(), body: self.write(variant, message) };
        }
        let entry = entry_of(variant);
        let Arm { takes, body: values } = self.values(variant, bounds);
        Arm { takes, body: quote!(#status_core::__private::fmt_log(#entry, #values, #f)) }
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
        let Self { status_core, f, .. } = self;
        let Message { format, arguments, .. } = message;
        if message.is_plain {
            return quote!(#f.write_str(#format));
        }
        let texts = message.texts.iter().map(|&at| {
            // What cannot be shown is reported under the message.
            let local = variant.fields[at].local_at(message.written.span());
            let shown = located(quote!(#status_core::__private::Shown), local.span());
            quote_spanned!(local.span()=> #local = *#shown(#local).text())
        });
        quote!(::core::write!(#f, #format #arguments #(, #texts)*))
    }
}

//! `StatusError`: the code, and the text that clients may read.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::codes::{Named, entry_of, named};
use super::{Arm, Expansion};
use crate::status_error::bounds::Bounds;
use crate::status_error::fields::Field;
use crate::status_error::syntax::Variant;

impl Expansion<'_> {
    pub(super) fn status_error(&self) -> TokenStream {
        let Self { input, status_core, f, lang } = self;
        let mut bounds = Bounds::default();
        let entries = self.arms(|variant| Some(self.entry(variant, &mut bounds)), &TokenStream::new());
        let others = quote! {
            #status_core::__private::fmt_client(
                #status_core::StatusError::entry(self),
                &[],
                #status_core::__private::Exposure::ByStatus,
                #lang,
                #f,
            )
        };
        let (import, status, response) = (self.import_text(), self.http_status(), self.response());
        let messages = self.arms(|variant| self.message(variant, &mut bounds), &others);
        if input.generics.type_params().next().is_some() {
            bounds.add(quote!(Self: ::core::error::Error));
        }
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
                    #import
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
                let inner = is_by_field(variant).then(|| self.inner(&variant.fields[0]))?;
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

    fn entry(&self, variant: &Variant<'_>, bounds: &mut Bounds) -> Arm {
        let status_core = self.status_core;
        match named(variant) {
            Named::ByField => {
                let (field, inner) = (&variant.fields[0], self.inner(&variant.fields[0]));
                let ty = field.ty;
                self.bound(bounds, field, quote!(#ty: #status_core::__private::Transparent));
                Arm { takes: vec![0], body: quote!(#status_core::StatusError::entry(#inner)) }
            }
            Named::Code(_) | Named::Not => Arm { takes: Vec::new(), body: entry_of(variant).into_token_stream() },
        }
    }

    /// The text that clients may read, if it differs from the default.
    fn message(&self, variant: &Variant<'_>, bounds: &mut Bounds) -> Option<Arm> {
        let Self { status_core, f, lang, .. } = self;
        if let Named::ByField = named(variant) {
            let inner = self.inner(&variant.fields[0]);
            return Some(Arm {
                takes: vec![0],
                body: quote!(#status_core::StatusError::fmt_message(#inner, #lang, #f)),
            });
        }
        let status = &variant.status;
        let is_shown_elsewhere = status.transparent.is_some() || self.input.options.code_only.is_some();
        let exposure = match (&status.public, &status.message) {
            (None, _) => quote!(ByStatus),
            (Some(_), Some(_)) => quote!(Custom(self)),
            (Some(_), None) if is_shown_elsewhere => quote!(MessageOr(self)),
            (Some(_), None) => quote!(Message),
        };
        let Arm { takes, body: values } = match status.message {
            Some(_) => Arm { takes: Vec::new(), body: quote!(&[]) },
            None => self.values(variant, bounds),
        };
        if status.public.is_none() && takes.is_empty() && status.values.is_empty() {
            return None;
        }
        let entry = entry_of(variant);
        let body = quote! {
            #status_core::__private::fmt_client(
                #entry,
                #values,
                #status_core::__private::Exposure::#exposure,
                #lang,
                #f,
            )
        };
        Some(Arm { takes, body })
    }

    /// The field of a transparent variant as its inner error.
    pub(super) fn inner(&self, field: &Field<'_>) -> TokenStream {
        let status_core = self.status_core;
        // The compiler shows a field that is not such an error under its type.
        let local = field.local_at(field.ty.span());
        quote_spanned!(local.span()=> #status_core::__private::Transparent::inner(#local))
    }
}

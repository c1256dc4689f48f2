//! `Error`: the source is a field.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::status_error::inner;
use super::{Arm, Expansion};
use crate::status_error::bounds::Bounds;
use crate::status_error::syntax::Variant;

impl Expansion<'_> {
    pub(super) fn error(&self) -> TokenStream {
        let Self { input, .. } = self;
        let mut bounds = Bounds::default();
        let sources =
            input.variants.iter().any(|variant| variant.status.transparent.is_some() || variant.source().is_some());
        let source = sources.then(|| {
            let arms = self.arms(|variant| self.source(variant, &mut bounds), &quote!(::core::option::Option::None));
            quote! {
                fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
                    #arms
                }
            }
        });
        if input.is_generic() {
            bounds.add(quote!(Self: ::core::fmt::Debug + ::core::fmt::Display));
        }
        self.imp(&quote!(::core::error::Error), &bounds, &source.unwrap_or_default())
    }

    /// The source, and the field that contains it.
    fn source(&self, variant: &Variant<'_>, bounds: &mut Bounds) -> Option<Arm> {
        if variant.status.transparent.is_some() {
            let field = &variant.fields[0];
            let ty = field.ty;
            let inner = if variant.status.code.is_some() {
                self.bound(bounds, field, quote!(#ty: ::core::error::Error));
                // The compiler shows a field that is not an error under its type.
                let local = field.local_at(ty.span());
                quote_spanned!(local.span()=> #local.__as_dyn_error())
            } else {
                self.bound(bounds, field, quote!(#ty: __status_core::Transparent));
                inner(field)
            };
            return Some(Arm { takes: vec![0], body: quote!(::core::error::Error::source(#inner)) });
        }
        let source = variant.source()?;
        let ty = source.inner();
        self.bound(bounds, source, quote!(#ty: ::core::error::Error + 'static));
        // The compiler shows a source that is not an error under its type.
        let local = source.local_at(source.ty.span());
        let whole = source.optional().map_or_else(|| quote!(#local), |_| quote!(#local.as_ref()?));
        let source_value = quote_spanned!(local.span()=> #whole.__as_dyn_error());
        let (at, _) = variant.field(&source.member)?;
        let body = quote!(::core::option::Option::Some(__status_core::unboxed(#source_value)));
        Some(Arm { takes: vec![at], body })
    }
}

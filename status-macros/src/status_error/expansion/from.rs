//! `From` for the types that `?` converts.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Attribute;
use syn::spanned::Spanned as _;

use super::Expansion;
use crate::status_error::syntax::Shape;

impl Expansion<'_> {
    pub(super) fn from(&self) -> TokenStream {
        let ident = self.input.ident;
        let (impl_generics, ty_generics, where_clause) = self.input.generics.split_for_impl();
        let mut out = TokenStream::new();
        for variant in &self.input.variants {
            let Some(from) = variant.fields.iter().find(|field| field.from.is_some()) else { continue };
            let (ty, value) = match from.optional() {
                Some(inner) => (inner, quote!(::core::option::Option::Some(__source))),
                None => (from.ty, quote!(__source)),
            };
            let path = &variant.path;
            let values = variant.fields.iter().map(|field| {
                let (member, ty) = (&field.member, field.ty);
                if field.from.is_some() { quote!(#member: #value) } else { quote!(#member: <#ty>::capture()) }
            });
            let span = Span::call_site().located_at(from.from.map_or_else(Span::call_site, Attribute::span));
            let body = match variant.shape {
                Shape::Parentheses if variant.fields.len() == 1 => quote!(#path(#value)),
                _ => quote!(#path { #(#values),* }),
            };
            out.extend(quote_spanned! {span=>
                #[automatically_derived]
                #[allow(deprecated)]
                impl #impl_generics ::core::convert::From<#ty> for #ident #ty_generics #where_clause {
                    fn from(__source: #ty) -> Self {
                        #body
                    }
                }
            });
        }
        out
    }
}

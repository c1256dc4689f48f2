//! The values of the placeholders in a catalog's message.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::codes::entry_of;
use super::{Arm, Expansion};
use crate::status_error::arguments::with_locals;
use crate::status_error::bounds::Bounds;
use crate::status_error::fields::Field;
use crate::status_error::syntax::Variant;

impl Expansion<'_> {
    /// An array of names and values, with the fields used in it. Only the compiler knows which of them the message
    /// needs.
    pub(super) fn values(&self, variant: &Variant<'_>, bounds: &mut Bounds) -> Arm {
        let mut takes = Vec::new();
        let mut values = TokenStream::new();
        if self.has_message(variant) && variant.status.message.is_none() {
            for (at, field) in variant.fields.iter().enumerate() {
                let is_given = variant.status.values.iter().any(|value| value.placeholder() == field.name());
                if !is_given {
                    takes.push(at);
                    values.extend(self.of_field(variant, field, bounds));
                }
            }
        }
        for given in &variant.status.values {
            let value = with_locals(given.value.clone(), &mut |member| {
                let (at, field) = variant.field(member)?;
                if !takes.contains(&at) {
                    takes.push(at);
                }
                Some(field.local_at(member.span()))
            });
            let name = given.placeholder();
            values.extend(quote!((#name, &(#value)),));
        }
        Arm { takes, body: quote!(&[#values]) }
    }

    fn of_field(&self, variant: &Variant<'_>, field: &Field<'_>, bounds: &mut Bounds) -> TokenStream {
        let (entry, name, ty) = (entry_of(variant), field.name(), field.ty);
        if field.is_plain() {
            let local = field.local();
            return quote!((#name, #local),);
        }
        // The compiler shows a field without `Display` under its type.
        let local = field.local_at(ty.span());
        let shown = quote_spanned!(local.span()=> __status_core::Shown);
        if !field.is_dependent(self.input.generics) {
            let value = quote_spanned!(local.span()=> &*#shown(#local).argument());
            return quote!((#name, #value),);
        }
        let is_used = quote!({ __status_core::uses(#entry, #name) });
        self.bound(bounds, field, quote!(#ty: __status_core::Argument<#is_used>));
        let text = quote_spanned!(local.span()=> &*#shown(#local).text());
        let value = quote_spanned!(local.span()=> __status_core::argument::<#is_used, _>(#text));
        quote!((#name, #value),)
    }
}

//! What a variant says about its response besides the code and the texts.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned as _;

use super::codes::{Named, ends, entry_of, named};
use super::texts::Texts;
use super::{Arm, Expansion};
use crate::status_error::arguments::with_locals;
use crate::status_error::part::Part;
use crate::status_error::syntax::Variant;

impl Expansion<'_> {
    /// `StatusError::describe_response`, unless no variant says anything.
    pub(super) fn response(&self, texts: Option<&Texts>) -> TokenStream {
        let Self { input, status_core, f, reader, .. } = self;
        let is_silent =
            |variant: &Variant<'_>| variant.status.response.is_empty() && !matches!(named(variant), Named::ByField);
        let response = self.response_parameter();
        let params = texts.filter(|_| input.variants.iter().any(|variant| self.has_values(variant))).map(|_| {
            quote! {
                __status_core::params(#response, #status_core::StatusError::entry(self), &|#reader, #f| {
                    __Texts::__fmt_text(self, #reader, #f)
                });
            }
        });
        if params.is_none() && input.variants.iter().all(is_silent) {
            return TokenStream::new();
        }
        let arms = self.arms(|variant| (!is_silent(variant)).then(|| self.response_arm(variant)), &quote!({}));
        quote! {
            fn describe_response(&self, #response: &mut #status_core::ResponseData) {
                #arms
                #params
            }
        }
    }

    fn response_arm(&self, variant: &Variant<'_>) -> Arm {
        let response = self.response_parameter();
        if let Named::ByField = named(variant) {
            let field = &variant.fields[0];
            let local = field.local_at(field.ty.span());
            let body = quote_spanned! {local.span()=>
                __status_core::Transparent::describe_response(#local, #response)
            };
            return Arm { takes: vec![0], body };
        }
        let mut takes = Vec::new();
        let calls: Vec<_> = variant.status.response.iter().map(|part| self.part(variant, part, &mut takes)).collect();
        Arm { takes, body: quote!({ #(#calls)* }) }
    }

    fn part(&self, variant: &Variant<'_>, part: &Part, takes: &mut Vec<usize>) -> TokenStream {
        let (function, response) = (&part.keyword, self.response_parameter());
        let value = with_locals(part.value.clone(), &mut |member| {
            let (at, field) = variant.field(member)?;
            if !takes.contains(&at) {
                takes.push(at);
            }
            Some(field.local_at(super::span_of(member)))
        });
        let (span, _) = ends(&part.value);
        let given = quote_spanned!(span=> __status_core::Given);
        let value = quote_spanned!(span=> #given(&(#value)).value());
        let name = part.name.iter();
        let check_name = part.name.as_ref().map(|name| {
            let check = Ident::new(&format!("check_{function}"), name.span());
            let check = quote_spanned!(Span::call_site().located_at(name.span())=> __status_core::#check);
            quote_spanned!(name.span()=> const _: () = #check(#name);)
        });
        let masked = (function == "fields" || function == "extension").then(|| {
            let (entry, is_public) = (entry_of(variant), variant.status.public.is_some());
            quote!(#entry, #is_public,)
        });
        let function = quote_spanned!(Span::call_site().located_at(function.span())=> __status_core::#function);
        quote!(#check_name #function(#response, #masked #(#name,)* #value);)
    }

    fn response_parameter(&self) -> Ident {
        Ident::new("__response", self.f.span())
    }
}

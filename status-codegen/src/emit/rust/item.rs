//! The enum itself, with its documentation.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Form, Home, code_type};
use crate::catalog::{Catalog, Code, Repr};
use crate::emit::docs;

pub(super) fn item(catalog: &Catalog, form: &Form) -> TokenStream {
    let Form { visibility, attributes, .. } = form;
    let name = form.name(&catalog.name);
    let docs = doc_attributes(&docs::catalog_page(catalog, &form.status_core_path()), form);
    let non_exhaustive = form.non_exhaustive.then(|| quote!(#[non_exhaustive]));
    let repr = (catalog.repr != Repr::Str).then(|| {
        let ty = code_type(catalog.repr);
        quote!(#[repr(#ty)])
    });
    let variants = catalog.codes.iter().map(|code| variant(code, catalog, form));
    quote! {
        #attributes
        #docs
        #[derive(
            ::core::clone::Clone,
            ::core::marker::Copy,
            ::core::cmp::PartialEq,
            ::core::cmp::Eq,
            ::core::hash::Hash,
            ::core::cmp::PartialOrd,
            ::core::cmp::Ord,
        )]
        #[allow(clippy::enum_variant_names)]
        #non_exhaustive
        #repr
        #visibility enum #name {
            #(#variants)*
        }
    }
}

fn variant(code: &Code, catalog: &Catalog, form: &Form) -> TokenStream {
    let name = form.name(&code.name);
    let docs = doc_attributes(&docs::code_page(code, catalog, &form.status_core_path()), form);
    let aliases = docs::aliases(code);
    let deprecated = code.deprecated.as_ref().map(|texts| {
        let note = docs::deprecation(texts);
        quote!(#[deprecated(note = #note)])
    });
    let discriminant = (catalog.repr != Repr::Str).then(|| {
        let value = &code.code;
        quote!(= #value)
    });
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #deprecated
        #name #discriminant,
    }
}

/// One attribute is cheapest for the compiler; in a file that people read, each line is a comment.
pub(super) fn doc_attributes(text: &str, form: &Form) -> TokenStream {
    match form.home {
        Home::Application => quote!(#[doc = #text]),
        Home::File | Home::StatusCore => {
            let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
            quote!(#(#[doc = #lines])*)
        }
    }
}

impl Form {
    /// The path of `status_core` as rustdoc's links want it.
    fn status_core_path(&self) -> String {
        self.status_core.to_string().replace(' ', "")
    }
}

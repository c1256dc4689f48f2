//! The enum itself, with its documentation.

use core::fmt::Write as _;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::list::{literal, literals, tokens};
use super::{EmitOptions, code_type};
use crate::catalog::Catalog;
use crate::emit::docs;
use crate::value::{CodeValue, Repr};

pub(super) fn item(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { visibility, attributes, .. } = options;
    let name = options.name(&catalog.name);
    let docs = tokens(&doc_attributes(&docs::catalog_page(catalog, &options.status_core_path()), options));
    let non_exhaustive = options.non_exhaustive.then(|| quote!(#[non_exhaustive]));
    let repr = (catalog.repr != Repr::Str).then(|| {
        let ty = code_type(catalog.repr);
        quote!(#[repr(#ty)])
    });
    let variants = variants(catalog, options);
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
            #variants
        }
    }
}

/// All variants in one text. Only the names of variants are top-level identifiers in it; editors go from them to the
/// macro.
fn variants(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let status_core = options.status_core_path();
    let mut text = String::new();
    for code in &catalog.codes {
        text.push_str(&doc_attributes(&docs::code_page(code, catalog, &status_core), options));
        aliases(&docs::aliases(code), options, &mut text);
        if let Some(texts) = &code.deprecated {
            attribute("deprecated(note", &docs::deprecation(texts), ")", &mut text);
        }
        text.push_str(&code.name);
        if let CodeValue::Int(number) = &code.code {
            let _ = write!(text, " = {number}");
        }
        text.push(',');
    }
    let named = tokens(&text).into_iter().map(|mut token| {
        if let TokenTree::Ident(name) = &mut token {
            name.set_span(options.name_span);
        }
        token
    });
    named.collect()
}

/// A single attribute is fastest for the compiler; files for people have one comment per line.
pub(super) fn doc_attributes(text: &str, options: &EmitOptions) -> String {
    let lines: Vec<_> = if options.is_for_people {
        text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect()
    } else {
        vec![text.to_owned()]
    };
    let mut attributes = String::new();
    for line in lines {
        attribute("doc", &line, "", &mut attributes);
    }
    attributes
}

/// Likewise one attribute, or one per line.
fn aliases(aliases: &[String], options: &EmitOptions, out: &mut String) {
    if options.is_for_people {
        for alias in aliases {
            attribute("doc(alias", alias, ")", out);
        }
    } else if !aliases.is_empty() {
        let _ = write!(out, "#[doc(alias({}))]", literals(aliases.iter().map(String::as_str)));
    }
}

/// `#[doc = "…"]`, `#[doc(alias = "…")]`
fn attribute(key: &str, value: &str, end: &str, out: &mut String) {
    out.push_str("#[");
    out.push_str(key);
    out.push_str(" = ");
    literal(value, out);
    out.push_str(end);
    out.push(']');
}

impl EmitOptions {
    /// The path of `status_core` for rustdoc's links.
    fn status_core_path(&self) -> String {
        self.status_core.to_string().replace(' ', "")
    }
}

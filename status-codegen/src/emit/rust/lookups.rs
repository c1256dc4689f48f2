//! Lookups: the index of a code in the columns, and the code for a number or name.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::list::list;
use super::{EmitOptions, code_module, code_type};
use crate::catalog::Catalog;
use crate::sort::sort_by;
use crate::value::{CodeValue, Repr};

/// Codes within a span of this length are found by index, others by binary search.
const DENSE_SPAN: usize = 1024;

/// The highest number of codes for lookups by index, because an index has 16 bits, and one value marks gaps.
const DENSE_CODES: usize = u16::MAX as usize;

pub(super) fn lookups(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let index = match (catalog.repr, dense_span(catalog)) {
        (Repr::Str, _) => by_text(catalog, options),
        (_, Some((first, span))) => by_index(catalog, options, &first, span),
        (_, None) => by_search(catalog, options),
    };
    let from_index = from_index(catalog, options);
    let names = names(catalog);
    quote!(#index #from_index #names)
}

/// The first code and the length of the span up to the last code, if a table of that length is small enough.
fn dense_span(catalog: &Catalog) -> Option<(CodeValue, usize)> {
    let (CodeValue::Int(first), CodeValue::Int(last)) = (&catalog.codes.first()?.code, &catalog.codes.last()?.code)
    else {
        return None;
    };
    let span = usize::try_from(last - first).ok()? + 1;
    let is_dense = span <= DENSE_SPAN.max(4 * catalog.codes.len()) && catalog.codes.len() <= DENSE_CODES;
    is_dense.then_some((CodeValue::Int(*first), span))
}

fn by_index(catalog: &Catalog, options: &EmitOptions, first: &CodeValue, span: usize) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let name = options.name(&catalog.name);
    let (ty, module) = (code_type(catalog.repr), code_module(catalog.repr));
    let span = Literal::usize_unsuffixed(span);
    quote! {
        const FIRST: #ty = #first;
        static INDEXES: [u16; #span] = #status_core::__private::#module::indexes(&CODES);

        const fn index(code: #name) -> usize {
            INDEXES[#status_core::__private::#module::distance(FIRST, code as #ty)] as usize
        }

        const fn from_code(code: #ty) -> ::core::option::Option<#name> {
            let at = #status_core::__private::#module::distance(FIRST, code);
            if at < INDEXES.len() { from_index(INDEXES[at] as usize) } else { ::core::option::Option::None }
        }
    }
}

fn by_search(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let name = options.name(&catalog.name);
    let (ty, module) = (code_type(catalog.repr), code_module(catalog.repr));
    quote! {
        const fn index(code: #name) -> usize {
            match #status_core::__private::#module::search(&CODES, code as #ty) {
                ::core::option::Option::Some(index) => index,
                ::core::option::Option::None => ::core::unreachable!(),
            }
        }

        const fn from_code(code: #ty) -> ::core::option::Option<#name> {
            match #status_core::__private::#module::search(&CODES, code) {
                ::core::option::Option::Some(index) => from_index(index),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }
}

fn by_text(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let EmitOptions { status_core, .. } = options;
    let name = options.name(&catalog.name);
    quote! {
        const fn index(code: #name) -> usize {
            code as usize
        }

        const fn from_code(code: &str) -> ::core::option::Option<#name> {
            match #status_core::__private::for_str::search(&CODES, code) {
                ::core::option::Option::Some(index) => from_index(index),
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }
}

/// The tables contain indexes, because checking an array of an enum makes the compiler go through all variants for each
/// value.
fn from_index(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let name = options.name(&catalog.name);
    quote! {
        const fn from_index(index: usize) -> ::core::option::Option<#name> {
            if index < #name::ALL.len() {
                ::core::option::Option::Some(#name::ALL[index])
            } else {
                ::core::option::Option::None
            }
        }
    }
}

/// All names, sorted, with the index of their code, and the indices sorted by reason.
fn names(catalog: &Catalog) -> TokenStream {
    let codes = catalog.codes.iter().enumerate();
    let mut names: Vec<(&str, usize)> = codes
        .flat_map(|(index, code)| code.other_names().chain([&code.name]).map(move |name| (name.as_str(), index)))
        .collect();
    sort_by(&mut names, Ord::cmp);
    let len = Literal::usize_unsuffixed(names.len());
    let rows = list(names.into_iter().map(|(name, index)| format!("(\"{name}\",{index})")));
    let mut reasons: Vec<(&str, usize)> =
        catalog.codes.iter().enumerate().map(|(index, code)| (code.reason.as_str(), index)).collect();
    sort_by(&mut reasons, Ord::cmp);
    let count = super::len(catalog);
    let by_reason = list(reasons.into_iter().map(|(_, index)| index.to_string()));
    quote! {
        static BY_NAME: [(&str, u32); #len] = [#rows];
        static BY_REASON: [u32; #count] = [#by_reason];
    }
}

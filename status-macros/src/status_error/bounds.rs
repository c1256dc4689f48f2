//! The bounds that an impl needs besides those of the type.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Generics;

/// The predicates of an impl, without duplicates.
#[derive(Clone, Default)]
pub(crate) struct Bounds {
    predicates: Vec<TokenStream>,
}

impl Bounds {
    pub(crate) fn add(&mut self, predicate: TokenStream) {
        let written = predicate.to_string();
        if !self.predicates.iter().any(|known| known.to_string() == written) {
            self.predicates.push(predicate);
        }
    }

    /// The `where` clause with these predicates and those of the type.
    pub(crate) fn where_clause(&self, generics: &Generics) -> TokenStream {
        if generics.where_clause.is_none() && self.predicates.is_empty() {
            return TokenStream::new();
        }
        let own = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let added = &self.predicates;
        quote!(where #(#own,)* #(#added,)*)
    }
}

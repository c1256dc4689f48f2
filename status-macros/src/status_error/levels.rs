//! The lint levels of the input, for the generated items.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::{Attribute, Ident, Meta};

/// The attributes that set lint levels. `expect` becomes `allow`, because generated code may never cause the warning, and `forbid`
/// becomes `deny`, because the generated code sets levels of its own.
pub(crate) fn levels(attributes: &[Attribute]) -> TokenStream {
    attributes.iter().filter_map(level).collect()
}

fn level(attribute: &Attribute) -> Option<TokenStream> {
    let Meta::List(list) = &attribute.meta else { return None };
    let level = match list.path.get_ident()?.to_string().as_str() {
        "allow" | "expect" => "allow",
        "warn" => "warn",
        "deny" | "forbid" => "deny",
        _ => return None,
    };
    let (level, lints) = (Ident::new(level, Span::call_site()), list.tokens.to_token_stream());
    Some(quote!(#[#level(#lints)]))
}

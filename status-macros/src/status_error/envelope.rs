//! Parses the argument of `body(…)`: the differences from the default `Envelope`, as method calls.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::Parser as _;
use syn::{Error, Ident, LitStr, Result};

use super::arguments::{only_ident, with_list};

/// `envelope`, `envelope(code = "errno", always_200)`
pub(super) fn parse(tokens: TokenStream) -> Result<TokenStream> {
    let is_envelope = |word: &Ident| word == "envelope";
    if only_ident(&tokens).as_ref().is_some_and(is_envelope) {
        return Ok(TokenStream::new());
    }
    match with_list(&tokens) {
        Some((word, list)) if is_envelope(&word) => calls(list),
        _ => Err(Error::new_spanned(tokens, "expected `envelope` or `envelope(…)`")),
    }
}

/// Converts `code = "errno", message = "errmsg", always_200` into method calls on an `Envelope`.
fn calls(list: TokenStream) -> Result<TokenStream> {
    const NAMES: [&str; 5] = ["code", "message", "data", "request_id", "errors"];

    let mut seen = Vec::new();
    let mut renamed = Vec::new();
    let mut calls = TokenStream::new();
    let names = |meta: syn::meta::ParseNestedMeta<'_>| {
        let word = meta.path.require_ident()?.clone();
        if seen.contains(&word.to_string()) {
            return Err(meta.error(format!("duplicate member `{word}`")));
        }
        seen.push(word.to_string());
        if word == "always_200" {
            calls.extend(quote!(.always_200()));
        } else if NAMES.iter().any(|name| word == name) {
            let name: LitStr = meta.value()?.parse()?;
            calls.extend(quote!(.#word(#name)));
            renamed.push((word, name));
        } else {
            return Err(meta.error("expected `code`, `message`, `data`, `request_id`, `errors` or `always_200`"));
        }
        Ok(())
    };
    syn::meta::parser(names).parse2(list)?;
    let name_of = |member: &str| {
        let name = renamed.iter().find(|(word, _)| word == member);
        name.map_or_else(|| member.to_owned(), |(_, name)| name.value())
    };
    for (word, name) in &renamed {
        let mut others = NAMES.into_iter().filter(|other| word != other);
        if let Some(other) = others.find(|other| name_of(other) == name.value()) {
            let message = format!("duplicate name `{}` of the members `{word}` and `{other}`", name.value());
            return Err(Error::new(name.span(), message));
        }
    }
    Ok(calls)
}

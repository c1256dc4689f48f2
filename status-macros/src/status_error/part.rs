//! Parses what a variant adds to its response: `retry_after(.delay)`, `header("x-limit", .limit)` and so on.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::{Error, Ident, LitStr, Result};

use super::arguments;

/// A part of the response: `retry_after(.wait)`, `header("x-limit", .limit)` and so on.
pub(crate) struct Part {
    pub(crate) keyword: Ident,
    /// The name of the header or extension member.
    pub(crate) name: Option<LitStr>,
    pub(crate) value: TokenStream,
}

impl Part {
    /// The parts in the parentheses after a keyword, and the errors.
    pub(super) fn parse(keyword: &Ident, list: TokenStream) -> Vec<Result<Self>> {
        let arguments = arguments::split(list.clone());
        if keyword == "extension" {
            return arguments.into_iter().map(|argument| Self::extension(keyword, argument)).collect();
        }
        if keyword == "header" {
            return vec![Self::header(keyword, list, arguments)];
        }
        if arguments.len() > 1 {
            return vec![Err(Error::new_spanned(list, format!("`{keyword}` takes one value")))];
        }
        vec![Ok(Self { keyword: keyword.clone(), name: None, value: list })]
    }

    /// `limit = .limit`
    fn extension(keyword: &Ident, argument: TokenStream) -> Result<Self> {
        let expected = |tokens| Err(Error::new_spanned(tokens, "expected `extension(limit = .limit)`"));
        match arguments::named(argument.clone()) {
            Ok((member, value)) if !value.is_empty() => {
                let name = LitStr::new(&member.unraw().to_string(), member.span());
                Ok(Self { keyword: keyword.clone(), name: Some(name), value })
            }
            _ => expected(argument),
        }
    }

    /// `"x-limit", .limit`
    fn header(keyword: &Ident, list: TokenStream, arguments: Vec<TokenStream>) -> Result<Self> {
        let mut arguments = arguments.into_iter();
        let name = syn::parse2::<LitStr>(arguments.next().unwrap_or_default());
        match (name, arguments.next(), arguments.next()) {
            (Ok(name), Some(value), None) => Ok(Self { keyword: keyword.clone(), name: Some(name), value }),
            _ => Err(Error::new_spanned(list, "expected a name and a value, as in `header(\"x-limit\", .limit)`")),
        }
    }

    /// Whether the response can have only one of the two.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let name = |part: &Self| part.name.as_ref().map(|name| name.value().to_ascii_lowercase());
        self.keyword == other.keyword && name(self) == name(other)
    }

    /// The name of the header or member, or the keyword of a part without a name, for errors.
    pub(super) fn written(&self) -> TokenStream {
        self.name.as_ref().map_or_else(|| self.keyword.to_token_stream(), ToTokens::to_token_stream)
    }

    /// The same in words.
    pub(super) fn description(&self) -> String {
        let keyword = &self.keyword;
        self.name.as_ref().map_or_else(|| format!("option `{keyword}`"), |name| format!("{keyword} `{}`", name.value()))
    }
}

//! The entries of a type's codes as constants, and compile-time checks that each matches its variant.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Ident;
use syn::ext::IdentExt as _;

use super::Expansion;
use crate::status_error::attributes::Value;
use crate::status_error::code::Code;
use crate::status_error::fields::Field;
use crate::status_error::message::Message;
use crate::status_error::syntax::Variant;

impl Expansion<'_> {
    pub(super) fn codes(&self) -> TokenStream {
        let default = self.default_code();
        let codes = self.input.variants.iter().map(|variant| self.code(variant));
        quote!(#default #(#codes)*)
    }

    /// The code of variants without one.
    fn default_code(&self) -> TokenStream {
        let Self { input, status_core, .. } = self;
        let entry = default_entry();
        if let Some(code) = &input.options.default {
            let owner = input.ident.unraw().to_string();
            let check = self.check("check_status", code, &quote!(#entry, #owner));
            let mut of_default = input.variants.iter().filter(|variant| matches!(named(variant), Named::Not));
            let value = self.entry_beside(code, of_default.find_map(|variant| variant.status.message.as_ref()));
            return quote!(const #entry: &#status_core::Entry = #value; #check);
        }
        if input.variants.iter().any(|variant| matches!(named(variant), Named::Not)) {
            return quote!(const #entry: &#status_core::Entry = #status_core::HttpStatus::InternalServerError.entry(););
        }
        TokenStream::new()
    }

    fn code(&self, variant: &Variant<'_>) -> TokenStream {
        let status_core = self.status_core;
        let Variant { owner, status, .. } = variant;
        let entry = entry_of(variant);
        let (constant, location) = match named(variant) {
            Named::ByField => return TokenStream::new(),
            Named::Not => (TokenStream::new(), variant.ident.to_token_stream()),
            Named::Code(code) => {
                let value = self.entry_beside(code, status.message.as_ref());
                let check = self.check("check_status", code, &quote!(#entry, #owner));
                let levels = &variant.levels;
                (quote!(#levels const #entry: &#status_core::Entry = #value; #check), code.to_token_stream())
            }
        };
        let values = status.values.iter().map(Value::placeholder);
        let message = (status.message.is_none() && (self.has_message(variant) || values.len() > 0)).then(|| {
            let fields = variant.fields.iter().map(Field::name);
            self.check("check_message", &location, &quote!(#entry, #owner, &[#(#fields),*], &[#(#values),*]))
        });
        quote!(#constant #message)
    }

    /// The entry of a code. With a custom message, the code must be an `HttpStatus`.
    fn entry_beside(&self, code: &Code, message: Option<&Message>) -> TokenStream {
        let path = self.path(code);
        let (Code::Path(_), Some(_)) = (code, message) else { return quote!(#path.entry()) };
        let (first, last) = ends(&path);
        let local = Ident::new("__code", last);
        let check = self.call("has_no_messages", &path, &quote_spanned!(first=> &#local));
        quote!({ let #local = #path; #check; #local.entry() })
    }

    /// Whether the code can have a message in a catalog, which codes given as numbers do not.
    pub(super) fn has_message(&self, variant: &Variant<'_>) -> bool {
        let code = match named(variant) {
            Named::Code(code) => Some(code),
            Named::Not => self.input.options.default.as_ref(),
            Named::ByField => None,
        };
        matches!(code, Some(Code::Path(_)))
    }

    fn path(&self, code: &Code) -> TokenStream {
        let status_core = self.status_core;
        match code {
            Code::Path(path) => path.to_token_stream(),
            Code::Number(number, name) => {
                quote_spanned!(Span::call_site().located_at(number.span())=> #status_core::HttpStatus::#name)
            }
        }
    }

    /// A call that stops the compilation with an error under `location` if the check fails.
    fn check(&self, function: &str, location: impl ToTokens, arguments: &TokenStream) -> TokenStream {
        let call = self.call(function, &location.into_token_stream(), arguments);
        quote!(const _: () = #call;)
    }

    /// A call whose errors the compiler shows under `location`, from the first token to the last.
    fn call(&self, function: &str, location: &TokenStream, arguments: &TokenStream) -> TokenStream {
        let status_core = self.status_core;
        let (first, last) = ends(location);
        let function = Ident::new(function, first);
        let mut group = Group::new(Delimiter::Parenthesis, arguments.clone());
        group.set_span(last);
        let path = located(quote!(#status_core::__private::#function), first);
        quote!(#path #group)
    }
}

/// Moves the tokens to another location. The path of the crate may come from the user, so each token keeps its hygiene.
pub(super) fn located(tokens: TokenStream, span: Span) -> TokenStream {
    let tokens = tokens.into_iter().map(|mut token| {
        token.set_span(span.resolved_at(token.span()));
        token
    });
    tokens.collect()
}

/// Where the code of a variant is given.
pub(super) enum Named<'a> {
    Code(&'a Code),
    ByField,
    Not,
}

pub(super) fn named<'a>(variant: &'a Variant<'_>) -> Named<'a> {
    match (&variant.status.code, &variant.status.transparent) {
        (Some(code), _) => Named::Code(code),
        (None, Some(_)) => Named::ByField,
        (None, None) => Named::Not,
    }
}

/// The constant with the entry of a variant's code. Variables of fields never have such a name.
pub(super) fn entry_of(variant: &Variant<'_>) -> Ident {
    match named(variant) {
        Named::Not => default_entry(),
        _ => format_ident!("__CODE_{}", variant.ident.unraw(), span = Span::call_site()),
    }
}

fn default_entry() -> Ident {
    Ident::new("__CODE", Span::call_site())
}

/// The spans of the first and the last token.
pub(super) fn ends(tokens: &TokenStream) -> (Span, Span) {
    let span = |token: Option<TokenTree>| {
        token.map_or_else(Span::call_site, |token| Span::call_site().located_at(token.span()))
    };
    (span(tokens.clone().into_iter().next()), span(tokens.clone().into_iter().last()))
}

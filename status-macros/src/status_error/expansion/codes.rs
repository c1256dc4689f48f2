//! The entries of a type's codes as constants, which the compiler evaluates only if each matches its variant.

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
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
    /// One constant per variant, because the compiler takes longer for a constant than for anything else in the expansion.
    /// Variants without a code and those with the same number share one.
    pub(super) fn codes(&self) -> TokenStream {
        let mut codes = self.default_code();
        let mut numbers = Vec::new();
        for variant in &self.input.variants {
            match named(variant) {
                Named::Code(Code::Number(number, _)) if numbers.contains(&number.base10_digits()) => {}
                Named::Code(code) => {
                    if let Code::Number(number, _) = code {
                        numbers.push(number.base10_digits());
                    }
                    codes.extend(self.code(variant, code));
                }
                Named::Not if self.has_catalog_text(variant) => {
                    let check =
                        self.matching(variant, &variant.ident.to_token_stream(), &default_entry().to_token_stream());
                    codes.extend(quote!(const _: &__status_core::Entry = #check;));
                }
                Named::Not | Named::ByField => {}
            }
        }
        codes
    }

    /// The code of variants without one.
    fn default_code(&self) -> TokenStream {
        let Self { input, status_core, .. } = self;
        let entry = default_entry();
        if let Some(code) = &input.options.default {
            let owner = input.ident.unraw().to_string();
            let mut of_default = input.variants.iter().filter(|variant| matches!(named(variant), Named::Not));
            let value = self.entry_beside(code, of_default.find_map(|variant| variant.status.message.as_ref()));
            let value = checked(code, &value, &owner);
            return quote!(const #entry: &__status_core::Entry = #value;);
        }
        if input.variants.iter().any(|variant| matches!(named(variant), Named::Not)) {
            return quote!(const #entry: &__status_core::Entry = #status_core::HttpStatus::InternalServerError.entry(););
        }
        TokenStream::new()
    }

    fn code(&self, variant: &Variant<'_>, code: &Code) -> TokenStream {
        let Variant { owner, status, levels, .. } = variant;
        let (constant, entry) = (entry_of(variant), self.entry_beside(code, status.message.as_ref()));
        let value = if self.has_catalog_text(variant) {
            self.matching(variant, &code.to_token_stream(), &entry)
        } else {
            checked(code, &entry, owner)
        };
        quote!(#levels const #constant: &__status_core::Entry = #value;)
    }

    /// The entry, if the message in the catalog matches the variant.
    fn matching(&self, variant: &Variant<'_>, location: &TokenStream, entry: &TokenStream) -> TokenStream {
        let Variant { owner, fields, status, .. } = variant;
        let names = joined(fields.iter().map(Field::name));
        let typed = self.typed(variant);
        let hidden: Vec<_> = variant.cause().filter(|_| status.public.is_none()).into_iter().collect();
        if typed.is_empty() && status.values.is_empty() && hidden.is_empty() {
            return call("matching", location, &quote!(#entry, #owner, #names));
        }
        let values = joined(status.values.iter().map(Value::placeholder));
        let source = joined(hidden.into_iter().map(Field::name));
        let typed = if typed.is_empty() {
            quote!([])
        } else {
            quote!({
                #[allow(deprecated)]
                let __typed = [#(#typed),*];
                __typed
            })
        };
        call("matching_all", location, &quote!(#entry, #owner, #names, #typed, #values, #source))
    }

    /// The fields whose type only the compiler knows, and whether it implements `Display`.
    fn typed(&self, variant: &Variant<'_>) -> Vec<TokenStream> {
        let is_given =
            |field: &Field<'_>| variant.status.values.iter().any(|value| value.placeholder() == field.name());
        let typed = variant
            .fields
            .iter()
            .filter(|field| !is_given(field) && !field.is_plain() && !field.is_dependent(self.input.generics))
            .map(|field| {
                let (name, ty) = (field.name(), field.ty);
                let probe = quote!(__status_core::Probe::<#ty>);
                quote!((#name, #probe::HAS_DISPLAY || #probe::IS_PATH))
            });
        typed.collect()
    }

    /// Whether the variant shows texts of the catalog, with its fields and values as placeholders.
    pub(super) fn has_catalog_text(&self, variant: &Variant<'_>) -> bool {
        variant.status.message.is_none() && (self.has_message(variant) || !variant.status.values.is_empty())
    }

    /// The entry of a code. With a custom message, the code must be an `HttpStatus`.
    fn entry_beside(&self, code: &Code, message: Option<&Message>) -> TokenStream {
        let path = self.path(code);
        let (first, last) = ends(&path);
        // The compiler shows a type without codes under the path.
        let entry = quote_spanned!(last=> .entry());
        let (Code::Path(_), Some(_)) = (code, message) else { return quote!(#path #entry) };
        let local = Ident::new("__code", last);
        let check = call("has_no_messages", &path, &quote_spanned!(first=> &#local));
        quote!({ let #local = #path; #check; #local #entry })
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
        Named::Code(Code::Number(number, _)) => {
            format_ident!("__CODE_{}", number.base10_digits(), span = Span::call_site())
        }
        _ => format_ident!("__CODE_{}", variant.ident.unraw(), span = Span::call_site()),
    }
}

fn default_entry() -> Ident {
    Ident::new("__CODE", Span::call_site())
}

/// The entry, if the code is an error. The macro has checked the numbers.
fn checked(code: &Code, entry: &TokenStream, owner: &str) -> TokenStream {
    match code {
        Code::Number(..) => entry.clone(),
        Code::Path(path) => call("checked", &path.to_token_stream(), &quote!(#entry, #owner)),
    }
}

/// A call whose errors the compiler shows under `location`, from the first token to the last.
fn call(function: &str, location: &TokenStream, arguments: &TokenStream) -> TokenStream {
    let (first, last) = ends(location);
    let function = Ident::new(function, first);
    let mut group = Group::new(Delimiter::Parenthesis, arguments.clone());
    group.set_span(last);
    quote_spanned!(first=> __status_core::#function #group)
}

/// Names as one literal.
fn joined(names: impl Iterator<Item = String>) -> Literal {
    Literal::byte_string(names.collect::<Vec<_>>().join(" ").as_bytes())
}

/// The spans of the first and the last token.
pub(super) fn ends(tokens: &TokenStream) -> (Span, Span) {
    let span = |token: Option<TokenTree>| {
        token.map_or_else(Span::call_site, |token| Span::call_site().located_at(token.span()))
    };
    (span(tokens.clone().into_iter().next()), span(tokens.clone().into_iter().last()))
}

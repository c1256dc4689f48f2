//! Parses the input of `include_codes!`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use status_codegen::emit::rust::Serde;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Error, LitStr, Path, Result, Token, Visibility, braced};

/// The file of a call without a path.
const DEFAULT_PATH: &str = "codes.toml";

/// The options that `#[codes(…)]` accepts.
const OPTIONS: &str = "`path`, `serde`, `crate`, `exhaustive`";

/// `include_codes!()`, `include_codes!("codes.toml")`, or the head of an enum.
pub(crate) struct Call {
    pub(crate) path: LitStr,
    pub(crate) name: Option<Ident>,
    pub(crate) visibility: TokenStream,
    /// Attributes other than `#[codes]`.
    pub(crate) attributes: TokenStream,
    pub(crate) status_core: TokenStream,
    pub(crate) exhaustive: bool,
    pub(crate) serde: Option<Serde>,
    /// The errors in the call that do not prevent generating the enum.
    pub(crate) errors: Vec<Error>,
}

impl Default for Call {
    fn default() -> Self {
        Self {
            path: LitStr::new(DEFAULT_PATH, Span::call_site()),
            name: None,
            visibility: quote!(pub),
            attributes: TokenStream::new(),
            status_core: quote!(::status_core),
            exhaustive: false,
            serde: None,
            errors: Vec::new(),
        }
    }
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        if input.is_empty() {
            return Ok(Self::default());
        }
        if input.peek(LitStr) {
            let path = input.parse()?;
            input.parse::<Option<Token![,]>>()?;
            if !input.is_empty() {
                let help = "to set options, write `#[codes(path = \"…\", …)] pub enum Name {}`";
                return Err(input.error(format!("unexpected input after the path\n  help: {help}")));
            }
            return Ok(Self { path, ..Self::default() });
        }
        head(input)
    }
}

/// `#[codes(…)] pub enum OrderCode {}`
fn head(input: ParseStream<'_>) -> Result<Call> {
    let attributes = input.call(Attribute::parse_outer)?;
    let visibility: Visibility = input.parse()?;
    if !input.peek(Token![enum]) {
        return Err(input.error("expected the path of a catalog in quotes, or `pub enum Name {}`"));
    }
    input.parse::<Token![enum]>()?;
    let name: Ident = input.parse()?;
    let body;
    braced!(body in input);
    let variants: TokenStream = body.parse()?;

    let (codes, others): (Vec<_>, Vec<_>) = attributes.iter().partition(|attribute| is_ours(attribute));
    let mut call = Call {
        name: Some(name),
        visibility: visibility.into_token_stream(),
        attributes: quote!(#(#others)*),
        ..Call::default()
    };
    if !variants.is_empty() {
        call.errors
            .push(Error::new_spanned(variants, "the variants must be in the catalog\n  help: leave the braces empty"));
    }
    let mut seen = Vec::new();
    for attribute in codes {
        if !attribute.path().is_ident("codes") {
            call.errors
                .push(Error::new_spanned(attribute.path(), "unknown attribute `code`\n  help: write `#[codes(…)]`"));
        }
        let parsed = options(attribute, &mut call, &mut seen);
        call.errors.extend(parsed.err());
    }
    Ok(call)
}

/// `#[codes]`, or a likely misspelling of it.
fn is_ours(attribute: &Attribute) -> bool {
    attribute.path().is_ident("codes") || attribute.path().is_ident("code")
}

/// `#[codes(path = "errors/codes.toml", serde = "code", crate = my::status_core, exhaustive)]`
fn options(attribute: &Attribute, call: &mut Call, seen: &mut Vec<String>) -> Result<()> {
    attribute.parse_nested_meta(|meta| {
        let key = meta.path.to_token_stream().to_string();
        if seen.contains(&key) {
            return Err(meta.error(format!("duplicate option `{key}`")));
        }
        match key.as_str() {
            "path" => call.path = meta.value()?.parse()?,
            "serde" => call.serde = serde(&meta.value()?.parse()?, &mut call.errors),
            "crate" => call.status_core = meta.value()?.call(Path::parse_mod_style)?.into_token_stream(),
            "exhaustive" => call.exhaustive = true,
            _ => return Err(meta.error(format!("unknown option `{key}`\n  help: expected one of {OPTIONS}"))),
        }
        seen.push(key);
        Ok(())
    })
}

fn serde(written: &LitStr, errors: &mut Vec<Error>) -> Option<Serde> {
    match written.value().as_str() {
        "code" => Some(Serde::Code),
        "name" => Some(Serde::Name),
        form => {
            let message = format!("unknown value `{form}` for `serde`\n  help: expected one of `code`, `name`");
            errors.push(Error::new(written.span(), message));
            None
        }
    }
}

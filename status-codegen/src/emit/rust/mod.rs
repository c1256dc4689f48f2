//! `Catalog` → the tokens of its enum: what `include_codes!` expands to.
//!
//! To read an expansion, run `cargo expand` where the macro is called, or look at `HttpStatus` in `status-core`.

mod columns;
mod conversions;
mod facts;
mod item;
mod list;
mod lookups;
mod methods;
mod serde;
mod traits;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::catalog::{Catalog, CodeValue, Repr};

/// What the caller of the macro decides about the enum.
#[derive(Clone, Debug)]
pub struct Form {
    /// `pub`, `pub(crate)` or nothing.
    pub visibility: TokenStream,
    /// Attributes and documentation of the caller's own.
    pub attributes: TokenStream,
    /// Where names point to in an editor.
    pub name_span: Span,
    /// The path of the `status_core` crate.
    pub status_core: TokenStream,
    /// Whether a `match` must have an arm for codes to come.
    pub non_exhaustive: bool,
    /// How serde writes a code, if at all.
    pub serde: Option<Serde>,
    /// Where the enum is to live.
    pub home: Home,
}

/// How serde writes a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serde {
    /// As the catalog does: `10429`.
    Code,
    /// By its variant: `"QuotaExceeded"`.
    Name,
}

/// Where an enum is to live.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// Any crate that uses `status_core`.
    Application,
    /// Such a crate, too, as a file that people read.
    File,
    /// `status_core` itself, as a file that people read.
    StatusCore,
}

impl Form {
    /// `pub enum`, as `include_codes!()` makes it.
    pub fn application() -> Self {
        Self {
            visibility: quote!(pub),
            attributes: TokenStream::new(),
            name_span: Span::call_site(),
            status_core: quote!(::status_core),
            non_exhaustive: true,
            serde: None,
            home: Home::Application,
        }
    }

    /// `HttpStatus` itself.
    pub fn http_status() -> Self {
        Self { status_core: quote!(crate), serde: Some(Serde::Code), home: Home::StatusCore, ..Self::application() }
    }

    /// `pub enum` in a file of its own.
    pub fn file() -> Self {
        Self { home: Home::File, ..Self::application() }
    }

    fn name(&self, name: &str) -> Ident {
        Ident::new(name, self.name_span)
    }
}

/// The enum of a catalog, and everything it can do.
pub fn enumeration(catalog: &Catalog, form: &Form) -> TokenStream {
    let item = item::item(catalog, form);
    let columns = columns::columns(catalog, form);
    let lookups = lookups::lookups(catalog, form);
    let methods = methods::methods(catalog, form);
    let facts = facts::facts(catalog, form);
    let traits = traits::traits(catalog, form);
    let conversions = conversions::conversions(catalog, form);
    let serde = serde::serde(catalog, form);
    quote! {
        #item

        #[allow(dead_code, deprecated)]
        const _: () = {
            #columns
            #lookups
            #methods
            #facts
            #traits
            #conversions
            #serde
        };
    }
}

/// A name that no user sees.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The length of a column.
fn len(catalog: &Catalog) -> Literal {
    Literal::usize_unsuffixed(catalog.codes.len())
}

/// The type of a catalog's codes.
fn code_type(repr: Repr) -> TokenStream {
    match repr {
        Repr::U16 => quote!(u16),
        Repr::U32 => quote!(u32),
        Repr::I32 => quote!(i32),
        Repr::Str => quote!(&'static str),
    }
}

/// The module of `status_core::__private` for that type.
fn code_module(repr: Repr) -> TokenStream {
    match repr {
        Repr::U16 => quote!(for_u16),
        Repr::U32 => quote!(for_u32),
        Repr::I32 => quote!(for_i32),
        Repr::Str => quote!(for_str),
    }
}

impl ToTokens for CodeValue {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Int(code) => Literal::i64_unsuffixed(*code).to_tokens(tokens),
            Self::Str(code) => code.to_tokens(tokens),
        }
    }
}

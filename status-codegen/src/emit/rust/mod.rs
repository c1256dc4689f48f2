//! `Catalog` → the tokens of its enum: what `include_codes!` expands to.
//!
//! To see an expansion, run `cargo expand` on the crate that calls the macro, or read `HttpStatus` in `status-core`.

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

use crate::catalog::Catalog;
use crate::value::{CodeValue, Repr};

/// What the caller of the macro specifies about the enum.
#[derive(Clone, Debug)]
pub struct EmitOptions {
    /// `pub`, `pub(crate)` or nothing.
    pub visibility: TokenStream,
    /// The caller's attributes and documentation.
    pub attributes: TokenStream,
    /// Where an editor goes from a variant's name.
    pub name_span: Span,
    /// The path of the `status_core` crate.
    pub status_core: TokenStream,
    /// Whether a `match` must have an arm for future codes.
    pub non_exhaustive: bool,
    /// How serde writes a code, if it does.
    pub serde: Option<Serde>,
    /// Whether documentation has one comment per line, for people; a single attribute is faster for the compiler.
    is_for_people: bool,
    /// Whether the enum is `HttpStatus`, which has more properties, and examples in its documentation.
    is_builtin: bool,
}

/// How serde writes a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serde {
    /// As the code: `10429`.
    Code,
    /// As the variant's name: `"QuotaExceeded"`.
    Name,
}

/// Where an enum is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmitTarget {
    /// In the expansion of a macro, in any crate that uses `status_core`.
    Expansion,
    /// In a file of such a crate, to be read by people.
    File,
    /// In a file of `status_core` itself: `HttpStatus`.
    HttpStatus,
}

impl EmitOptions {
    /// The defaults: `pub enum`, non-exhaustive, and serde for `HttpStatus`.
    pub fn new(target: EmitTarget) -> Self {
        let is_builtin = target == EmitTarget::HttpStatus;
        Self {
            visibility: quote!(pub),
            attributes: TokenStream::new(),
            name_span: Span::call_site(),
            status_core: if is_builtin { quote!(crate) } else { quote!(::status_core) },
            non_exhaustive: true,
            serde: is_builtin.then_some(Serde::Code),
            is_for_people: target != EmitTarget::Expansion,
            is_builtin,
        }
    }

    fn name(&self, name: &str) -> Ident {
        Ident::new(name, self.name_span)
    }
}

/// The enum of a catalog, with all its methods and impls.
pub fn enumeration(catalog: &Catalog, options: &EmitOptions) -> TokenStream {
    let item = item::item(catalog, options);
    let columns = columns::columns(catalog, options);
    let lookups = lookups::lookups(catalog, options);
    let methods = methods::methods(catalog, options);
    let facts = facts::facts(catalog, options);
    let traits = traits::traits(catalog, options);
    let conversions = conversions::conversions(catalog, options);
    let serde = serde::serde(catalog, options);
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

/// An identifier that users never see.
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

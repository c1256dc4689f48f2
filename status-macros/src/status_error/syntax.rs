//! The type as seen by the other phases: a struct is an enum with one unnamed variant.

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Generics, Ident, Member};

use super::attributes::{self, Options, Status};
use super::errors::Errors;
use super::fields::{Field, find};
use super::keywords::Site;
use super::levels::levels;

pub(crate) struct Input<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    /// The lint levels, for every generated item.
    pub(crate) levels: TokenStream,
    pub(crate) options: Options,
    pub(crate) variants: Vec<Variant<'a>>,
    /// Whether it is a union, for which nothing can be generated.
    pub(crate) is_union: bool,
    /// The attributes of thiserror.
    pub(crate) thiserror: Vec<&'a Attribute>,
}

/// A variant, or a whole struct.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    /// `Self::Quota`, or `Self` for a struct.
    pub(crate) path: TokenStream,
    /// The name in messages of the compiler: `AppError::Quota`.
    pub(crate) owner: String,
    pub(crate) status: Status,
    /// The lint levels, for what is generated for this variant.
    pub(crate) levels: TokenStream,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) shape: Shape,
}

/// The delimiters around the fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Braces,
    Parentheses,
    Nothing,
}

impl<'a> Input<'a> {
    /// The parts of the type that can be parsed.
    pub(crate) fn new(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let mut this = Self {
            ident: &input.ident,
            generics: &input.generics,
            levels: levels(&input.attrs),
            options: Options::default(),
            variants: Vec::new(),
            is_union: false,
            thiserror: input.attrs.iter().filter(|attribute| attribute.path().is_ident("error")).collect(),
        };
        not_on_a_field(&input.attrs, errors);
        match &input.data {
            Data::Struct(data) => {
                let owner = input.ident.unraw().to_string();
                let mut variant = Variant::new(&input.ident, quote!(Self), owner, &data.fields, errors);
                let fields = &variant.fields;
                (this.options, variant.status) =
                    attributes::options_and_status(&input.attrs, Site::Struct, fields, errors);
                this.variants.push(variant);
                this.thiserror.extend(thiserror_on(&data.fields));
            }
            Data::Enum(data) => {
                (this.options, _) = attributes::options_and_status(&input.attrs, Site::Enum, &[], errors);
                for variant in &data.variants {
                    let ident = &variant.ident;
                    let owner = format!("{}::{}", input.ident.unraw(), ident.unraw());
                    let mut parsed = Variant::new(ident, quote!(Self::#ident), owner, &variant.fields, errors);
                    (_, parsed.status) =
                        attributes::options_and_status(&variant.attrs, Site::Variant, &parsed.fields, errors);
                    parsed.levels = levels(&variant.attrs);
                    not_on_a_field(&variant.attrs, errors);
                    this.thiserror.extend(variant.attrs.iter().filter(|attribute| attribute.path().is_ident("error")));
                    this.thiserror.extend(thiserror_on(&variant.fields));
                    this.variants.push(parsed);
                }
            }
            Data::Union(data) => {
                this.is_union = true;
                let message = "a union cannot be an error\n  help: use an enum";
                errors.push(Error::new(data.union_token.span, message));
            }
        }
        this
    }

    /// Whether the type has type parameters, so that its impls need bounds.
    pub(crate) fn is_generic(&self) -> bool {
        self.generics.type_params().next().is_some()
    }
}

impl<'a> Variant<'a> {
    fn new(ident: &'a Ident, path: TokenStream, owner: String, fields: &'a Fields, errors: &mut Errors) -> Self {
        let shape = match fields {
            Fields::Named(_) => Shape::Braces,
            Fields::Unnamed(_) => Shape::Parentheses,
            Fields::Unit => Shape::Nothing,
        };
        let fields =
            fields.iter().zip(fields.members()).map(|(field, member)| Field::new(field, member, errors)).collect();
        Self { ident, path, owner, status: Status::default(), levels: TokenStream::new(), fields, shape }
    }

    /// The field that `Error::source` returns.
    pub(crate) fn source(&self) -> Option<&Field<'a>> {
        let marked = self.fields.iter().find(|field| field.from.is_some() || field.source.is_some());
        // A field named `r#source` is not a source.
        marked.or_else(|| {
            self.fields.iter().find(|field| matches!(&field.member, Member::Named(name) if name == "source"))
        })
    }

    /// The field with the cause: the source, or the error whose `Display` the variant takes over.
    pub(crate) fn cause(&self) -> Option<&Field<'a>> {
        if self.status.transparent.is_some() { self.fields.first() } else { self.source() }
    }

    /// The field that `.user` or `.0` refers to, and its index.
    pub(crate) fn field(&self, member: &Member) -> Option<(usize, &Field<'a>)> {
        find(&self.fields, member)
    }
}

fn not_on_a_field(attributes: &[Attribute], errors: &mut Errors) {
    for attribute in attributes {
        for name in ["from", "source"] {
            if attribute.path().is_ident(name) && attribute.meta.require_path_only().is_ok() {
                errors.at(attribute, format!("`#[{name}]` must be on a field"));
            }
        }
    }
}

fn thiserror_on(fields: &Fields) -> impl Iterator<Item = &Attribute> {
    fields.iter().flat_map(|field| &field.attrs).filter(|attribute| attribute.path().is_ident("error"))
}

//! The type as the other phases see it: a struct is an enum of one variant that has no name of its own.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Attribute, Data, DeriveInput, Error, Fields, Generics, Ident, Member, Type};

use super::attributes::{self, Options, Place, Status};
use super::errors::Errors;

pub(crate) struct Input<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) options: Options,
    pub(crate) variants: Vec<Variant<'a>>,
    /// Of a union nothing can be made.
    pub(crate) is_union: bool,
    /// The attributes that are thiserror's.
    pub(crate) thiserror: Vec<&'a Attribute>,
}

/// A variant, or a whole struct.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    /// `Self::Quota`, or `Self` for a struct.
    pub(crate) path: TokenStream,
    /// As messages of the compiler call it: `AppError::Quota`.
    pub(crate) owner: String,
    pub(crate) status: Status,
    pub(crate) fields: Vec<Field<'a>>,
    pub(crate) shape: Shape,
}

/// What surrounds the fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Braces,
    Parentheses,
    Nothing,
}

pub(crate) struct Field<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    pub(crate) from: Option<&'a Attribute>,
    pub(crate) source: Option<&'a Attribute>,
}

impl<'a> Input<'a> {
    /// Reads as much as can be read.
    pub(crate) fn read(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let mut this = Self {
            ident: &input.ident,
            generics: &input.generics,
            options: Options::default(),
            variants: Vec::new(),
            is_union: false,
            thiserror: input.attrs.iter().filter(|attribute| attribute.path().is_ident("error")).collect(),
        };
        not_on_a_field(&input.attrs, errors);
        match &input.data {
            Data::Struct(data) => {
                let owner = input.ident.unraw().to_string();
                let mut variant = Variant::read(&input.ident, quote!(Self), owner, &data.fields, errors);
                let fields = &variant.fields;
                (this.options, variant.status) = attributes::read(&input.attrs, Place::Struct, fields, errors);
                this.variants.push(variant);
                this.thiserror.extend(thiserror_on(&data.fields));
            }
            Data::Enum(data) => {
                (this.options, _) = attributes::read(&input.attrs, Place::Enum, &[], errors);
                for variant in &data.variants {
                    let ident = &variant.ident;
                    let owner = format!("{}::{}", input.ident.unraw(), ident.unraw());
                    let mut read = Variant::read(ident, quote!(Self::#ident), owner, &variant.fields, errors);
                    (_, read.status) = attributes::read(&variant.attrs, Place::Variant, &read.fields, errors);
                    not_on_a_field(&variant.attrs, errors);
                    this.thiserror.extend(variant.attrs.iter().filter(|attribute| attribute.path().is_ident("error")));
                    this.thiserror.extend(thiserror_on(&variant.fields));
                    this.variants.push(read);
                }
            }
            Data::Union(data) => {
                this.is_union = true;
                let message = "a union cannot be an error: nothing tells which of its fields holds";
                errors.push(Error::new(data.union_token.span, message));
            }
        }
        this
    }
}

impl<'a> Variant<'a> {
    fn read(ident: &'a Ident, path: TokenStream, owner: String, fields: &'a Fields, errors: &mut Errors) -> Self {
        let shape = match fields {
            Fields::Named(_) => Shape::Braces,
            Fields::Unnamed(_) => Shape::Parentheses,
            Fields::Unit => Shape::Nothing,
        };
        let fields =
            fields.iter().zip(fields.members()).map(|(field, member)| Field::read(field, member, errors)).collect();
        Self { ident, path, owner, status: Status::default(), fields, shape }
    }

    /// The field that `Error::source` gives.
    pub(crate) fn source(&self) -> Option<&Field<'a>> {
        let marked = self.fields.iter().find(|field| field.from.is_some() || field.source.is_some());
        // `r#source` is how one says that it is none.
        marked.or_else(|| {
            self.fields.iter().find(|field| matches!(&field.member, Member::Named(name) if name == "source"))
        })
    }

    /// The field that `.user` or `.0` means, and its place.
    pub(crate) fn field(&self, member: &Member) -> Option<(usize, &Field<'a>)> {
        find(&self.fields, member)
    }
}

impl<'a> Field<'a> {
    fn read(field: &'a syn::Field, member: Member, errors: &mut Errors) -> Self {
        let mut read = Self { member, ty: bare(&field.ty), from: None, source: None };
        for attribute in &field.attrs {
            let (name, known) = if attribute.path().is_ident("from") {
                // With anything behind it, it belongs to another derive.
                if attribute.meta.require_path_only().is_err() {
                    continue;
                }
                ("from", &mut read.from)
            } else if attribute.path().is_ident("source") {
                if errors.ok(attribute.meta.require_path_only()).is_none() {
                    continue;
                }
                ("source", &mut read.source)
            } else {
                if attribute.path().is_ident("status") {
                    errors.at(attribute, "`#[status]` stands above a variant or a type, not above a field");
                }
                continue;
            };
            match known {
                Some(first) => errors.twice(first, attribute, format!("`#[{name}]` is here twice")),
                None => *known = Some(attribute),
            }
        }
        read
    }

    /// The field's name or number, as placeholders have it.
    pub(crate) fn name(&self) -> String {
        name_of(&self.member)
    }

    /// The variable that holds it in the expansion: nothing of the user's has such a name.
    pub(crate) fn local(&self) -> Ident {
        self.local_at(Span::call_site())
    }

    /// The same, shown by the compiler where the user wrote what it stands for.
    pub(crate) fn local_at(&self, span: Span) -> Ident {
        format_ident!("__{}", self.name(), span = Span::call_site().located_at(span))
    }

    /// The type inside `Option<…>`, if it is one.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        let Type::Path(path) = self.ty else { return None };
        let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
        let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        match arguments.args.first()? {
            syn::GenericArgument::Type(inner) if arguments.args.len() == 1 => Some(inner),
            _ => None,
        }
    }

    /// Whether it is a path of the file system, which has `display()` instead of `Display`.
    pub(crate) fn is_path(&self) -> bool {
        match self.ty {
            Type::Reference(reference) => ends_with(&reference.elem, "Path"),
            ty => ends_with(ty, "PathBuf"),
        }
    }

    pub(crate) fn is_backtrace(&self) -> bool {
        ends_with(self.ty, "Backtrace")
    }

    /// Whether a type parameter occurs in its type, so that nothing is known of it without a bound.
    pub(crate) fn is_generic(&self, generics: &Generics) -> bool {
        generics.type_params().any(|parameter| mentions(self.ty.to_token_stream(), &parameter.ident))
    }
}

/// The field that `.user` or `.0` means, and its place.
pub(crate) fn find<'a, 'b>(fields: &'a [Field<'b>], member: &Member) -> Option<(usize, &'a Field<'b>)> {
    fields.iter().enumerate().find(|(_, field)| field.name() == name_of(member))
}

fn name_of(member: &Member) -> String {
    match member {
        Member::Named(name) => name.unraw().to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

/// The type inside the invisible brackets of a macro's fragment, or inside parentheses.
fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        other => other,
    }
}

fn ends_with(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Path(path) => {
            path.path.segments.last().is_some_and(|last| last.ident == name && last.arguments.is_none())
        }
        _ => false,
    }
}

fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == *name,
        proc_macro2::TokenTree::Group(group) => mentions(group.stream(), name),
        _ => false,
    })
}

fn not_on_a_field(attributes: &[Attribute], errors: &mut Errors) {
    for attribute in attributes {
        for name in ["from", "source"] {
            if attribute.path().is_ident(name) && attribute.meta.require_path_only().is_ok() {
                errors.at(attribute, format!("`#[{name}]` stands above a field"));
            }
        }
    }
}

fn thiserror_on(fields: &Fields) -> impl Iterator<Item = &Attribute> {
    fields.iter().flat_map(|field| &field.attrs).filter(|attribute| attribute.path().is_ident("error"))
}

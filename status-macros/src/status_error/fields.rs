//! A field of a variant, with its attributes and what its type reveals.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident};
use syn::ext::IdentExt as _;
use syn::{Attribute, GenericArgument, GenericParam, Generics, Ident, Member, PathArguments, Type};

use super::errors::Errors;

pub(crate) struct Field<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    pub(crate) from: Option<&'a Attribute>,
    pub(crate) source: Option<&'a Attribute>,
}

impl<'a> Field<'a> {
    pub(super) fn new(field: &'a syn::Field, member: Member, errors: &mut Errors) -> Self {
        let mut this = Self { member, ty: bare(&field.ty), from: None, source: None };
        for attribute in &field.attrs {
            let (name, known) = if attribute.path().is_ident("from") {
                // With arguments, the attribute belongs to another derive.
                if attribute.meta.require_path_only().is_err() {
                    continue;
                }
                ("from", &mut this.from)
            } else if attribute.path().is_ident("source") {
                if errors.ok(attribute.meta.require_path_only()).is_none() {
                    continue;
                }
                ("source", &mut this.source)
            } else {
                if attribute.path().is_ident("status") {
                    errors.at(attribute, "`#[status]` must be on a type or a variant");
                }
                continue;
            };
            match known {
                Some(first) => errors.twice(first, attribute, format!("duplicate `#[{name}]`")),
                None => *known = Some(attribute),
            }
        }
        this
    }

    /// The field's name or number in placeholders.
    pub(crate) fn name(&self) -> String {
        name_of(&self.member)
    }

    /// The variable for the field in the expansion. Users never write such a name.
    pub(crate) fn local(&self) -> Ident {
        self.local_at(Span::call_site())
    }

    /// The same variable with the span of the user's code that it replaces.
    pub(crate) fn local_at(&self, span: Span) -> Ident {
        format_ident!("__{}", self.name(), span = Span::call_site().located_at(span))
    }

    /// The type inside of `Option<…>`, if it is an option.
    pub(crate) fn optional(&self) -> Option<&'a Type> {
        let Type::Path(path) = self.ty else { return None };
        let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
        match arguments.args.first()? {
            GenericArgument::Type(inner) if arguments.args.len() == 1 => Some(inner),
            _ => None,
        }
    }

    /// The type without an `Option<…>` around it: the type of a source, and of the parameter of `From`.
    pub(crate) fn inner(&self) -> &'a Type {
        self.optional().unwrap_or(self.ty)
    }

    /// The expansion is shorter for such fields. The types of all other fields are known to the compiler alone.
    pub(crate) fn is_plain(&self) -> bool {
        is_plain(self.ty)
    }

    /// Whether the type depends on the parameters of the error type, so that constants cannot name it.
    pub(crate) fn is_dependent(&self, generics: &Generics) -> bool {
        let parameters: Vec<&Ident> = generics
            .params
            .iter()
            .map(|parameter| match parameter {
                GenericParam::Lifetime(parameter) => &parameter.lifetime.ident,
                GenericParam::Type(parameter) => &parameter.ident,
                GenericParam::Const(parameter) => &parameter.ident,
            })
            .collect();
        mentions(self.ty.to_token_stream(), &|name| name == "Self" || parameters.contains(&name))
    }

    pub(crate) fn is_backtrace(&self) -> bool {
        ends_with(self.ty, "Backtrace")
    }

    /// Whether the type contains a type parameter, so that the impl needs a bound.
    pub(crate) fn is_generic(&self, generics: &Generics) -> bool {
        mentions(self.ty.to_token_stream(), &|name| generics.type_params().any(|parameter| parameter.ident == *name))
    }
}

/// The field that `.user` or `.0` refers to, and its index.
pub(crate) fn find<'a, 'b>(fields: &'a [Field<'b>], member: &Member) -> Option<(usize, &'a Field<'b>)> {
    fields.iter().enumerate().find(|(_, field)| field.name() == name_of(member))
}

/// Whether the type is one of those in every prelude that implement `Display`, or a reference to one.
pub(crate) fn is_plain(ty: &Type) -> bool {
    const PLAIN: [&str; 18] = [
        "String", "str", "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128",
        "isize", "f32", "f64",
    ];
    let ty = match ty {
        Type::Reference(reference) => &reference.elem,
        ty => ty,
    };
    matches!(ty, Type::Path(path) if path.path.get_ident().is_some_and(|name| PLAIN.iter().any(|plain| name == plain)))
}

fn name_of(member: &Member) -> String {
    match member {
        Member::Named(name) => name.unraw().to_string(),
        Member::Unnamed(index) => index.index.to_string(),
    }
}

/// The type inside of parentheses, or of the invisible groups around a macro's fragment.
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

fn mentions(tokens: TokenStream, is_wanted: &impl Fn(&Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is_wanted(&ident),
        TokenTree::Group(group) => mentions(group.stream(), is_wanted),
        _ => false,
    })
}

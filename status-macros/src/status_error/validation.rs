//! Rejects combinations that are valid syntax, but not allowed.

use quote::ToTokens as _;
use syn::{GenericArgument, PathArguments, Type};

use super::code::Code;
use super::errors::Errors;
use super::fields::{Field, is_plain};
use super::keywords::Keyword;
use super::syntax::{Input, Variant};

pub(crate) fn validate(input: &Input<'_>, errors: &mut Errors) {
    if input.options.code_only.is_some() {
        for variant in &input.variants {
            message_beside_code_only(variant, errors);
        }
    } else {
        thiserror_without_code_only(input, errors);
        from_twice(input, errors);
        for variant in &input.variants {
            public_without_message(input, variant, errors);
            from_beside_other_fields(variant, errors);
            from_anything(input, variant, errors);
            two_sources(variant, errors);
            borrowed_source(variant, errors);
            plain_source(variant, errors);
        }
    }
    options_without_respond(input, errors);
    with_lifetime(input, errors);
    for variant in &input.variants {
        values_without_placeholders(input, variant, errors);
        log_beside_others(input, variant, errors);
        response_beside_transparent(variant, errors);
        transparent_without_one_field(variant, errors);
        transparent_beside_others(variant, errors);
        values_beside_message(variant, errors);
    }
}

fn message_beside_code_only(variant: &Variant<'_>, errors: &mut Errors) {
    if let Some(message) = &variant.status.message {
        errors.with_help(
            &message.written,
            "a message has no effect with `code_only`",
            "remove the message; `Display` is implemented elsewhere",
        );
    }
}

fn thiserror_without_code_only(input: &Input<'_>, errors: &mut Errors) {
    if let Some(attribute) = input.thiserror.first() {
        let help = "write `#[status(…)]` instead, or keep thiserror and add `#[status(code_only)]` above the type";
        errors.with_help(attribute, "`#[error]` belongs to thiserror", help);
    }
}

/// `with(…)` and `body(…)` are about the responses that `respond(…)` generates.
fn options_without_respond(input: &Input<'_>, errors: &mut Errors) {
    let options = &input.options;
    if options.respond.is_some() {
        return;
    }
    let with = options.with.iter().map(|(keyword, _)| keyword);
    for keyword in with.chain(options.envelope.iter().map(|(keyword, _)| keyword)) {
        let help = format!("add frameworks, as in `respond(axum)`, or remove `{keyword}`");
        errors.with_help(keyword, format!("`{keyword}` has no effect without `respond(…)`"), help);
    }
}

/// The function takes a `Problem`, which owns its error.
fn with_lifetime(input: &Input<'_>, errors: &mut Errors) {
    if let (Some((keyword, _)), Some(parameter)) = (&input.options.with, input.generics.lifetimes().next()) {
        let message =
            format!("`with(…)` cannot complete the responses of a type that borrows for `{}`", parameter.lifetime);
        errors.with_help(keyword, message, "let the type own its fields, or remove `with(…)`");
    }
}

/// Only a message of a catalog has placeholders, and an HTTP status that is written as a number has no message.
fn values_without_placeholders(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    let status = &variant.status;
    let code = status.code.as_ref().or(input.options.default.as_ref());
    if matches!(code, Some(Code::Path(_))) || status.message.is_some() || status.transparent.is_some() {
        return;
    }
    for value in &status.values {
        let help = match &*value.placeholder() {
            "code" | "status" => "write the code alone, as in `#[status(404)]`".to_owned(),
            "message" | "title" | "fmt" | "msg" | "display" => {
                "write the message alone, as in `#[status(404, \"no item {0}\")]`".to_owned()
            }
            option => Keyword::list(option).map_or_else(
                || "only messages of a catalog have placeholders".to_owned(),
                |keyword| format!("write the option as `{}`", keyword.example),
            ),
        };
        errors.with_help(&value.name, format!("`{} = …` has no effect", value.name), help);
    }
}

fn log_beside_others(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    let status = &variant.status;
    let Some(log) = &status.log else { return };
    if status.message.is_some() {
        errors.with_help(
            &log.written,
            "`log(…)` has no effect next to a message",
            "remove `log(…)`; a message is written to the log",
        );
    }
    if status.transparent.is_some() {
        errors.with_help(
            &log.written,
            "`log(…)` has no effect with `transparent`",
            "remove `log(…)`; the text for the log comes from the field",
        );
    }
    if input.options.code_only.is_some() {
        errors.with_help(
            &log.written,
            "`log(…)` has no effect with `code_only`",
            "remove `log(…)`; `Display` is implemented elsewhere",
        );
    }
}

fn response_beside_transparent(variant: &Variant<'_>, errors: &mut Errors) {
    let status = &variant.status;
    if let (Some(part), Some(_), None) = (status.response.first(), &status.transparent, &status.code) {
        let message = format!("`{}` has no effect with `transparent`", part.keyword);
        errors.with_help(&part.keyword, message, "remove it; the response comes from the field");
    }
}

fn from_twice(input: &Input<'_>, errors: &mut Errors) {
    let mut seen: Vec<(String, &Field<'_>)> = Vec::new();
    for field in input.variants.iter().flat_map(|variant| &variant.fields).filter(|field| field.from.is_some()) {
        let ty = field.inner().to_token_stream().to_string();
        match seen.iter().find(|(known, _)| *known == ty) {
            Some((_, first)) => {
                let message = "two variants have `#[from]` for the same type\n  \
                    help: remove one `#[from]`, because `?` cannot choose between the variants";
                errors.twice(first.from, field.from, message);
            }
            None => seen.push((ty, field)),
        }
    }
}

fn public_without_message(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    let status = &variant.status;
    let code = status.code.as_ref().or(input.options.default.as_ref());
    let has_message = status.message.is_some() || matches!(code, Some(Code::Path(_)));
    if let (Some(public), false, None) = (&status.public, has_message, &status.transparent) {
        errors.with_help(
            public,
            "`public` has no effect without a message",
            "add a message, as in `404, \"no item {0}\", public`",
        );
    }
}

fn from_beside_other_fields(variant: &Variant<'_>, errors: &mut Errors) {
    let Some(from) = variant.fields.iter().find(|field| field.from.is_some()) else { return };
    let others = variant.fields.iter().filter(|field| field.member != from.member);
    if let Some(other) = others.into_iter().find(|other| !other.is_backtrace()) {
        let message = format!("`From` has no value for the field `{}`", other.name());
        let help = "use `#[source]` and `map_err`; next to `#[from]`, only a `Backtrace` is allowed";
        errors.with_help(from.from, message, help);
    }
}

fn from_anything(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    for field in variant.fields.iter().filter(|field| field.from.is_some()) {
        let ty = field.ty.to_token_stream().to_string();
        if input.generics.type_params().any(|parameter| parameter.ident == ty) {
            let message = format!("`From<{ty}>` for any `{ty}` would include the error itself");
            errors.with_help(field.from, message, "use `#[source]`");
        }
    }
}

fn two_sources(variant: &Variant<'_>, errors: &mut Errors) {
    let mut marked = variant.fields.iter().filter_map(|field| field.from.or(field.source));
    if let (Some(first), Some(second)) = (marked.next(), marked.next()) {
        errors.twice(first, second, "duplicate source\n  help: mark only one field with `#[source]` or `#[from]`");
    }
}

fn borrowed_source(variant: &Variant<'_>, errors: &mut Errors) {
    if variant.status.transparent.is_some() {
        return;
    }
    if let Some(source) = variant.source().filter(|source| is_borrowed(source.ty) && !is_plain(source.inner())) {
        errors.with_help(
            source.ty,
            "a source cannot borrow, because `Error::source` returns a `dyn Error + 'static`",
            "use a source that owns its data",
        );
    }
}

/// Some types are known not to be errors. The compiler reports the others.
fn plain_source(variant: &Variant<'_>, errors: &mut Errors) {
    let is_transparent = variant.status.transparent.is_some() && variant.status.code.is_some();
    let source = if is_transparent { variant.fields.first() } else { variant.source() };
    let Some(source) = source.filter(|source| is_plain(source.inner())) else { return };
    let (message, help) = match (source.from, source.source) {
        _ if is_transparent => {
            ("the field of a `transparent` variant must be an error", "write a message instead, as in `502, \"{0}\"`")
        }
        (Some(_), _) => ("a field with `#[from]` must be an error", "remove `#[from]`"),
        (None, Some(_)) => ("a field with `#[source]` must be an error", "remove `#[source]`"),
        (None, None) => (
            "the field `source` must be an error, because its name makes it the source",
            "rename the field, or write `r#source`",
        ),
    };
    errors.with_help(source.inner(), message, help);
}

/// Whether it has a lifetime other than `'static`.
fn is_borrowed(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident != "static"),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| match &last.arguments {
            PathArguments::AngleBracketed(arguments) => arguments.args.iter().any(|argument| match argument {
                GenericArgument::Type(ty) => is_borrowed(ty),
                GenericArgument::Lifetime(lifetime) => lifetime.ident != "static",
                _ => false,
            }),
            _ => false,
        }),
        _ => false,
    }
}

fn transparent_without_one_field(variant: &Variant<'_>, errors: &mut Errors) {
    if let Some(transparent) = variant.status.transparent.as_ref().filter(|_| variant.fields.len() != 1) {
        let has = match variant.fields.len() {
            0 => "none".to_owned(),
            many => many.to_string(),
        };
        errors.at(transparent, format!("`transparent` needs exactly one field, but `{}` has {has}", variant.owner));
    }
}

fn transparent_beside_others(variant: &Variant<'_>, errors: &mut Errors) {
    let status = &variant.status;
    if status.transparent.is_none() {
        return;
    }
    if let Some(message) = &status.message {
        errors.with_help(
            &message.written,
            "a message has no effect with `transparent`",
            "remove it; the message comes from the field",
        );
    }
    if let (Some(public), None) = (&status.public, &status.code) {
        errors.with_help(
            public,
            "`public` has no effect with `transparent`",
            "remove it; the field determines what is public",
        );
    }
    if let (Some(value), None) = (status.values.first(), &status.code) {
        let message = format!("`{} = …` has no effect with `transparent`", value.name);
        errors.with_help(&value.name, message, "remove it; the message comes from the field");
    }
    if let Some(source) = variant.fields.iter().find_map(|field| field.source) {
        errors.with_help(
            source,
            "`#[source]` has no effect with `transparent`",
            "remove it; the source is that of the field",
        );
    }
}

fn values_beside_message(variant: &Variant<'_>, errors: &mut Errors) {
    if let (Some(value), Some(_)) = (variant.status.values.first(), &variant.status.message) {
        errors.at(&value.name, "arguments of a message must be after the message");
    }
}

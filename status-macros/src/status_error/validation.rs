//! Rejects combinations that are valid syntax, but not allowed.

use quote::ToTokens as _;
use syn::{GenericArgument, PathArguments, Type};

use super::code::Code;
use super::errors::Errors;
use super::fields::Field;
use super::syntax::{Input, Shape, Variant};

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
        }
    }
    options_without_respond(input, errors);
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
        errors.at(&message.written, "with `code_only`, `Display` is written elsewhere: leave the message out");
    }
}

fn thiserror_without_code_only(input: &Input<'_>, errors: &mut Errors) {
    if let Some(attribute) = input.thiserror.first() {
        let message = "`#[error]` is thiserror's: where it writes `Display`, add `#[status(code_only)]` above the type; \
            where this derive shall, write `#[status(…)]`";
        errors.at(attribute, message);
    }
}

/// `with(…)` and `body(…)` are about the responses that `respond(…)` generates.
fn options_without_respond(input: &Input<'_>, errors: &mut Errors) {
    let options = &input.options;
    if !options.respond.is_empty() {
        return;
    }
    let with = options.with.iter().map(|(keyword, _)| keyword);
    for keyword in with.chain(options.envelope.iter().map(|(keyword, _)| keyword)) {
        let message = format!("`{keyword}` has no effect without frameworks: add `respond(axum)`, or remove it");
        errors.at(keyword, message);
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
            option => match OPTIONS.iter().find(|(name, _)| *name == option) {
                Some((_, example)) => format!("write the option as `{example}`"),
                None => "only messages of a catalog have placeholders".to_owned(),
            },
        };
        errors.at(&value.name, format!("`{} = …` has no effect here: {help}", value.name));
    }
}

/// Options that are easily written with an equals sign.
const OPTIONS: [(&str, &str); 9] = [
    ("with", "with(complete)"),
    ("body", "body(envelope)"),
    ("respond", "respond(axum)"),
    ("log", "log(\"no item {0}\")"),
    ("retry_after", "retry_after(.delay)"),
    ("header", "header(\"x-limit\", .limit)"),
    ("fields", "fields(.errors)"),
    ("extension", "extension(limit = .limit)"),
    ("instance", "instance(.uri)"),
];

fn log_beside_others(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    let status = &variant.status;
    let Some(log) = &status.log else { return };
    if status.message.is_some() {
        errors.at(&log.written, "a message beside `log(…)`: without `public`, the message is for the log as well");
    }
    if status.transparent.is_some() {
        errors.at(&log.written, "with `transparent`, the text for the log is the field's");
    }
    if input.options.code_only.is_some() {
        errors.at(&log.written, "with `code_only`, `Display` is written elsewhere: remove `log(…)`");
    }
}

fn response_beside_transparent(variant: &Variant<'_>, errors: &mut Errors) {
    let status = &variant.status;
    if let (Some(part), Some(_), None) = (status.response.first(), &status.transparent, &status.code) {
        errors.at(&part.keyword, "with `transparent`, the field says what the response contains");
    }
}

fn from_twice(input: &Input<'_>, errors: &mut Errors) {
    let mut seen: Vec<(String, &Field<'_>)> = Vec::new();
    for field in input.variants.iter().flat_map(|variant| &variant.fields).filter(|field| field.from.is_some()) {
        let ty = field.inner().to_token_stream().to_string();
        match seen.iter().find(|(known, _)| *known == ty) {
            Some((_, first)) => {
                let message = "`?` could make two variants of this type: leave one `#[from]` out";
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
        errors.at(public, "there is no message that could be public: write one, as in `404, \"no item {0}\", public`");
    }
}

fn from_beside_other_fields(variant: &Variant<'_>, errors: &mut Errors) {
    let Some(from) = variant.fields.iter().find(|field| field.from.is_some()) else { return };
    let others = variant.fields.iter().filter(|field| field.member != from.member);
    if let Some(other) = others.into_iter().find(|other| !other.is_backtrace()) {
        let message = format!(
            "`From` has no value for `{}`: beside `#[from]` only a `Backtrace` can stand; use `#[source]`, and `map_err`",
            other.name()
        );
        errors.at(from.from, message);
    }
}

fn from_anything(input: &Input<'_>, variant: &Variant<'_>, errors: &mut Errors) {
    for field in variant.fields.iter().filter(|field| field.from.is_some()) {
        let ty = field.ty.to_token_stream().to_string();
        if input.generics.type_params().any(|parameter| parameter.ident == ty) {
            let message = format!("`From<{ty}>` for any `{ty}` would include the error itself: use `#[source]`");
            errors.at(field.from, message);
        }
    }
}

fn two_sources(variant: &Variant<'_>, errors: &mut Errors) {
    let mut marked = variant.fields.iter().filter_map(|field| field.from.or(field.source));
    if let (Some(first), Some(second)) = (marked.next(), marked.next()) {
        errors.twice(first, second, "an error has one source");
    }
}

fn borrowed_source(variant: &Variant<'_>, errors: &mut Errors) {
    if variant.status.transparent.is_some() {
        return;
    }
    if let Some(source) = variant.source().filter(|source| is_borrowed(source.ty)) {
        errors.at(source.ty, "`Error::source` gives a `dyn Error + 'static`, so a source cannot borrow");
    }
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
        let has = match (variant.fields.len(), variant.shape) {
            (0, Shape::Nothing | Shape::Braces | Shape::Parentheses) => "none".to_owned(),
            (many, _) => many.to_string(),
        };
        errors
            .at(transparent, format!("`transparent` stands for the one field of `{}`, which has {has}", variant.owner));
    }
}

fn transparent_beside_others(variant: &Variant<'_>, errors: &mut Errors) {
    let status = &variant.status;
    let Some(transparent) = &status.transparent else { return };
    if let Some(message) = &status.message {
        errors.at(&message.written, "with `transparent`, the message is the field's");
    }
    if let (Some(public), None) = (&status.public, &status.code) {
        errors.at(public, "with `transparent`, the field says what is public");
    }
    if let (Some(value), None) = (status.values.first(), &status.code) {
        errors.at(&value.name, "with `transparent`, the message is the field's");
    }
    if let Some(source) = variant.fields.iter().find_map(|field| field.source) {
        errors.at(source, format!("with `{transparent}`, the source is the field's own source: leave `#[source]` out"));
    }
}

fn values_beside_message(variant: &Variant<'_>, errors: &mut Errors) {
    if let (Some(value), Some(_)) = (variant.status.values.first(), &variant.status.message) {
        errors.at(&value.name, "the arguments of a message stand behind it");
    }
}

//! The codes themselves: in their type, once, and known where they are HTTP status codes.

use core::ops::RangeInclusive;
use std::collections::HashMap;

use crate::Settings;
use crate::catalog::{CodeValue, Kind, Repr};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};
use crate::hidden::is_plain;
use crate::http;
use crate::source::Source;

pub(super) fn code_outside_repr(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    for code in document.code_values().filter(|code| is_outside_repr(code.get_ref(), document)) {
        // As it is written, since no number is too long for that.
        let number = source.written(code.span());
        let error = match (document.head.kind, document.head.repr.range()) {
            (Kind::Business, Some(range)) => {
                let message = format!(
                    "`{number}` is outside `{}`: {}..={}",
                    document.head.repr.word(),
                    range.start(),
                    range.end()
                );
                Diagnostic::new("code-outside-repr", code.span(), message).maybe_help(wider_repr(document))
            }
            _ => Diagnostic::new("code-outside-repr", code.span(), format!("`{number}` is no status code"))
                .help("status codes have three digits, 100 to 999"),
        };
        diagnostics.push(error);
    }
}

/// Whether `code_outside_repr` tells of the code, so that nothing else is said of it.
pub(super) fn is_outside_repr(code: &CodeValue, document: &Document) -> bool {
    let range = match document.head.kind {
        // RFC 9110 section 15 gives a status code three digits.
        Kind::Http => Some(100..=999),
        Kind::Business => document.head.repr.range(),
    };
    matches!((range, code), (Some(range), CodeValue::Int(number)) if !range.contains(number))
}

fn wider_repr(document: &Document) -> Option<String> {
    let holds_all = |range: &RangeInclusive<i64>| {
        document.code_values().all(|code| matches!(code.get_ref(), CodeValue::Int(number) if range.contains(number)))
    };
    let repr = Repr::ALL.iter().find(|repr| repr.range().is_some_and(|range| holds_all(&range)))?;
    Some(format!("`repr = \"{}\"` in `[catalog]` has room for it", repr.word()))
}

pub(super) fn malformed_code(document: &Document, diagnostics: &mut Diagnostics) {
    for code in document.code_values() {
        if let CodeValue::Str(text) = code.get_ref() {
            if !is_code(text) && is_plain(text) {
                let message = format!("malformed code `{text}`");
                diagnostics.push(
                    Diagnostic::new("malformed-code", code.span(), message)
                        .help("a code is made of ASCII letters, digits, `-`, `_`, `.`, `:` and `/`"),
                );
            }
        }
    }
}

/// Whether it can stand in logs, URLs and headers as it is.
pub(crate) fn is_code(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.:/".contains(&b))
}

/// Retired codes count: what was once said with a number must not mean something else.
pub(super) fn duplicate_code(document: &Document, diagnostics: &mut Diagnostics) {
    let mut codes: Vec<_> = document.code_values().filter(|code| !is_outside_repr(code.get_ref(), document)).collect();
    codes.sort_by_key(|code| code.span().start);
    let mut seen: HashMap<&CodeValue, &Spanned<CodeValue>> = HashMap::new();
    for code in codes {
        let first = *seen.entry(code.get_ref()).or_insert(code);
        if first.span() != code.span() {
            let message = format!("duplicate code `{}`", code.get_ref());
            diagnostics
                .push(Diagnostic::new("duplicate-code", code.span(), message).related(first.span(), "first used here"));
        }
    }
}

/// A catalog of kind `http` is a part of the built-in one, since its codes map to `HttpStatus`.
pub(super) fn unknown_http_code(document: &Document, settings: &Settings, diagnostics: &mut Diagnostics) {
    if document.head.kind != Kind::Http || settings.builtin {
        return;
    }
    for code in document.codes.iter().filter_map(|code| code.code.as_ref()) {
        let number = match code.get_ref() {
            CodeValue::Int(number @ 100..=999) => u16::try_from(*number).ok(),
            _ => continue,
        };
        if number.and_then(http::name).is_none() {
            let message = format!("`HttpStatus` has no code `{}`", code.get_ref());
            diagnostics.push(
                Diagnostic::new("unknown-http-code", code.span(), message)
                    .help("codes of your own belong in a catalog without `kind = \"http\"`"),
            );
        }
    }
}

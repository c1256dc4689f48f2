//! The codes themselves: in their type, once, and known where they are HTTP status codes.

use std::collections::HashMap;

use crate::Settings;
use crate::catalog::{CodeValue, Kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};
use crate::hidden::is_plain;
use crate::http;

pub(super) fn code_outside_repr(document: &Document, diagnostics: &mut Diagnostics) {
    let (range, what) = match (document.head.kind, document.head.repr.range()) {
        // RFC 9110 section 15 gives a status code three digits.
        (Kind::Http, Some(_)) => (100..=999, "a status code".to_owned()),
        (Kind::Business, Some(range)) => (range, format!("`{}`", document.head.repr.word())),
        (_, None) => return,
    };
    for code in document.code_values() {
        if let CodeValue::Int(number) = code.get_ref() {
            if !range.contains(number) {
                let message = format!("`{number}` is outside {what}: {}..={}", range.start(), range.end());
                diagnostics.push(Diagnostic::new("code-outside-repr", code.span(), message));
            }
        }
    }
}

pub(super) fn malformed_code(document: &Document, diagnostics: &mut Diagnostics) {
    for code in document.code_values() {
        if let CodeValue::Str(text) = code.get_ref() {
            let is_code = text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.:/".contains(&b));
            if !is_code && is_plain(text) {
                let message = format!("malformed code `{text}`");
                diagnostics.push(
                    Diagnostic::new("malformed-code", code.span(), message)
                        .help("a code is made of ASCII letters, digits, `-`, `_`, `.`, `:` and `/`"),
                );
            }
        }
    }
}

/// Retired codes count: what was once said with a number must not mean something else.
pub(super) fn duplicate_code(document: &Document, diagnostics: &mut Diagnostics) {
    let mut seen: HashMap<&CodeValue, &Spanned<CodeValue>> = HashMap::new();
    for code in document.code_values() {
        if let Some(first) = seen.insert(code.get_ref(), code) {
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

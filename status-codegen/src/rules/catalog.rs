//! What `[catalog]` says of the whole.

use super::facts::is_uri_byte;
use super::texts::has_several_lines;
use crate::Settings;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::hidden::is_plain;
use crate::source::Source;
use crate::template;

/// What a `type_url` may name.
const TYPE_URL_PLACEHOLDERS: [&str; 2] = ["code", "name"];

pub(super) fn missing_name(document: &Document, settings: &Settings, diagnostics: &mut Diagnostics) {
    if document.head.name.is_none() && settings.name.is_none() && !document.head.is_name_lost {
        diagnostics.push(
            Diagnostic::new("missing-name", document.head.span.clone(), "the enum has no name")
                .help("write `name = \"OrderCode\"` under `[catalog]`, or name it where the macro is called"),
        );
    }
}

pub(super) fn two_names(document: &Document, settings: &Settings, diagnostics: &mut Diagnostics) {
    let (Some(here), Some(there)) = (&document.head.name, &settings.name) else { return };
    if here.get_ref() != there {
        let message = format!("the file calls the enum `{}`, the macro call `{there}`", here.get_ref());
        diagnostics.push(
            Diagnostic::new("two-names", here.span(), message).help("leave one of them out, or make them the same"),
        );
    }
}

pub(super) fn no_codes(document: &Document, diagnostics: &mut Diagnostics) {
    if document.codes.is_empty() && document.lost_names.is_empty() && !document.are_codes_lost {
        diagnostics.push(
            Diagnostic::new("no-codes", document.head.span.clone(), "the catalog has no codes")
                .help("write a table such as `[codes.QuotaExceeded]`"),
        );
    }
}

/// RFC 9457 section 3.1.1 asks for a URI, which has a scheme (RFC 3986 section 3).
pub(super) fn malformed_type_url(document: &Document, diagnostics: &mut Diagnostics) {
    let Some(url) = &document.head.type_url else { return };
    let is_uri = url.get_ref().split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
            && !rest.is_empty()
            && rest.bytes().all(|b| is_uri_byte(b) || b == b'{' || b == b'}')
    });
    if !is_uri && is_plain(url.get_ref()) && !has_several_lines(url.get_ref()) {
        let message = format!("`type_url` is no URI: `{}`", url.get_ref());
        diagnostics.push(
            Diagnostic::new("malformed-url", url.span(), message)
                .help("write it whole, such as `https://errors.example.com/{code}`"),
        );
    }
}

pub(super) fn unknown_type_url_placeholder(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    let Some(url) = &document.head.type_url else { return };
    let (message, part) = match template::placeholders(url.get_ref()) {
        Ok(found) => match found.into_iter().find(|one| !TYPE_URL_PLACEHOLDERS.contains(&one.name)) {
            Some(unknown) => (format!("unknown placeholder `{{{}}}` in `type_url`", unknown.name), unknown.span),
            None => return,
        },
        Err(malformed) => {
            let what = &url.get_ref()[malformed.span.clone()];
            (format!("malformed placeholder `{what}` in `type_url`: {}", malformed.reason), malformed.span)
        }
    };
    let place = source.within(url.get_ref(), url.span(), part);
    diagnostics.push(
        Diagnostic::new("unknown-type-url-placeholder", place, message)
            .help("`{code}` and `{name}` stand for the code and its name in the form `quota-exceeded`"),
    );
}

//! What `[catalog]` says of the whole.

use crate::Settings;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::source::Source;
use crate::template;

/// What a `type_url` may name.
const TYPE_URL_PLACEHOLDERS: [&str; 2] = ["code", "name"];

pub(super) fn missing_name(document: &Document, settings: &Settings, diagnostics: &mut Diagnostics) {
    // A head that broken TOML has swallowed may have had a name.
    if document.head.name.is_none() && settings.name.is_none() && diagnostics.is_empty() {
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
    if document.codes.is_empty() && document.lost_names.is_empty() && diagnostics.is_empty() {
        diagnostics.push(
            Diagnostic::new("no-codes", document.head.span.clone(), "the catalog has no codes")
                .help("write a table such as `[codes.QuotaExceeded]`"),
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

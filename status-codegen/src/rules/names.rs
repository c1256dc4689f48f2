//! Names of codes become variants, constants and machine-readable reasons.

use core::ops::Range;
use std::collections::HashMap;

use crate::Settings;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};
use crate::hidden::is_plain;
use crate::name::screaming;

pub(super) fn malformed_name(document: &Document, diagnostics: &mut Diagnostics) {
    let groups = document.groups.iter().map(|group| &group.name);
    let replaced = document.codes.iter().flat_map(|code| &code.renamed_from);
    for name in document.head.name.iter().chain(groups).chain(names(document)).chain(replaced) {
        if !is_name(name.get_ref()) && is_plain(name.get_ref()) {
            diagnostics.push(refusal(name.get_ref(), name.span()));
        }
    }
}

/// The name that the caller gives the enum stands in no catalog.
pub(super) fn malformed_given_name(document: &Document, settings: &Settings, diagnostics: &mut Diagnostics) {
    if let Some(name) = settings.name.as_ref().filter(|name| !is_name(name)) {
        diagnostics.push(refusal(name, document.head.span.clone()));
    }
}

fn refusal(name: &str, span: Range<usize>) -> Diagnostic {
    let reason = malformed(name).unwrap_or_default();
    let message = if name.is_empty() { format!("the name {reason}") } else { format!("`{name}` {reason}") };
    let help = suggestion(name).map_or_else(
        || "write a capital letter, then ASCII letters and digits, such as `QuotaExceeded`".to_owned(),
        |name| format!("write `{name}`"),
    );
    Diagnostic::new("malformed-name", span, message).help(help)
}

/// Codes, names they had before and retired ones share one space of names.
pub(super) fn duplicate_name(document: &Document, diagnostics: &mut Diagnostics) {
    let old_names = document.codes.iter().flat_map(|code| &code.renamed_from);
    let mut names: Vec<_> = names(document).chain(old_names).collect();
    names.sort_by_key(|name| name.span().start);
    let mut seen: HashMap<&str, &Spanned<String>> = HashMap::new();
    for name in names {
        let first = *seen.entry(name.get_ref()).or_insert(name);
        if first.span() != name.span() {
            let message = format!("duplicate name `{}`", name.get_ref());
            diagnostics
                .push(Diagnostic::new("duplicate-name", name.span(), message).related(first.span(), "first used here"));
        }
    }
}

/// `HttpError` and `HTTPError` are two variants, but one `HTTP_ERROR`.
pub(super) fn duplicate_reason(document: &Document, diagnostics: &mut Diagnostics) {
    let mut names: Vec<_> = document.codes.iter().map(|code| &code.name).collect();
    names.sort_by_key(|name| name.span().start);
    let mut seen: HashMap<String, &Spanned<String>> = HashMap::new();
    for name in names {
        let reason = screaming(name.get_ref());
        let first = *seen.entry(reason.clone()).or_insert(name);
        if first.get_ref() != name.get_ref() {
            let message = format!("`{}` and `{}` are both `{reason}` to machines", first.get_ref(), name.get_ref());
            diagnostics.push(
                Diagnostic::new("duplicate-reason", name.span(), message)
                    .related(first.span(), "first used here")
                    .help("rename one of them, so that they differ in more than capitals"),
            );
        }
    }
}

fn names(document: &Document) -> impl Iterator<Item = &Spanned<String>> {
    let codes = document.codes.iter().map(|code| &code.name);
    codes.chain(document.retired.iter().map(|retired| &retired.name))
}

/// Whether it can name a variant.
pub(crate) fn is_name(name: &str) -> bool {
    malformed(name).is_none()
}

/// Why it is no name.
fn malformed(name: &str) -> Option<&'static str> {
    let is_capitals = name.len() > 1 && name.bytes().all(|b| b.is_ascii_uppercase());
    match name.chars().next() {
        None => Some("is empty"),
        Some(_) if matches!(name, "Self" | "self") => Some("is a keyword"),
        // `ALL` is a constant of every catalog, and `OK` would be `Ok`.
        Some(_) if is_capitals => Some("is all capitals"),
        Some(first) if !first.is_alphabetic() => Some("does not begin with a letter"),
        Some(first) if first.is_ascii_uppercase() && name.bytes().all(|b| b.is_ascii_alphanumeric()) => None,
        Some(_) => Some("is no PascalCase name in ASCII letters and digits"),
    }
}

/// A name close to the one that was written, if that has nothing but the wrong form.
fn suggestion(name: &str) -> Option<String> {
    let last = name.rsplit("::").next().filter(|last| last.is_ascii())?;
    let is_loud = !last.bytes().any(|b| b.is_ascii_lowercase());
    let pascal_case: String = last
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter_map(|word| {
            let (first, rest) = word.split_at_checked(1)?;
            let rest = if is_loud { rest.to_ascii_lowercase() } else { rest.to_owned() };
            Some(first.to_ascii_uppercase() + &rest)
        })
        .collect();
    is_name(&pascal_case).then_some(pascal_case)
}

//! Rules about names: they become variants, constants and machine-readable reasons.

use super::Checker;
use crate::document::Document;
use crate::finding::Finding;
use crate::sort::sort_by;
use crate::source::repeats::repeats;
use crate::source::span::{Span, Spanned};
use crate::text::name::{name_error, screaming, suggestion};

impl Checker<'_> {
    pub(super) fn malformed_name(&mut self) {
        let document = self.document;
        let groups = document.groups.iter().map(|group| &group.name);
        for name in document.head.name.iter().chain(groups).chain(names(document)).chain(old_names(document)) {
            self.check_name(name.get(), name.span());
        }
    }

    /// The caller's name for the enum is not part of the catalog, so it has its own rule.
    pub(super) fn malformed_given_name(&mut self) {
        if let Some(name) = &self.options.name {
            self.check_name(name, self.document.head.span);
        }
    }

    fn check_name(&mut self, name: &str, span: Span) {
        if let Some(error) = name_error(name) {
            self.report(span, Finding::MalformedName { name: name.to_owned(), error, suggestion: suggestion(name) });
        }
    }

    /// Current, previous and retired names must all be different.
    pub(super) fn duplicate_name(&mut self) {
        let mut names: Vec<_> = names(self.document).chain(old_names(self.document)).collect();
        sort_by(&mut names, |a, b| a.span().cmp(&b.span()));
        for (first, again) in repeats(names.into_iter().map(|name| (name.get(), name))) {
            self.report_with(again.span(), first.span(), Finding::DuplicateName { name: again.get().clone() });
        }
    }

    /// `HttpError` and `HTTPError` are two variants, but both have the reason `HTTP_ERROR`.
    pub(super) fn duplicate_reason(&mut self) {
        let mut names: Vec<_> = self.document.codes.iter().map(|code| &code.name).collect();
        sort_by(&mut names, |a, b| a.span().cmp(&b.span()));
        for (first, again) in repeats(names.into_iter().map(|name| (screaming(name.get()), name))) {
            if first.get() != again.get() {
                let (first_name, second) = (first.get().clone(), again.get().clone());
                let reason = screaming(&second);
                let finding = Finding::DuplicateReason { first: first_name, second, reason };
                self.report_with(again.span(), first.span(), finding);
            }
        }
    }
}

fn names(document: &Document) -> impl Iterator<Item = &Spanned<String>> {
    let codes = document.codes.iter().map(|code| &code.name);
    codes.chain(document.retired.iter().map(|retired| &retired.name))
}

fn old_names(document: &Document) -> impl Iterator<Item = &Spanned<String>> {
    document.codes.iter().flat_map(|code| &code.renamed_from)
}

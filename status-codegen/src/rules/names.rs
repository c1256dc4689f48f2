//! Rules about names: they become variants, constants and machine-readable reasons.

use super::Checker;
use crate::document::{Code, Document};
use crate::finding::Finding;
use crate::sort::sort_by;
use crate::source::repeats::repeats;
use crate::source::span::{Span, Spanned};
use crate::text::name::{is_reason, name_error, suggested_reason, suggestion};

impl Checker<'_> {
    pub(super) fn malformed_name(&mut self) {
        let document = self.document;
        let groups = document.groups.iter().map(|group| &group.name);
        for name in document.head.name.iter().chain(groups).chain(names(document)).chain(other_names(document)) {
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

    /// Current, previous and retired names and aliases must all be different.
    pub(super) fn duplicate_name(&mut self) {
        let mut names: Vec<_> = names(self.document).chain(other_names(self.document)).collect();
        sort_by(&mut names, |a, b| a.span().cmp(&b.span()));
        for (first, again) in repeats(names.into_iter().map(|name| (name.get(), name))) {
            self.report_with(again.span(), first.span(), Finding::DuplicateName { name: again.get().clone() });
        }
    }

    pub(super) fn malformed_reason(&mut self) {
        for reason in self.document.codes.iter().filter_map(|code| code.reason.as_ref()) {
            if !is_reason(reason.get()) {
                let (reason, span) = (reason.get().clone(), reason.span());
                let suggestion = suggested_reason(&reason);
                self.report(span, Finding::MalformedReason { reason, suggestion });
            }
        }
    }

    /// `HttpError` and `HTTPError` are two variants, but both have the reason `HTTP_ERROR`.
    pub(super) fn duplicate_reason(&mut self) {
        let mut codes: Vec<_> = self.document.codes.iter().collect();
        sort_by(&mut codes, |a, b| a.name.span().cmp(&b.name.span()));
        for (first, again) in repeats(codes.into_iter().map(|code| (code.reason_or_default(), code))) {
            let (first_name, second) = (first.name.get().clone(), again.name.get().clone());
            if first_name != second {
                let finding = Finding::DuplicateReason { first: first_name, second, reason: again.reason_or_default() };
                self.report_with(span_of_reason(again), span_of_reason(first), finding);
            }
        }
    }
}

fn span_of_reason(code: &Code) -> Span {
    code.reason.as_ref().unwrap_or(&code.name).span()
}

fn names(document: &Document) -> impl Iterator<Item = &Spanned<String>> {
    let codes = document.codes.iter().map(|code| &code.name);
    codes.chain(document.retired.iter().map(|retired| &retired.name))
}

fn other_names(document: &Document) -> impl Iterator<Item = &Spanned<String>> {
    document.codes.iter().flat_map(Code::other_names)
}

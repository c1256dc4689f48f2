//! The rules about the values of a document: one method per rule, with the rule's name.
//!
//! Keys, types and missing languages are checked during parsing.

mod catalog;
mod codes;
mod facts;
mod groups;
mod lock;
mod names;
mod references;
mod statuses;
mod templates;
mod texts;

use std::collections::HashSet;

use self::lock::Released;
use self::templates::Message;
use crate::document::Document;
use crate::finding::Finding;
use crate::lock::Lock;
use crate::options::LoadOptions;
use crate::source::Source;
use crate::source::diagnostic::Diagnostics;
use crate::source::span::Span;

/// Checks the values of a document. `lock` contains the released codes, if the catalog has a lock.
pub(crate) fn check(
    source: &Source,
    document: &Document,
    options: &LoadOptions,
    lock: Option<&Lock>,
    diagnostics: &mut Diagnostics,
) {
    let mut checker = Checker {
        source,
        document,
        options,
        code_names: document
            .codes
            .iter()
            .map(|code| code.name.get())
            .chain(&document.lost_names)
            .map(String::as_str)
            .collect(),
        messages: templates::messages(document),
        released: lock.map(|lock| Released::new(document, lock)),
        diagnostics,
    };
    checker.check();
}

/// A document, with what several rules look up in it.
struct Checker<'a> {
    source: &'a Source,
    document: &'a Document,
    options: &'a LoadOptions,
    /// The names of codes in use, and of those that could not be parsed.
    code_names: HashSet<&'a str>,
    /// The messages and their placeholders.
    messages: Vec<Message<'a>>,
    /// The released codes, with what happened to each.
    released: Option<Released<'a>>,
    diagnostics: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn check(&mut self) {
        self.missing_name();
        self.two_names();
        self.no_codes();
        self.malformed_type_url();
        self.unknown_type_url_placeholder();

        self.malformed_name();
        self.malformed_given_name();
        self.duplicate_name();
        self.malformed_reason();
        self.duplicate_reason();

        self.code_outside_repr();
        self.malformed_code();
        self.duplicate_code();
        self.unknown_http_code();

        self.range_outside_repr();
        self.overlapping_groups();
        self.code_outside_groups();

        self.unknown_status();
        self.status_without_error();

        self.unknown_similar();
        self.similar_to_itself();
        self.unknown_replacement();

        self.malformed_placeholder();
        self.placeholders_differ();
        self.placeholder_in_title();

        self.several_lines();
        self.cases_differ();
        self.hidden_character();
        self.hidden_escape();

        self.malformed_url();
        self.malformed_header();

        self.missing_lock();
        self.removed_code();
        self.revived_code();
        self.renumbered_code();
        self.renamed_code();
        self.remapped_code();
        self.changed_placeholders();
    }

    fn report(&mut self, span: Span, finding: Finding) {
        self.diagnostics.report(span, finding);
    }

    fn report_with(&mut self, span: Span, related: Span, finding: Finding) {
        self.diagnostics.report_with(span, related, finding);
    }
}

//! Errors and warnings, with their spans.

use std::collections::HashSet;

use super::span::Span;
use crate::finding::{Finding, Rule, Severity};
use crate::sort::sort_by;

/// An error or a warning, with its span.
///
/// [`Diagnostic::render`] shows it with its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The error or warning.
    pub finding: Finding,
    /// The span that is reported.
    pub span: Span,
    /// A second span that is involved; the label of the wording describes it.
    pub related: Option<Span>,
}

impl Diagnostic {
    /// A finding at a span.
    pub const fn new(finding: Finding, span: Span) -> Self {
        Self { finding, span, related: None }
    }

    /// The same diagnostic, with a second span.
    #[must_use]
    pub fn with_related(self, span: Span) -> Self {
        Self { related: Some(span), ..self }
    }

    /// The rule that is broken.
    pub const fn rule(&self) -> Rule {
        self.finding.rule()
    }

    /// Whether it is an error or a warning.
    pub const fn severity(&self) -> Severity {
        self.rule().severity()
    }
}

/// Collects all findings, so that none hides another.
#[derive(Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Adds a finding at a span.
    pub fn report(&mut self, span: Span, finding: Finding) {
        self.0.push(Diagnostic::new(finding, span));
    }

    /// Adds a finding at a span, with a second span.
    pub fn report_with(&mut self, span: Span, related: Span, finding: Finding) {
        self.0.push(Diagnostic::new(finding, span).with_related(related));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The findings in the order of the text, without those that follow from another one.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        let causes = Causes::of(&self.0);
        self.0.retain(|one| !causes.explain(one));
        sort(&mut self.0);
        self.0
    }
}

/// Sorts findings by file, then in the order of the text.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    sort_by(diagnostics, |a, b| {
        let key = |one: &Diagnostic| (one.span.file, one.span.start, one.rule().name());
        key(a).cmp(&key(b))
    });
}

/// The findings from which others follow, so that each problem is reported once.
struct Causes {
    /// The spans of invisible characters, ascending.
    invisible: Vec<Span>,
    others: HashSet<(Rule, Span)>,
}

impl Causes {
    fn of(diagnostics: &[Diagnostic]) -> Self {
        let spans = |rule| diagnostics.iter().filter(move |one| one.rule() == rule).map(|one| one.span);
        let mut invisible: Vec<_> = spans(Rule::HiddenCharacter).collect();
        sort_by(&mut invisible, Ord::cmp);
        let others = [Rule::CodeOutsideRepr, Rule::SeveralLines];
        Self {
            invisible,
            others: others.into_iter().flat_map(|rule| spans(rule).map(move |span| (rule, span))).collect(),
        }
    }

    fn explain(&self, one: &Diagnostic) -> bool {
        match one.rule() {
            Rule::CodeOutsideGroups | Rule::DuplicateCode | Rule::UnknownHttpCode => {
                self.others.contains(&(Rule::CodeOutsideRepr, one.span))
            }
            Rule::MalformedUrl => {
                self.others.contains(&(Rule::SeveralLines, one.span)) || self.is_invisible_in(one.span)
            }
            Rule::MalformedCode
            | Rule::MalformedHeader
            | Rule::MalformedName
            | Rule::UnknownKey
            | Rule::UnknownReplacement
            | Rule::UnknownSimilar => self.is_invisible_in(one.span),
            _ => false,
        }
    }

    fn is_invisible_in(&self, span: Span) -> bool {
        let next = self.invisible.partition_point(|one| (one.file, one.start) < (span.file, span.start));
        self.invisible.get(next).is_some_and(|one| span.contains(*one))
    }
}

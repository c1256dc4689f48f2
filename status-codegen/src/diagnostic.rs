//! What is wrong with a catalog, and where.

use core::ops::Range;

use crate::hidden::escape;

/// One mistake in a catalog.
///
/// [`Diagnostic::render`] shows it with the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that was broken, such as `duplicate-code`; stable from release to release.
    pub rule: &'static str,
    /// What is wrong, in one line of which every character can be seen.
    pub message: String,
    /// The bytes of the text that are wrong.
    pub span: Range<usize>,
    /// The other place that has to do with it.
    pub related: Option<Related>,
    /// What to do about it, in such a line, too.
    pub help: Option<String>,
}

/// A second place, and what it has to do with the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The bytes of the text.
    pub span: Range<usize>,
    /// What stands there.
    pub label: &'static str,
}

impl Diagnostic {
    pub(crate) fn new(rule: &'static str, span: Range<usize>, message: impl Into<String>) -> Self {
        Self { rule, message: escape(&message.into()), span, related: None, help: None }
    }

    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(escape(&help.into())), ..self }
    }

    pub(crate) fn maybe_help(self, help: Option<String>) -> Self {
        Self { help: help.map(|help| escape(&help)), ..self }
    }

    pub(crate) fn related(self, span: Range<usize>, label: &'static str) -> Self {
        Self { related: Some(Related { span, label }), ..self }
    }
}

/// Collects every mistake, so that none hides another.
#[derive(Debug, Default)]
pub(crate) struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was found, in the order of the text.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.0.sort_by(|a, b| (a.span.start, a.rule).cmp(&(b.span.start, b.rule)));
        self.0
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, found: I) {
        self.0.extend(found);
    }
}

/// The help that names the word among `known` that was probably meant.
pub(crate) fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(|meant| format!("did you mean `{meant}`?"))
}

/// The word among `known` that was probably meant.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&lower, &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

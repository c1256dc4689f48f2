//! Source → everything there is to say of it, warnings included.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::{Lock, Settings, Source, lower, read, rules, warnings};

/// Everything there is to say of a catalog, in the order of the text: what [`Catalog::read`](crate::Catalog::read) refuses, and what it lets
/// pass without a word. [`Diagnostic::severity`] tells them apart.
///
/// `words` are those of the program's sources, runs of ASCII letters, digits and `_`; with them, codes that the program does
/// not use are told of, too.
///
/// ```
/// # use status_codegen::{Settings, Source, rule::Severity};
/// let source = Source::new("codes.toml", r#"
///     [catalog]
///     name = "OrderCode"
///     [codes.OutOfStock]
///     code = 10111
///     title = { zh = "Out of stock", en = "Out of stock" }
/// "#);
/// let found = status_codegen::check(&source, &Settings::default(), None);
/// assert_eq!(found[0].rule, "english-in-chinese");
/// assert_eq!(found[0].severity(), Severity::Warning);
/// ```
pub fn check(source: &Source, settings: &Settings, words: Option<&BTreeSet<String>>) -> Vec<Diagnostic> {
    let mut diagnostics = Diagnostics::default();
    rules::check_source(source, &mut diagnostics);
    if diagnostics.is_empty() {
        let document = read::document(source, &mut diagnostics);
        rules::check_document(source, &document, settings, &mut diagnostics);
        let catalog = if diagnostics.is_empty() { lower::catalog(&document, settings) } else { None };
        warnings::check(source, &document, words, &mut diagnostics);
        if let Some(catalog) = catalog.filter(|catalog| catalog.lock) {
            warnings::check_lock(&document, &Lock::of(&catalog), &settings.lock, &mut diagnostics);
        }
    }
    diagnostics.into_sorted()
}

//! Warnings, and the explanations of all rules. The macro ignores warnings.

pub mod chinese;
mod comparison;
pub mod examples;
pub mod explanations;
mod languages;
mod lock;
mod prose;
mod punctuation;
mod statuses;
mod usage;

use std::collections::BTreeSet;

use status_codegen::load::Loaded;
use status_codegen::lock::Lock;
use status_codegen::source::diagnostic::{Diagnostic, Diagnostics, sort};

/// Every error and warning of a catalog, by file and in the order of the text.
///
/// `words` are those of the program's sources: runs of ASCII letters, digits and `_`. With them, codes that the program does
/// not use are reported, too.
///
/// ```
/// use status_codegen::finding::{Rule, Severity};
/// use status_codegen::load::load;
/// use status_codegen::options::LoadOptions;
/// use status_codegen::source::Source;
///
/// let source = Source::new("codes.toml", r#"
///     [catalog]
///     name = "OrderCode"
///     [codes.OutOfStock]
///     code = 10111
///     title = { zh = "Out of stock", en = "Out of stock" }
/// "#);
/// let found = cargo_status::lint::findings(&load(source, &LoadOptions::default()), None);
/// assert_eq!(found[0].rule(), Rule::EnglishInChinese);
/// assert_eq!(found[0].severity(), Severity::Warning);
/// ```
pub fn findings(loaded: &Loaded, words: Option<&BTreeSet<String>>) -> Vec<Diagnostic> {
    let mut found = loaded.diagnostics.clone();
    found.extend(warnings(loaded, words));
    sort(&mut found);
    found
}

/// What is allowed, and likely a mistake.
fn warnings(loaded: &Loaded, words: Option<&BTreeSet<String>>) -> Vec<Diagnostic> {
    let (source, document) = (loaded.sources.catalog(), &loaded.document);
    let mut diagnostics = Diagnostics::default();
    languages::english_in_chinese(document, &mut diagnostics);
    languages::chinese_in_english(source, document, &mut diagnostics);
    punctuation::half_width_punctuation(source, document, &mut diagnostics);
    statuses::success_code(document, &mut diagnostics);
    comparison::repeated_text(document, &mut diagnostics);
    comparison::unequal_lengths(document, &mut diagnostics);
    if let Some(words) = words {
        usage::unused_code(document, words, &mut diagnostics);
    }
    if let (Some(catalog), Some(released)) = (&loaded.catalog, &loaded.lock) {
        let now = Lock::of(catalog);
        lock::unlocked_code(document, &now, released, &mut diagnostics);
        lock::stale_translation(document, &now, released, &mut diagnostics);
    }
    diagnostics.into_sorted()
}

//! What each rule asks for, in both languages, and what is said where it is broken.
//!
//! The rules themselves are in `rules` and `warnings`, and where the file is read.

mod examples;
mod texts;

use crate::{Bilingual, Diagnostic};

/// A rule, by the name that every finding carries.
///
/// ```
/// let rule = status_codegen::rule::named("duplicate-code").expect("that is a rule");
/// assert!(rule.text.en.contains("Two codes"));
/// assert!(rule.example.contains("first used here"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name, stable from release to release: `duplicate-code`.
    pub id: &'static str,
    /// What becomes of a catalog that breaks it.
    pub severity: Severity,
    /// What it asks for and why, then what to do.
    pub text: Bilingual<&'static str>,
    /// What is said of a catalog that breaks it.
    pub example: &'static str,
}

/// What becomes of a catalog that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The macro refuses it.
    Error,
    /// The macro says nothing; `cargo status check` does.
    Warning,
}

impl Severity {
    /// `error` or `warning`
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

impl Diagnostic {
    /// What becomes of the catalog for it.
    pub fn severity(&self) -> Severity {
        named(self.rule).map_or(Severity::Error, |rule| rule.severity)
    }
}

/// Every rule, those that the macro refuses first, each by its name.
pub fn all() -> impl Iterator<Item = Rule> {
    let errors = texts::ERRORS.iter().map(|text| (text, Severity::Error));
    errors.chain(texts::WARNINGS.iter().map(|text| (text, Severity::Warning))).map(|(&(id, zh, en), severity)| Rule {
        id,
        severity,
        text: Bilingual { zh, en },
        example: example(id),
    })
}

/// The rule with this name.
pub fn named(id: &str) -> Option<Rule> {
    all().find(|rule| rule.id == id)
}

fn example(id: &str) -> &'static str {
    examples::EXAMPLES.iter().find(|(rule, _)| *rule == id).map_or("", |(_, said)| said)
}

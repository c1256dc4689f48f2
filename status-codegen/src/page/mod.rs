//! The contents of a code's page, as a model from which rustdoc, the terminal and exports render it.

pub mod facts;
pub mod words;

use self::facts::Fact;
use crate::catalog::{self, Catalog, Code};
use crate::text::bilingual::Bilingual;
use crate::value::Language;

/// A part of a page, in one language and in the order of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Part<'a> {
    /// Why the code is deprecated, in paragraphs.
    Deprecated(&'a str),
    /// The meaning, in paragraphs.
    Meaning(&'a str),
    /// The message, with placeholders.
    Message(&'a str),
    /// When the code occurs.
    Cases(&'a [String]),
    /// What to do about it, in paragraphs.
    Remedy(&'a str),
    /// The codes that it is confused with.
    Similar(Vec<Similar<'a>>),
    /// Its other properties.
    Facts(Vec<Fact<'a>>),
}

/// A code that another code is confused with.
#[derive(Clone, Debug, PartialEq)]
pub struct Similar<'a> {
    /// The code.
    pub code: &'a Code,
    /// Its title.
    pub title: &'a str,
    /// When to use which of the two codes.
    pub reason: &'a str,
}

/// The parts of a code's page. No part is empty.
pub fn parts<'a>(code: &'a Code, catalog: &'a Catalog, language: Language) -> Vec<Part<'a>> {
    let text = |text: &'a Option<Bilingual<String>>| text.as_ref().map(|text| text.get(language).as_str());
    let cases = Some(code.cases.get(language).as_slice()).filter(|cases| !cases.is_empty());
    let similar: Vec<_> = code.similar.iter().map(|similar| self::similar(similar, catalog, language)).collect();
    let facts = facts::facts(code);
    [
        text(&code.deprecated).map(Part::Deprecated),
        text(&code.meaning).map(Part::Meaning),
        text(&code.message).map(Part::Message),
        cases.map(Part::Cases),
        text(&code.remedy).map(Part::Remedy),
        (!similar.is_empty()).then_some(Part::Similar(similar)),
        (!facts.is_empty()).then_some(Part::Facts(facts)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn similar<'a>(similar: &'a catalog::Similar, catalog: &'a Catalog, language: Language) -> Similar<'a> {
    let code = &catalog.codes[similar.code];
    Similar { code, title: code.title.get(language), reason: similar.reason.get(language) }
}

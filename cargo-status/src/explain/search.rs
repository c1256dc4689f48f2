//! Searches a catalog by number, name, title, keyword or tag, or for a part of a text.

use status_codegen::catalog::{Catalog, Code, Retired};
use status_codegen::finding::Rule;
use status_codegen::text::bilingual::Bilingual;
use status_codegen::text::nearest::likeness;

/// The number of suggestions if nothing matches.
const NEAREST: usize = 3;

/// Something that has a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Found<'a> {
    Code(&'a Code),
    Retired(&'a Retired),
    Rule(Rule),
}

/// The ways in which a query can match, from best to worst. Only the best matches are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    Number,
    Name,
    Title,
    Keyword,
    /// A part of a name, title, keyword or tag.
    Piece,
    /// A part of any other text.
    Text,
}

/// Matches exactly a number, name or title.
pub(crate) const NAMES: &[Match] = &[Match::Number, Match::Name, Match::Title];
/// Matches exactly a number, name, title or keyword.
pub(crate) const WHOLE: &[Match] = &[Match::Number, Match::Name, Match::Title, Match::Keyword];
/// Matches a part of a text.
pub(crate) const PIECES: &[Match] = &[Match::Piece, Match::Text];

/// The best matches among these ways, in the order of the catalog.
pub(crate) fn search<'a>(catalog: &'a Catalog, query: &str, ways: &[Match]) -> Vec<Found<'a>> {
    let query = Query::new(query);
    if query.text.is_empty() {
        return Vec::new();
    }
    let matching = |&way: &Match| {
        let codes = catalog.codes.iter().filter(|code| query.is_code(code, way)).map(Found::Code);
        let retired = catalog.retired.iter().filter(|retired| query.is_retired(retired, way)).map(Found::Retired);
        let rules = Rule::named(&query.text).filter(|_| way == Match::Name).map(Found::Rule);
        let found: Vec<_> = codes.chain(retired).chain(rules).collect();
        (!found.is_empty()).then_some(found)
    };
    ways.iter().find_map(matching).unwrap_or_default()
}

/// What resembles the query most, if nothing matches.
pub(crate) fn nearest<'a>(catalog: &'a Catalog, query: &str) -> Vec<Found<'a>> {
    let codes = catalog.codes.iter().filter_map(|code| {
        let number = code.code.to_string();
        let titles = [&code.name, &code.title.zh, &code.title.en];
        let names = titles
            .into_iter()
            .chain([&code.reason])
            .chain(code.other_names())
            .chain(&code.keywords)
            .chain(&code.tags)
            .chain([&number]);
        let likeness = names.filter_map(|name| likeness(query, name)).max_by(f64::total_cmp);
        Some((likeness?, Found::Code(code)))
    });
    let rules = Rule::ALL.iter().filter_map(|&rule| Some((likeness(query, rule.name())?, Found::Rule(rule))));
    let mut likely: Vec<_> = codes.chain(rules).collect();
    likely.sort_by(|a, b| b.0.total_cmp(&a.0));
    likely.into_iter().map(|(_, found)| found).take(NEAREST).collect()
}

/// A query in the forms in which it is compared.
struct Query {
    text: String,
    name: String,
}

impl Query {
    fn new(query: &str) -> Self {
        Self { text: folded(query), name: squeezed(query) }
    }

    fn is_code(&self, code: &Code, way: Match) -> bool {
        let mut names = [&code.name, &code.reason].into_iter().chain(code.other_names());
        let mut titles = code.title.as_ref().into_iter();
        match way {
            Match::Number => self.is(&code.code.to_string()),
            Match::Name => names.any(|name| self.is_name(name)),
            Match::Title => titles.any(|title| self.is(title)),
            Match::Keyword => code.keywords.iter().chain(&code.tags).any(|word| self.is(word)),
            Match::Piece => {
                names.any(|name| self.is_in_name(name))
                    || titles.chain(&code.keywords).chain(&code.tags).any(|text| self.is_in(text))
            }
            Match::Text => {
                let texts = [&code.message, &code.meaning, &code.remedy, &code.deprecated].into_iter().flatten();
                let texts = texts.chain(code.similar.iter().map(|similar| &similar.reason)).flat_map(Bilingual::as_ref);
                texts.chain(code.cases.as_ref().into_iter().flatten()).any(|text| self.is_in(text))
            }
        }
    }

    fn is_retired(&self, retired: &Retired, way: Match) -> bool {
        match way {
            Match::Number => self.is(&retired.code.to_string()),
            Match::Name => self.is_name(&retired.name),
            Match::Title => retired.title.iter().flat_map(Bilingual::as_ref).any(|title| self.is(title)),
            Match::Keyword | Match::Piece | Match::Text => false,
        }
    }

    fn is(&self, text: &str) -> bool {
        self.text == folded(text)
    }

    fn is_in(&self, text: &str) -> bool {
        folded(text).contains(&self.text)
    }

    /// `NotFound`, `not-found`, `NOT_FOUND` and `not found` are the same name.
    fn is_name(&self, name: &str) -> bool {
        !self.name.is_empty() && self.name == squeezed(name)
    }

    fn is_in_name(&self, name: &str) -> bool {
        !self.name.is_empty() && squeezed(name).contains(&self.name)
    }
}

/// The text without irrelevant differences.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The letters and digits of an ASCII name; empty for other names.
fn squeezed(name: &str) -> String {
    if !name.is_ascii() {
        return String::new();
    }
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

//! The properties of a code besides its texts.

use super::words::Words;
use crate::catalog::{Code, Spec};
use crate::value::Retry;

/// A property of a code.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact<'a> {
    /// Who defined it.
    Origin(&'a str),
    /// Where it is specified.
    Spec(&'a Spec),
    /// A cache may store it without an explicit lifetime.
    Cacheable,
    /// A response with it never has a body.
    NoContent,
    /// The headers that a response must carry.
    Requires(&'a [String]),
    /// The headers that a response may carry.
    May(&'a [String]),
    /// Whether a client may retry the request.
    Retry(Retry),
    /// Its tags.
    Tags(&'a [String]),
}

/// How a renderer writes the parts of a fact.
#[derive(Clone, Copy)]
pub struct Markup {
    /// Text.
    pub text: fn(&str) -> String,
    /// Code, such as a header's name.
    pub code: fn(&str) -> String,
    /// A link: text that is already rendered, and its URL.
    pub link: fn(&str, &str) -> String,
}

/// The properties of a code, in the order of its page.
pub fn facts(code: &Code) -> Vec<Fact<'_>> {
    let mut found = Vec::new();
    if let Some(facts) = &code.facts {
        // IANA registers codes, but does not define them.
        found.extend(facts.origin.as_deref().filter(|&origin| origin != "IANA").map(Fact::Origin));
        found.extend(facts.spec.as_ref().map(Fact::Spec));
        found.extend(facts.cacheable.then_some(Fact::Cacheable));
        found.extend((!facts.body).then_some(Fact::NoContent));
        found.extend((!facts.requires.is_empty()).then_some(Fact::Requires(&facts.requires)));
        found.extend((!facts.may.is_empty()).then_some(Fact::May(&facts.may)));
    }
    if code.status.number >= 400 {
        found.push(Fact::Retry(code.retry));
    }
    found.extend((!code.tags.is_empty()).then_some(Fact::Tags(&code.tags)));
    found
}

impl Fact<'_> {
    /// The property in words.
    pub fn render(&self, words: &Words, markup: Markup) -> String {
        let headers = |verb: &str, headers: &[String]| {
            let names: Vec<_> = headers.iter().map(|header| (markup.code)(header)).collect();
            format!("{verb} {}", names.join(words.comma))
        };
        match self {
            Self::Origin(origin) => format!("{} {}", words.origin, (markup.text)(origin)),
            Self::Spec(spec) => {
                let section = spec.section.as_deref().map(|section| format!(" {}", (words.section)(section)));
                let name = format!("{}{}", (markup.text)(&spec.name), section.unwrap_or_default());
                format!("{}{}{}", words.spec, words.colon, (markup.link)(&name, &spec.url))
            }
            Self::Cacheable => words.cacheable.to_owned(),
            Self::NoContent => words.no_content.to_owned(),
            Self::Requires(names) => headers(words.requires, names),
            Self::May(names) => headers(words.may, names),
            Self::Tags(tags) => {
                let tags: Vec<_> = tags.iter().map(|tag| (markup.text)(tag)).collect();
                format!("{}{}{}", words.tags, words.colon, tags.join(words.comma))
            }
            Self::Retry(retry) => (words.retry)(*retry).to_owned(),
        }
    }
}

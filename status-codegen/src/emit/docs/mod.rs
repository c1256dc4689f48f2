//! The documentation of a catalog and of each code, in both languages, as rustdoc and editors show it.

mod catalog;
mod code;

pub(super) use self::catalog::page as catalog_page;
pub(super) use self::code::page as code_page;

use super::markdown::note;
use crate::catalog::{Catalog, Code};
use crate::page::words::WORDS;
use crate::text::bilingual::Bilingual;

/// The search terms of a code. rustdoc rejects quotes, and the item's own name.
pub(super) fn aliases(code: &Code) -> Vec<String> {
    let number = code.code.to_string();
    let mut aliases: Vec<String> = Vec::new();
    for alias in [&number, &code.title.en, &code.title.zh].into_iter().chain(&code.keywords) {
        let alias = alias.trim().replace('\'', "’");
        let is_refused = alias.is_empty()
            || alias == code.name
            || alias.chars().any(|c| c == '"' || c.is_whitespace() && c != ' ')
            || aliases.contains(&alias);
        if !is_refused {
            aliases.push(alias);
        }
    }
    aliases
}

/// The note of `#[deprecated]`: both languages on one line.
pub(super) fn deprecation(texts: &Bilingual<String>) -> String {
    let flat = texts.as_ref().map(|text| note(&text.split_whitespace().collect::<Vec<_>>().join(" ")));
    format!("{} / {}", flat.zh, flat.en)
}

/// `[404](HttpStatus::NotFound)`
fn link(code: &Code, catalog: &Catalog) -> String {
    format!("[{}]({}::{})", code.code, catalog.name, code.name)
}

/// `[429](::status_core::HttpStatus::TooManyRequests)`
fn link_to_status(code: &Code, status_core: &str) -> String {
    format!("[{}]({status_core}::HttpStatus::{})", code.status.number, code.status.name)
}

/// Both languages on one line; the switch can hide each of them.
fn both(zh: &str, en: &str) -> String {
    let Bilingual { zh: chinese, en: english } = &WORDS;
    format!("<span lang=\"{}\">{zh}</span> <span lang=\"{}\">{en}</span>", chinese.lang, english.lang)
}

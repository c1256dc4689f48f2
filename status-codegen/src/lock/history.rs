//! What happened to a released code: where it is now, and how it was found.

use std::collections::{HashMap, HashSet};

use crate::catalog::Catalog;
use crate::document::Document;

/// A code that the catalog has now.
pub struct Present<'a> {
    /// The code; `None` if it could not be parsed.
    pub code: Option<String>,
    /// The name.
    pub name: &'a str,
    /// Its previous names and aliases.
    pub other_names: Vec<&'a str>,
    /// Where it is.
    pub index: Index,
}

/// The index of a code in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Index {
    /// Among the codes in use.
    Code(usize),
    /// Among the retired codes.
    Retired(usize),
}

/// How a released code was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Its name.
    Name,
    /// One of `renamed_from` or `aliases`.
    OldName,
    /// Its number, under a new name.
    Code,
}

/// For each released code, given by code and name, where it is now.
pub fn successors<'a>(
    released: impl Iterator<Item = (&'a str, &'a str)> + Clone,
    present: &[Present<'_>],
) -> Vec<Option<(Index, By)>> {
    let released_names: HashSet<&str> = released.clone().map(|(_, name)| name).collect();
    let mut by_name = HashMap::new();
    let mut by_code = HashMap::new();
    for one in present {
        by_name.insert(one.name, (one.index, By::Name));
        for name in &one.other_names {
            by_name.entry(*name).or_insert((one.index, By::OldName));
        }
        // If the name was released too, it is that other code with a new number.
        let is_new = |name: &&str| !released_names.contains(name);
        if is_new(&one.name) && one.other_names.iter().all(is_new) {
            by_code.extend(one.code.as_deref().map(|code| (code, (one.index, By::Code))));
        }
    }
    released.map(|(code, name)| by_name.get(name).or_else(|| by_code.get(code)).copied()).collect()
}

/// The codes of a document, as far as they could be parsed.
pub fn of_document(document: &Document) -> Vec<Present<'_>> {
    let codes = document.codes.iter().enumerate().map(|(at, code)| Present {
        code: code.code.as_ref().map(|code| code.get().to_string()),
        name: code.name.get(),
        other_names: code.other_names().map(|name| name.get().as_str()).collect(),
        index: Index::Code(at),
    });
    let retired = document.retired.iter().enumerate().map(|(at, retired)| Present {
        code: retired.code.as_ref().map(|code| code.get().to_string()),
        name: retired.name.get(),
        other_names: Vec::new(),
        index: Index::Retired(at),
    });
    codes.chain(retired).collect()
}

/// The codes of a catalog.
pub fn of_catalog(catalog: &Catalog) -> Vec<Present<'_>> {
    let codes = catalog.codes.iter().enumerate().map(|(at, code)| Present {
        code: Some(code.code.to_string()),
        name: &code.name,
        other_names: code.other_names().map(String::as_str).collect(),
        index: Index::Code(at),
    });
    let retired = catalog.retired.iter().enumerate().map(|(at, retired)| Present {
        code: Some(retired.code.to_string()),
        name: &retired.name,
        other_names: Vec::new(),
        index: Index::Retired(at),
    });
    codes.chain(retired).collect()
}

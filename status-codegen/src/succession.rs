//! What became of a released code: where it stands now, and by what it was found.

use std::collections::{HashMap, HashSet};

#[cfg(feature = "tools")]
use crate::catalog::Catalog;
use crate::document::Document;

/// A code that a catalog has now.
pub(crate) struct Present<'a> {
    /// Nothing where it could not be read.
    pub(crate) code: Option<String>,
    pub(crate) name: &'a str,
    pub(crate) old_names: Vec<&'a str>,
    pub(crate) place: Place,
}

/// Where a code stands in the catalog, by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Code(usize),
    Retired(usize),
}

/// By what a released code was found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    Name,
    /// One of `renamed_from`.
    OldName,
    /// By its number, under a name that is new.
    Code,
}

/// For each of the released codes, given by code and name, where it stands now.
pub(crate) fn successors<'a>(
    released: impl Iterator<Item = (&'a str, &'a str)> + Clone,
    present: &[Present<'_>],
) -> Vec<Option<(Place, By)>> {
    let released_names: HashSet<&str> = released.clone().map(|(_, name)| name).collect();
    let mut by_name = HashMap::new();
    let mut by_code = HashMap::new();
    for one in present {
        by_name.insert(one.name, (one.place, By::Name));
        for old in &one.old_names {
            by_name.entry(*old).or_insert((one.place, By::OldName));
        }
        // Where the name was released, too, it is that code, with another number.
        let is_new = |name: &&str| !released_names.contains(name);
        if is_new(&one.name) && one.old_names.iter().all(is_new) {
            by_code.extend(one.code.as_deref().map(|code| (code, (one.place, By::Code))));
        }
    }
    released.map(|(code, name)| by_name.get(name).or_else(|| by_code.get(code)).copied()).collect()
}

/// What a document has, as far as it could be read.
pub(crate) fn of_document(document: &Document) -> Vec<Present<'_>> {
    let codes = document.codes.iter().enumerate().map(|(at, code)| Present {
        code: code.code.as_ref().map(|code| code.get_ref().to_string()),
        name: code.name.get_ref(),
        old_names: code.renamed_from.iter().map(|old| old.get_ref().as_str()).collect(),
        place: Place::Code(at),
    });
    let retired = document.retired.iter().enumerate().map(|(at, retired)| Present {
        code: retired.code.as_ref().map(|code| code.get_ref().to_string()),
        name: retired.name.get_ref(),
        old_names: Vec::new(),
        place: Place::Retired(at),
    });
    codes.chain(retired).collect()
}

/// What a catalog has.
#[cfg(feature = "tools")]
pub(crate) fn of_catalog(catalog: &Catalog) -> Vec<Present<'_>> {
    let codes = catalog.codes.iter().enumerate().map(|(at, code)| Present {
        code: Some(code.code.to_string()),
        name: &code.name,
        old_names: code.renamed_from.iter().map(String::as_str).collect(),
        place: Place::Code(at),
    });
    let retired = catalog.retired.iter().enumerate().map(|(at, retired)| Present {
        code: Some(retired.code.to_string()),
        name: &retired.name,
        old_names: Vec::new(),
        place: Place::Retired(at),
    });
    codes.chain(retired).collect()
}

//! The order in which tables and keys stand.

use std::collections::HashMap;

use super::scan::{Entry, File};
use crate::Catalog;

/// The keys of `[catalog]`, then of a group, then of a code, then of a retired one: what is known in several has one place.
const KEYS: [&str; 30] = [
    "kind",
    "name",
    "repr",
    "language",
    "type_url",
    "lock",
    "code",
    "range",
    "prefix",
    "replaced_by",
    "status",
    "common",
    "title",
    "message",
    "meaning",
    "cases",
    "remedy",
    "similar",
    "renamed_from",
    "deprecated",
    "origin",
    "spec",
    "cacheable",
    "body",
    "requires",
    "may",
    "retry",
    "log",
    "grpc",
    "keywords",
];

/// What stands below a key: the languages, and where a code is specified.
const PARTS: [&str; 5] = ["zh", "en", "name", "section", "url"];

pub(super) fn sort(file: &mut File, catalog: &Catalog) {
    let groups = catalog.groups.iter().map(|group| ("groups", group.name.as_str()));
    let codes = catalog.codes.iter().map(|code| ("codes", code.name.as_str()));
    let retired = catalog.retired.iter().map(|retired| ("retired", retired.name.as_str()));
    let places: HashMap<_, _> = groups.chain(codes).chain(retired).zip(1..).collect();
    file.tables.sort_by_key(|table| match table.path.as_slice() {
        [section, name, ..] => places.get(&(section.as_str(), name.as_str())).copied(),
        // `[catalog]`
        _ => None,
    });
    for table in &mut file.tables {
        sort_entries(&mut table.entries);
        join_languages(&mut table.entries);
    }
}

/// Codes that are confused with it stay in the order in which they are written.
fn sort_entries(entries: &mut [Entry]) {
    let mut similar: HashMap<String, usize> = HashMap::new();
    for entry in entries.iter() {
        if let [_, name, _, ..] = entry.path.as_slice() {
            let next = similar.len();
            similar.entry(name.clone()).or_insert(next);
        }
    }
    entries.sort_by_key(|entry| {
        let mut path = entry.path.iter().map(String::as_str);
        let key = path.next().and_then(|key| place(&KEYS, key));
        let name = if entry.path.len() > 2 { path.next().and_then(|name| similar.get(name)).copied() } else { None };
        (key, name, path.next().and_then(|part| place(&PARTS, part)))
    });
}

/// Comments above the second language go above both, which stand on neighbouring lines.
fn join_languages(entries: &mut [Entry]) {
    for second in 1..entries.len() {
        let (before, after) = entries.split_at_mut(second);
        if let ([.., zh], [en, ..]) = (before, after) {
            let text = |entry: &Entry| entry.path.split_last().map(|(_, text)| text.to_vec());
            if text(zh) == text(en) && en.path.last().is_some_and(|language| language == "en") {
                zh.comments.append(&mut en.comments);
            }
        }
    }
}

fn place(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|known| *known == word)
}

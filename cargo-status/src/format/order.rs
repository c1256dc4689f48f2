//! The order in which tables and keys stand.

use core::cmp::Ordering;
use std::collections::HashMap;

use status_codegen::catalog::Catalog;
use status_codegen::document::keys;
use toml_edit::{Item, Key};

/// Where each table stands, by section and name; without a name, what is said of a whole section.
pub(super) type Positions<'c> = HashMap<(&'c str, &'c str), usize>;

/// `[catalog]`, and then each section ascending.
pub(super) fn positions(catalog: &Catalog) -> Positions<'_> {
    let groups = catalog.groups.iter().map(|group| ("groups", group.name.as_str()));
    let codes = catalog.codes.iter().map(|code| ("codes", code.name.as_str()));
    let retired = catalog.retired.iter().map(|retired| ("retired", retired.name.as_str()));
    let section = |section| [(section, "")].into_iter();
    let all = section("catalog").chain(section("groups")).chain(groups).chain(section("codes")).chain(codes);
    all.chain(section("retired")).chain(retired).zip(0..).collect()
}

/// Codes that are confused with one stay in the order in which they are written.
pub(super) fn by_place(a: &Key, _: &Item, b: &Key, _: &Item) -> Ordering {
    keys::order(a).cmp(&keys::order(b))
}

//! The order of tables and keys.

use core::cmp::Ordering;
use std::collections::HashMap;

use status_codegen::catalog::Catalog;
use status_codegen::document::keys;
use toml_edit::{Item, Key};

/// The index of each table, by section and name. The name is empty for comments about a whole section.
pub(super) type Positions<'c> = HashMap<(&'c str, &'c str), usize>;

/// `[catalog]`, then each section in ascending order.
pub(super) fn positions(catalog: &Catalog) -> Positions<'_> {
    let groups = catalog.groups.iter().map(|group| ("groups", group.name.as_str()));
    let codes = catalog.codes.iter().map(|code| ("codes", code.name.as_str()));
    let retired = catalog.retired.iter().map(|retired| ("retired", retired.name.as_str()));
    let section = |section| [(section, "")].into_iter();
    let all = section("catalog").chain(section("groups")).chain(groups).chain(section("codes")).chain(codes);
    all.chain(section("retired")).chain(retired).zip(0..).collect()
}

/// Compares keys. Similar codes keep the order in which they are written.
pub(super) fn by_key(a: &Key, _: &Item, b: &Key, _: &Item) -> Ordering {
    keys::order(a).cmp(&keys::order(b))
}

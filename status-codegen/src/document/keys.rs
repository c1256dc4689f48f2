//! Every key of codes.toml: where it may be written, and in which order.

/// A table of codes.toml.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// `[catalog]`
    Catalog,
    /// `[groups.Quota]`
    Group,
    /// `[codes.QuotaExceeded]`
    Code,
    /// `[codes.NotFound]` in a catalog of kind `http`.
    HttpCode,
    /// `[retired.OldCoupon]`
    Retired,
    /// `spec = { … }`
    Spec,
    /// A text in both languages.
    Text,
}

use self::Section::{Catalog, Code, Group, HttpCode, Retired, Spec, Text};

/// Each key, and the tables that may have it, in the order in which `cargo status fmt` writes keys.
const KEYS: &[(&str, &[Section])] = &[
    ("kind", &[Catalog]),
    ("name", &[Catalog, Spec]),
    ("repr", &[Catalog]),
    ("language", &[Catalog]),
    ("type_url", &[Catalog]),
    ("params", &[Catalog]),
    ("lock", &[Catalog]),
    ("code", &[Code, HttpCode, Retired]),
    ("range", &[Group]),
    ("prefix", &[Group]),
    ("replaced_by", &[Retired]),
    ("status", &[Catalog, Code]),
    ("reason", &[Code, HttpCode]),
    ("common", &[HttpCode]),
    ("title", &[Catalog, Group, Code, HttpCode, Retired]),
    ("message", &[Code, HttpCode]),
    ("meaning", &[Code, HttpCode, Retired]),
    ("cases", &[Code, HttpCode]),
    ("remedy", &[Code, HttpCode, Retired]),
    ("similar", &[Code, HttpCode]),
    ("renamed_from", &[Code, HttpCode]),
    ("aliases", &[Code, HttpCode]),
    ("deprecated", &[Code, HttpCode]),
    ("origin", &[HttpCode]),
    ("spec", &[HttpCode]),
    ("cacheable", &[HttpCode]),
    ("body", &[HttpCode]),
    ("requires", &[HttpCode]),
    ("may", &[HttpCode]),
    ("retry", &[Catalog, Code, HttpCode]),
    ("log", &[Catalog, Code, HttpCode]),
    ("grpc", &[Catalog, Code, HttpCode]),
    ("tags", &[Code, HttpCode]),
    ("keywords", &[Code, HttpCode]),
    ("zh", &[Text]),
    ("en", &[Text]),
    ("section", &[Spec]),
    ("url", &[Spec]),
];

/// The keys of a table.
///
/// ```
/// use status_codegen::document::keys::{Section, of};
/// assert_eq!(of(Section::Text).collect::<Vec<_>>(), ["zh", "en"]);
/// ```
pub fn of(section: Section) -> impl Iterator<Item = &'static str> {
    KEYS.iter().filter(move |(_, sections)| sections.contains(&section)).map(|(key, _)| *key)
}

/// The keys that only the codes of a catalog of kind `http` have.
pub fn of_http_codes() -> impl Iterator<Item = &'static str> {
    KEYS.iter().filter(|(_, sections)| matches!(sections, [HttpCode])).map(|(key, _)| *key)
}

/// The index of a key among all keys; `None` for a name.
pub fn order(key: &str) -> Option<usize> {
    KEYS.iter().position(|(known, _)| key == *known)
}

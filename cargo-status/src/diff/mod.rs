//! Compares two catalogs, and separates breaking changes from others.

pub(crate) mod github;
pub(crate) mod human;
pub(crate) mod json;
mod phrase;

use std::collections::HashSet;

use status_codegen::catalog::{Catalog, Code, Retired};
use status_codegen::lock::history::{By, Index, of_catalog, successors};
use status_codegen::text::bilingual::Bilingual;
use status_codegen::text::template::placeholder_names;
use status_codegen::value::CodeValue;

/// A change of one code.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeChange {
    /// The current code, or the last one if it is gone.
    pub code: CodeValue,
    /// The current name, or the last one if it is gone.
    pub name: String,
    /// The kind of the change.
    pub what: Change,
}

/// The kinds of changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The code is neither in use nor retired.
    Gone,
    /// The code was retired, and its name or number is in use again.
    Revived,
    /// The number has changed; this is the old one.
    Renumbered(CodeValue),
    /// The name has changed.
    Renamed {
        /// The old name.
        from: String,
        /// Whether `renamed_from` contains the old name, so that it still leads to the code.
        is_kept: bool,
    },
    /// The status has changed.
    Remapped {
        /// The old status.
        from: u16,
        /// The new status.
        to: u16,
    },
    /// The message has other placeholders, in ascending order.
    Placeholders {
        /// The old placeholders.
        from: Vec<String>,
        /// The new placeholders.
        to: Vec<String>,
    },
    /// The code is new.
    Added {
        /// Its title; a retired code may have none.
        title: Option<Bilingual<String>>,
    },
    /// The code is now deprecated, for this reason.
    Deprecated(Bilingual<String>),
    /// The code is now retired.
    Retired {
        /// The name of the code that replaces it.
        replaced_by: Option<String>,
    },
    /// A text was added, removed or changed.
    Text {
        /// The key of the text, such as `title` or `similar.RateLimited`.
        key: String,
        /// The old text; for cases, one per line.
        from: Option<Bilingual<String>>,
        /// The new text.
        to: Option<Bilingual<String>>,
    },
}

impl Change {
    /// Whether the change may break or mislead programs and clients that know the old catalog.
    pub const fn is_breaking(&self) -> bool {
        match self {
            Self::Gone | Self::Revived | Self::Renumbered(_) | Self::Remapped { .. } | Self::Placeholders { .. } => {
                true
            }
            Self::Renamed { is_kept, .. } => !*is_kept,
            Self::Added { .. } | Self::Deprecated(_) | Self::Retired { .. } | Self::Text { .. } => false,
        }
    }

    /// The machine-readable name: `renumbered`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Revived => "revived",
            Self::Renumbered(_) => "renumbered",
            Self::Renamed { .. } => "renamed",
            Self::Remapped { .. } => "remapped",
            Self::Placeholders { .. } => "placeholders",
            Self::Added { .. } => "added",
            Self::Deprecated(_) => "deprecated",
            Self::Retired { .. } => "retired",
            Self::Text { .. } => "text",
        }
    }
}

/// The changes between two catalogs, sorted by code.
///
/// ```
/// use cargo_status::diff::{Change, between};
/// use status_codegen::load::load;
/// use status_codegen::options::LoadOptions;
/// use status_codegen::source::Source;
///
/// let read = |text: &str| {
///     let loaded = load(Source::new("codes.toml", text), &LoadOptions::default());
///     loaded.catalog.expect("the catalog obeys every rule")
/// };
/// let old = r#"
///     [catalog]
///     name = "OrderCode"
///     [codes.OutOfStock]
///     code = 10111
///     status = 400
///     title = { zh = "库存不足", en = "Out of stock" }
/// "#;
/// let new = old.replace("status = 400", "status = 409");
/// let found = between(&read(old), &read(&new));
/// assert_eq!(found[0].what, Change::Remapped { from: 400, to: 409 });
/// assert!(found[0].what.is_breaking());
/// ```
pub fn between(old: &Catalog, new: &Catalog) -> Vec<CodeChange> {
    let (before, after) = (of_catalog(old), of_catalog(new));
    let codes: Vec<_> = before.iter().map(|one| one.code.clone().unwrap_or_default()).collect();
    let released = codes.iter().zip(&before).map(|(code, one)| (code.as_str(), one.name));
    let found = successors(released, &after);

    let mut changes = Vec::new();
    for (one, now) in before.iter().zip(&found) {
        match (one.index, *now) {
            (Index::Code(at), None) => changes.push(of_code(&old.codes[at], Change::Gone)),
            (Index::Retired(at), None) => changes.push(of_retired(&old.retired[at], Change::Gone)),
            (Index::Retired(_), Some((Index::Code(at), _))) => {
                changes.push(of_code(&new.codes[at], Change::Revived));
            }
            (Index::Code(was), Some((Index::Code(is), by))) => {
                changes.extend(codes_differ((&old.codes[was], old), (&new.codes[is], new), by));
            }
            (Index::Code(was), Some((Index::Retired(is), by))) => {
                changes.extend(was_retired(&old.codes[was], &new.retired[is], new, by));
            }
            (Index::Retired(was), Some((Index::Retired(is), by))) => {
                changes.extend(retired_differ(&old.retired[was], &new.retired[is], by));
            }
        }
    }
    let known: HashSet<_> = found.iter().flatten().map(|(index, _)| *index).collect();
    changes.extend(after.iter().filter(|one| !known.contains(&one.index)).map(|one| match one.index {
        Index::Code(at) => {
            let code = &new.codes[at];
            of_code(code, Change::Added { title: Some(code.title.clone()) })
        }
        Index::Retired(at) => {
            let retired = &new.retired[at];
            of_retired(retired, Change::Added { title: retired.title.clone() })
        }
    }));
    changes.sort_by(|a, b| a.code.cmp(&b.code));
    changes
}

fn codes_differ(
    (old, old_catalog): (&Code, &Catalog),
    (new, new_catalog): (&Code, &Catalog),
    by: By,
) -> Vec<CodeChange> {
    let mut found = identity((&old.name, &old.code), (&new.name, &new.code), by);
    // An HTTP status code is its own status.
    if old.status.number != new.status.number && old.facts.is_none() {
        found.push(Change::Remapped { from: old.status.number, to: new.status.number });
    }
    let placeholders =
        |code: &Code| code.message.as_ref().map(|message| placeholder_names(&message.en)).unwrap_or_default();
    let (from, to) = (placeholders(old), placeholders(new));
    if from != to {
        found.push(Change::Placeholders { from, to });
    }
    let mut texts_before = texts(old, old_catalog);
    let mut texts_now = texts(new, new_catalog);
    if old.deprecated.is_none() {
        if let Some(text) = &new.deprecated {
            found.push(Change::Deprecated(text.clone()));
            texts_before.retain(|(key, _)| key != "deprecated");
            texts_now.retain(|(key, _)| key != "deprecated");
        }
    }
    found.extend(texts_differ(texts_before, texts_now));
    found.into_iter().map(|what| of_code(new, what)).collect()
}

fn was_retired(old: &Code, new: &Retired, catalog: &Catalog, by: By) -> Vec<CodeChange> {
    let mut found = identity((&old.name, &old.code), (&new.name, &new.code), by);
    let replaced_by = new.replaced_by.map(|at| catalog.codes[at].name.clone());
    found.push(Change::Retired { replaced_by });
    found.into_iter().map(|what| of_retired(new, what)).collect()
}

fn retired_differ(old: &Retired, new: &Retired, by: By) -> Vec<CodeChange> {
    let mut found = identity((&old.name, &old.code), (&new.name, &new.code), by);
    let texts = |retired: &Retired| {
        let texts = [("title", &retired.title), ("meaning", &retired.meaning), ("remedy", &retired.remedy)];
        texts.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text.clone()?))).collect()
    };
    found.extend(texts_differ(texts(old), texts(new)));
    found.into_iter().map(|what| of_retired(new, what)).collect()
}

/// The changes of the name and the number.
fn identity(old: (&String, &CodeValue), new: (&String, &CodeValue), by: By) -> Vec<Change> {
    let mut found = Vec::new();
    if old.0 != new.0 {
        found.push(Change::Renamed { from: old.0.clone(), is_kept: by == By::OldName });
    }
    if old.1 != new.1 {
        found.push(Change::Renumbered(old.1.clone()));
    }
    found
}

type Texts = Vec<(String, Bilingual<String>)>;

/// Every text of a code with its key, in the order of its page.
fn texts(code: &Code, catalog: &Catalog) -> Texts {
    let one = |key: &str, text: Option<&Bilingual<String>>| text.map(|text| (key.to_owned(), text.clone()));
    let cases = Some(code.cases.as_ref().map(|cases| cases.join("\n"))).filter(|cases| !cases.en.is_empty());
    let similar = code.similar.iter().map(|similar| {
        let name = &catalog.codes[similar.code].name;
        (format!("similar.{name}"), similar.reason.clone())
    });
    let before = [one("title", Some(&code.title)), one("message", code.message.as_ref())];
    let middle =
        [one("meaning", code.meaning.as_ref()), one("cases", cases.as_ref()), one("remedy", code.remedy.as_ref())];
    before
        .into_iter()
        .chain(middle)
        .flatten()
        .chain(similar)
        .chain(one("deprecated", code.deprecated.as_ref()))
        .collect()
}

fn texts_differ(before: Texts, now: Texts) -> Vec<Change> {
    let mut gone = before;
    let mut found = Vec::new();
    for (key, to) in now {
        let at = gone.iter().position(|(other, _)| *other == key);
        let from = at.map(|at| gone.remove(at).1);
        if from.as_ref() != Some(&to) {
            found.push(Change::Text { key, from, to: Some(to) });
        }
    }
    found.extend(gone.into_iter().map(|(key, from)| Change::Text { key, from: Some(from), to: None }));
    found
}

fn of_code(code: &Code, what: Change) -> CodeChange {
    CodeChange { code: code.code.clone(), name: code.name.clone(), what }
}

fn of_retired(retired: &Retired, what: Change) -> CodeChange {
    CodeChange { code: retired.code.clone(), name: retired.name.clone(), what }
}

//! `codes.lock`: the released state of every code, one line each.
//!
//! ```text
//! # What was released: … Written by `cargo status lock`.
//! 10104 OrderNotFound 404 id 94a9cd7a5e1a1c1e 0dd4ee3c7ef0a1f4
//! 10407 OldCoupon retired - cbf29ce484222325 cbf29ce484222325
//! ```

pub mod hash;
pub mod history;
mod parse;

use core::fmt;

use self::hash::Hash;
use crate::catalog::{Catalog, Code, Retired};
use crate::sort::sort_by;
use crate::source::Source;
use crate::source::diagnostic::Diagnostic;
use crate::text::bilingual::Bilingual;
use crate::text::template::placeholder_names;

/// Written if there are no placeholders.
const NONE: &str = "-";
/// Written instead of the status of a retired code.
const RETIRED: &str = "retired";
/// The first line of every lock.
const HEAD: &str = "# What the released codes are, so that none changes unnoticed. Written by `cargo status lock`; not meant to be edited.
# code name status placeholders hash-zh hash-en\n";

/// The released codes, including retired ones, ascending.
#[derive(Clone, Debug)]
pub struct Lock {
    /// The name of the file.
    file: String,
    /// One entry per code.
    pub entries: Vec<Entry>,
}

/// A lock with lines that `cargo status lock` would not write.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnreadableLock {
    /// The errors, in the order of the lock's text.
    pub diagnostics: Vec<Diagnostic>,
    /// The lines that could be parsed, including both sides of a merge conflict.
    pub lock: Lock,
}

/// The released state of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The code as `Display` shows it, for every `repr`.
    pub code: String,
    /// The name.
    pub name: String,
    /// The status; `None` for a retired code.
    pub status: Option<u16>,
    /// The names of the message's placeholders, ascending and unique.
    pub placeholders: Vec<String>,
    /// The hash of the texts in each language.
    pub texts: Bilingual<Hash>,
    /// The line, counted from 1; 0 for an entry that was not parsed from a file.
    line: usize,
}

impl Lock {
    /// The path of the lock for a catalog with this path: `codes.lock` for `codes.toml`.
    ///
    /// ```
    /// # use status_codegen::lock::Lock;
    /// assert_eq!(Lock::path_of("errors/codes.toml"), "errors/codes.lock");
    /// ```
    pub fn path_of(catalog: &str) -> String {
        format!("{}.lock", catalog.strip_suffix(".toml").unwrap_or(catalog))
    }

    /// Parses the text of a lock.
    ///
    /// # Errors
    ///
    /// If a line is not what `cargo status lock` would write, or is not where it would write it. All such lines are
    /// reported.
    pub fn parse(source: &Source) -> Result<Self, UnreadableLock> {
        parse::lock(source)
    }

    /// The state of a catalog. [`Lock::to_string`](ToString::to_string) returns the text of the file.
    pub fn of(catalog: &Catalog) -> Self {
        let codes = catalog.codes.iter().map(|code| Entry::of(code, catalog));
        let retired = catalog.retired.iter().map(Entry::of_retired);
        Self::new(String::new(), codes.chain(retired).collect())
    }

    fn new(file: String, mut entries: Vec<Entry>) -> Self {
        sort_by(&mut entries, |a, b| order(&a.code).cmp(&order(&b.code)));
        Self { file, entries }
    }

    /// The number of codes, including retired ones.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it contains no codes.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The file and line of an entry: `codes.lock:3`.
    pub fn location(&self, entry: &Entry) -> String {
        format!("{}:{}", self.file, entry.line)
    }
}

impl Entry {
    fn of(code: &Code, catalog: &Catalog) -> Self {
        Self {
            code: code.code.to_string(),
            name: code.name.clone(),
            status: Some(code.status.number),
            placeholders: code.message.as_ref().map(|message| placeholder_names(&message.en)).unwrap_or_default(),
            texts: hash::of_code(code, catalog),
            line: 0,
        }
    }

    fn of_retired(retired: &Retired) -> Self {
        Self {
            code: retired.code.to_string(),
            name: retired.name.clone(),
            status: None,
            placeholders: Vec::new(),
            texts: hash::of_retired(retired),
            line: 0,
        }
    }
}

/// Sorts numbers by value, then texts, so that the order does not depend on whether codes are numbers or text.
fn order(code: &str) -> (bool, i64, &str) {
    let number = code.parse().ok();
    (number.is_none(), number.unwrap_or(0), code)
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        self.entries.iter().try_for_each(|entry| writeln!(f, "{entry}"))
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ", self.code, self.name)?;
        match self.status {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str(RETIRED)?,
        }
        let placeholders = if self.placeholders.is_empty() { NONE } else { &self.placeholders.join(",") };
        write!(f, " {placeholders} {} {}", self.texts.zh, self.texts.en)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_sorted_by_value() {
        let mut codes = ["B0001", "10", "9", "A0201", "-9", "00000", "0"];
        codes.sort_by_key(|code| order(code));
        assert_eq!(codes, ["-9", "0", "00000", "9", "10", "A0201", "B0001"]);
    }
}

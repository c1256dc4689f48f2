//! Text → lock: one rule, one function.

use core::ops::Range;
use std::collections::HashMap;

use super::hash::Hash;
use super::{Entry, Lock, NONE, RETIRED, order};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::template::is_placeholder_name;
use crate::{Bilingual, Source, rules};

/// What makes the file right again, whatever is wrong with it.
const REWRITE: &str = "run `cargo status lock`, which writes the file anew";

/// A lock with lines in it that `cargo status lock` does not write.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UnreadableLock {
    /// What is wrong, in the order of the text of the lock.
    pub diagnostics: Vec<Diagnostic>,
    /// The lines that could be read; of a merge conflict, those of both sides.
    pub lock: Lock,
}

/// A line that was read, and where.
struct Line {
    span: Range<usize>,
    entry: Entry,
}

pub(super) fn lock(source: &Source) -> Result<Lock, UnreadableLock> {
    let mut diagnostics = Diagnostics::default();
    rules::check_source(source, &mut diagnostics);
    let lines = if diagnostics.is_empty() { read(source, &mut diagnostics) } else { Vec::new() };
    // The two sides of a conflict tell of the same codes, which is no mistake besides.
    if diagnostics.is_empty() {
        duplicate_in_lock(&lines, &mut diagnostics);
        unsorted_lock(&lines, &mut diagnostics);
    }
    let lock = Lock::new(source.name().to_owned(), lines.into_iter().map(|line| line.entry).collect());
    if diagnostics.is_empty() { Ok(lock) } else { Err(UnreadableLock { diagnostics: diagnostics.into_sorted(), lock }) }
}

fn read(source: &Source, diagnostics: &mut Diagnostics) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut conflict = Conflict::default();
    let mut start = source.start();
    for (at, text) in source.text()[start..].split('\n').enumerate() {
        let span = start..start + text.len();
        start = span.end + 1;
        if text.trim().is_empty() || text.starts_with('#') || conflict.takes(text, &span, diagnostics) {
            continue;
        }
        match entry(text, at + 1) {
            Ok(entry) => lines.push(Line { span, entry }),
            Err(malformed) => diagnostics.push(malformed_lock(text, span.start, malformed)),
        }
    }
    lines
}

/// The conflict that a line may stand in.
#[derive(Default)]
struct Conflict {
    is_open: bool,
    is_base: bool,
}

impl Conflict {
    /// Whether a line is a mark of a conflict, or the common ancestor between two of them. Tells of the first mark only.
    fn takes(&mut self, text: &str, span: &Range<usize>, diagnostics: &mut Diagnostics) -> bool {
        let mark = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].into_iter().find(|mark| text.starts_with(mark));
        let Some(mark) = mark else { return self.is_base };
        if !self.is_open {
            diagnostics.push(conflict_in_lock(span.clone()));
        }
        self.is_open = mark != ">>>>>>>";
        self.is_base = mark == "|||||||";
        true
    }
}

fn conflict_in_lock(span: Range<usize>) -> Diagnostic {
    Diagnostic::new("conflict-in-lock", span.start..span.start + 7, "an unresolved merge conflict")
        .help("resolve it in the catalog first, then run `cargo status lock`, which writes this file anew")
}

/// What is wrong with a line, and in which of its bytes.
struct Malformed {
    span: Range<usize>,
    reason: String,
}

fn malformed_lock(text: &str, start: usize, malformed: Malformed) -> Diagnostic {
    let Malformed { span, reason } = malformed;
    let what = &text[span.clone()];
    let message = if span == (0..text.len()) { reason } else { format!("`{what}` {reason}") };
    Diagnostic::new("malformed-lock", start + span.start..start + span.end, message).help(REWRITE)
}

/// `10429 QuotaExceeded 429 limit,user 0f1e2d3c4b5a6978 8796a5b4c3d2e1f0`
fn entry(text: &str, line: usize) -> Result<Entry, Malformed> {
    let fields: Vec<_> = fields(text).collect();
    let [code, name, status, placeholders, zh, en] = fields.as_slice() else {
        let reason = format!("a line has 6 fields, and this one {}", fields.len());
        return Err(Malformed { span: 0..text.len(), reason });
    };
    let written = |field: &Range<usize>| &text[field.clone()];
    let malformed = |field: &Range<usize>, reason: &str| Malformed { span: field.clone(), reason: reason.to_owned() };
    let hash = |field| read_hash(written(field)).ok_or_else(|| malformed(field, "is no hash of 16 digits"));
    if !rules::is_code(written(code)) {
        return Err(malformed(code, "is no code"));
    }
    if !rules::is_name(written(name)) {
        return Err(malformed(name, "is no name of a code"));
    }
    let status = match written(status) {
        RETIRED => None,
        number => Some(number.parse().map_err(|_| malformed(status, "is neither a status nor `retired`"))?),
    };
    Ok(Entry {
        code: written(code).to_owned(),
        name: written(name).to_owned(),
        status,
        placeholders: read_placeholders(written(placeholders))
            .ok_or_else(|| malformed(placeholders, "is no list of placeholders, nor `-`"))?,
        texts: Bilingual { zh: hash(zh)?, en: hash(en)? },
        line,
    })
}

/// Where the fields of a line lie.
fn fields(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    text.split(' ').filter_map(move |field| {
        let span = at..at + field.len();
        at = span.end + 1;
        (!field.is_empty()).then_some(span)
    })
}

fn read_placeholders(written: &str) -> Option<Vec<String>> {
    if written == NONE {
        return Some(Vec::new());
    }
    let names = written.split(',');
    names.clone().all(is_placeholder_name).then(|| names.map(str::to_owned).collect())
}

fn read_hash(written: &str) -> Option<Hash> {
    let is_hash = written.len() == 16 && written.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    u64::from_str_radix(written, 16).ok().filter(|_| is_hash).map(Hash)
}

/// A code and a name stand for one thing.
fn duplicate_in_lock(lines: &[Line], diagnostics: &mut Diagnostics) {
    let (mut codes, mut names) = (HashMap::new(), HashMap::new());
    for Line { span, entry } in lines {
        let of_code = *codes.entry(&entry.code).or_insert(span);
        let of_name = *names.entry(&entry.name).or_insert(span);
        let (first, what) = if of_code == span { (of_name, &entry.name) } else { (of_code, &entry.code) };
        if first != span {
            let message = format!("`{what}` is locked twice");
            diagnostics.push(
                Diagnostic::new("duplicate-in-lock", span.clone(), message)
                    .related(first.clone(), "first locked here")
                    .help(REWRITE),
            );
        }
    }
}

/// The order lets two branches add codes without a conflict, and a reviewer see what changed.
fn unsorted_lock(lines: &[Line], diagnostics: &mut Diagnostics) {
    for pair in lines.windows(2) {
        if order(&pair[0].entry.code) > order(&pair[1].entry.code) {
            let (span, message) =
                (pair[1].span.clone(), format!("`{}` stands after `{}`", pair[1].entry.code, pair[0].entry.code));
            diagnostics.push(Diagnostic::new("unsorted-lock", span, message).help(REWRITE));
        }
    }
}

//! Text → lock, with one function per rule.

use core::ops::Range;
use std::collections::HashSet;

use super::hash::Hash;
use super::{Entry, Lock, NONE, RETIRED, UnreadableLock, order};
use crate::finding::Finding;
use crate::finding::parts::LockField;
use crate::source::Source;
use crate::source::defect;
use crate::source::diagnostic::Diagnostics;
use crate::source::repeats::repeats;
use crate::source::span::{FileId, Span};
use crate::text::bilingual::Bilingual;
use crate::text::conflict;
use crate::text::name::is_name;
use crate::text::template::is_placeholder_name;
use crate::text::token::is_code;

/// A parsed line, and its span.
struct Line {
    span: Span,
    entry: Entry,
}

pub(super) fn lock(source: &Source) -> Result<Lock, UnreadableLock> {
    let mut diagnostics = Diagnostics::default();
    defect::check(source, FileId::LOCK, &mut diagnostics);
    let lines = if diagnostics.is_empty() { parse_lines(source, &mut diagnostics) } else { Vec::new() };
    // Both sides of a conflict have the same codes, which is not an additional error.
    if diagnostics.is_empty() {
        duplicate_in_lock(&lines, &mut diagnostics);
        unsorted_lock(&lines, &mut diagnostics);
    }
    let lock = Lock::new(source.name().to_owned(), lines.into_iter().map(|line| line.entry).collect());
    if diagnostics.is_empty() { Ok(lock) } else { Err(UnreadableLock { diagnostics: diagnostics.into_sorted(), lock }) }
}

fn parse_lines(source: &Source, diagnostics: &mut Diagnostics) -> Vec<Line> {
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
            Ok(entry) => lines.push(Line { span: Span::new(FileId::LOCK, span), entry }),
            Err(Malformed { span: part, field }) => {
                let span = Span::new(FileId::LOCK, span.start + part.start..span.start + part.end);
                diagnostics.report(span, Finding::MalformedLock { field });
            }
        }
    }
    lines
}

/// The merge conflict around a line.
#[derive(Default)]
struct Conflict {
    is_open: bool,
    is_base: bool,
}

impl Conflict {
    /// Whether a line belongs to a conflict and not to either side of it: a marker, or the common ancestor. Only
    /// reports the first marker.
    fn takes(&mut self, text: &str, span: &Range<usize>, diagnostics: &mut Diagnostics) -> bool {
        let Some(marker) = conflict::marker(text) else { return self.is_base };
        if !self.is_open {
            let span = Span::new(FileId::LOCK, span.start..span.start + marker.len());
            diagnostics.report(span, Finding::ConflictInLock);
        }
        self.is_open = marker != conflict::END;
        self.is_base = marker == conflict::BASE;
        true
    }
}

/// The error in a line, and the bytes that have it.
struct Malformed {
    span: Range<usize>,
    field: LockField,
}

/// `10429 QuotaExceeded 429 limit,user 0f1e2d3c4b5a6978 8796a5b4c3d2e1f0`
fn entry(text: &str, line: usize) -> Result<Entry, Malformed> {
    let fields: Vec<_> = fields(text).collect();
    let [code, name, status, placeholders, zh, en] = fields.as_slice() else {
        return Err(Malformed { span: 0..text.len(), field: LockField::Count(fields.len()) });
    };
    let written = |field: &Range<usize>| &text[field.clone()];
    let malformed = |field: &Range<usize>, as_field: fn(String) -> LockField| Malformed {
        span: field.clone(),
        field: as_field(text[field.clone()].to_owned()),
    };
    let hash = |field| read_hash(written(field)).ok_or_else(|| malformed(field, LockField::Hash));
    if !is_code(written(code)) {
        return Err(malformed(code, LockField::Code));
    }
    if !is_name(written(name)) {
        return Err(malformed(name, LockField::Name));
    }
    let status = match written(status) {
        RETIRED => None,
        number => Some(number.parse().map_err(|_| malformed(status, LockField::Status))?),
    };
    Ok(Entry {
        code: written(code).to_owned(),
        name: written(name).to_owned(),
        status,
        placeholders: read_placeholders(written(placeholders))
            .ok_or_else(|| malformed(placeholders, LockField::Placeholders))?,
        texts: Bilingual { zh: hash(zh)?, en: hash(en)? },
        line,
    })
}

/// The bytes of each field in a line.
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

/// A code and its name must each be unique.
fn duplicate_in_lock(lines: &[Line], diagnostics: &mut Diagnostics) {
    let codes = repeats(lines.iter().map(|line| (&line.entry.code, line)));
    let names = repeats(lines.iter().map(|line| (&line.entry.name, line)));
    let of_code: HashSet<_> = codes.iter().map(|(_, again)| again.span).collect();
    let codes = codes.into_iter().map(|(first, again)| (first, again, &again.entry.code));
    let names = names.into_iter().map(|(first, again)| (first, again, &again.entry.name));
    // One report is enough for a line that repeats both the code and the name of another.
    for (first, again, what) in codes.chain(names.filter(|(_, again, _)| !of_code.contains(&again.span))) {
        diagnostics.report_with(again.span, first.span, Finding::DuplicateInLock { what: what.clone() });
    }
}

/// The order allows two branches to add codes without conflict, and reviewers to see what changed.
fn unsorted_lock(lines: &[Line], diagnostics: &mut Diagnostics) {
    for pair in lines.windows(2) {
        let [before, line] = pair else { continue };
        if order(&before.entry.code) > order(&line.entry.code) {
            let (code, before) = (line.entry.code.clone(), before.entry.code.clone());
            diagnostics.report(line.span, Finding::UnsortedLock { code, before });
        }
    }
}

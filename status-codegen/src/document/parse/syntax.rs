//! Text → TOML tree, and the errors of the TOML itself: each error once, in the order of the text.
//!
//! A file with an error is parsed table by table, so that an unclosed bracket or quote only affects its own table.

use core::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::syntax_error::{is_duplicate, syntax_error};
use crate::finding::Finding;
use crate::finding::parts::SyntaxError;
use crate::sort::sort_by;
use crate::source::line_at;
use crate::text::conflict;
use crate::text::invisible::{invisible, is_invisible_at};

/// An error in the TOML.
pub(super) struct SyntaxFinding {
    pub(super) finding: Finding,
    pub(super) span: Range<usize>,
    /// The first occurrence of a duplicate key.
    pub(super) first: Option<Range<usize>>,
}

/// The readable part of a text.
pub(super) struct Syntax<'i> {
    pub(super) tree: DeTable<'i>,
    pub(super) errors: Vec<SyntaxFinding>,
    /// The spans of all errors, including those that follow from another error.
    pub(super) broken: Vec<Range<usize>>,
    /// The tables that contain an error.
    pub(super) broken_tables: Vec<Range<usize>>,
    /// Names of codes whose header could not be parsed.
    pub(super) lost_names: Vec<String>,
    /// Whether a group's header could not be parsed.
    pub(super) lost_group: bool,
}

pub(super) fn parse(text: &str) -> Syntax<'_> {
    let (tree, errors) = DeTable::parse_recoverable(text);
    let mut syntax = Syntax {
        tree: DeTable::new(),
        errors: Vec::new(),
        broken: Vec::new(),
        broken_tables: Vec::new(),
        lost_names: Vec::new(),
        lost_group: false,
    };
    if errors.is_empty() {
        syntax.tree = tree.into_inner();
    } else {
        for range in tables(text) {
            syntax.parse_table(text, range);
        }
        // The file stays rejected even if its tables have no errors when parsed one by one.
        if syntax.errors.is_empty() && invisible(text).next().is_none() {
            let whole = by_start(errors).into_iter().take(1);
            syntax.errors.extend(whole.map(|(span, message)| syntax_finding(text, &syntax.tree, 0, span, &message)));
        }
    }
    syntax
}

impl<'i> Syntax<'i> {
    /// Parses one table of a text that has an error somewhere.
    fn parse_table(&mut self, text: &'i str, range: Range<usize>) {
        let table = &text[range.clone()];
        let (tree, found) = DeTable::parse_recoverable(table);
        let found = by_start(found);
        let at = |span: &Range<usize>| range.start + span.start..range.start + span.end;
        self.broken.extend(found.iter().map(|(span, _)| at(span)));
        if !found.is_empty() {
            self.broken_tables.push(range.clone());
        }

        let header = if is_header(table) { table.lines().next().unwrap_or_default() } else { "" };
        let is_header_broken = found.iter().any(|(span, _)| span.start <= header.len() && !header.is_empty());
        for (span, error) in independent_errors(table, tree.get_ref(), found) {
            self.errors.push(match error {
                Reported::Unclosed(error) => {
                    SyntaxFinding { finding: Finding::Syntax { error }, span: at(&span), first: None }
                }
                Reported::Parser(message) => syntax_finding(text, tree.get_ref(), range.start, at(&span), &message),
            });
        }
        if is_header_broken {
            self.lost_names.extend(name_in(header));
            self.lost_group |= header.trim_start().starts_with("[groups");
        } else {
            let tree = shifted(tree.into_inner(), range.start);
            merge(&mut self.tree, tree, text, &mut self.errors);
        }
    }
}

/// The bytes of each table, from its header to the next one.
fn tables(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if start > 0 && is_header(line) {
            starts.push(start);
        }
        start += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// Whether a line begins like a header, complete or not.
fn is_header(line: &str) -> bool {
    line.trim_start().strip_prefix('[').is_some_and(|name| {
        let name = name.trim_start_matches(['[', ' ', '\t']);
        name.starts_with(char::is_alphabetic)
    })
}

/// `RateLimited` in an unreadable `[codes.RateLimited`
fn name_in(header: &str) -> Option<String> {
    let header = header.trim_start().trim_start_matches('[').trim_start();
    let name = header.strip_prefix("codes").or_else(|| header.strip_prefix("retired"))?.trim_start();
    let name = name.strip_prefix('.')?.trim_start().trim_start_matches(['"', '\'']);
    let len = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    (len > 0).then(|| name[..len].to_owned())
}

fn by_start(found: Vec<Error>) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<_> =
        found.into_iter().map(|error| (error.span().unwrap_or(0..0), error.message().to_owned())).collect();
    sort_by(&mut found, |(a, _), (b, _)| (a.start, a.end).cmp(&(b.start, b.end)));
    found
}

/// An error in a table: an unclosed value, or the parser's message.
enum Reported {
    Unclosed(SyntaxError),
    Parser(String),
}

/// Keeps one error per line, and one per unclosed bracket or quote, because the others follow from it.
fn independent_errors(
    table: &str,
    tree: &DeTable<'_>,
    found: Vec<(Range<usize>, String)>,
) -> Vec<(Range<usize>, Reported)> {
    let unclosed: Vec<_> =
        found.iter().filter_map(|(span, message)| unclosed(table, tree, span.start, message)).collect();
    let swallowed = |at: usize| unclosed.iter().any(|(whole, _)| whole.contains(&at) || whole.end == at);
    let found = found.into_iter().filter(|(span, _)| !swallowed(span.start));
    let mut kept: Vec<_> = found.map(|(span, message)| (span, Reported::Parser(message))).collect();
    let unclosed =
        unclosed.iter().map(|(whole, error)| (whole.start..whole.start + 1, Reported::Unclosed(error.clone())));
    kept.extend(unclosed);
    sort_by(&mut kept, |(a, _), (b, _)| a.start.cmp(&b.start));
    // Rules about characters report invisible characters and lone carriage returns.
    kept.retain(|(span, error)| {
        let next = table[span.start..].chars().next();
        let is_carriage_return = matches!(error, Reported::Parser(message) if message.starts_with("carriage return"));
        !next.is_some_and(|c| is_invisible_at(table, span.start, c)) && !is_carriage_return
    });

    let mut line = None;
    kept.retain(|(span, _)| {
        let start = line_at(table, span.start).start;
        let is_first = line != Some(start);
        line = Some(start);
        is_first
    });
    kept
}

/// The unclosed value, from its opening to where the parser gave up.
fn unclosed(table: &str, tree: &DeTable<'_>, at: usize, message: &str) -> Option<(Range<usize>, SyntaxError)> {
    let is_unclosed = message.starts_with("unclosed array,")
        || message.starts_with("unclosed inline table")
        || message.starts_with("invalid multi-line");
    if !is_unclosed {
        return None;
    }
    let whole = outermost(table, tree, at)?;
    let error = match table[whole.start..].chars().next() {
        Some('[') => SyntaxError::UnclosedArray,
        Some('{') => SyntaxError::UnclosedTable,
        Some('"' | '\'') if message.starts_with("invalid multi-line") => SyntaxError::UnclosedText,
        // The unclosed value has no key, and is before this one.
        _ => return None,
    };
    Some((whole.start..whole.end.max(at), error))
}

/// The outermost value at this offset. A table with a header does not count, because its span is the header.
fn outermost(text: &str, table: &DeTable<'_>, at: usize) -> Option<Range<usize>> {
    table.values().find_map(|value| {
        let span = value.span();
        let holds = span.start <= at && at <= span.end && !span.is_empty();
        match value.get_ref() {
            DeValue::Table(inner) if !text[span.start..].starts_with('{') => outermost(text, inner, at),
            _ => holds.then_some(span),
        }
    })
}

fn syntax_finding(text: &str, tree: &DeTable<'_>, start: usize, span: Range<usize>, message: &str) -> SyntaxFinding {
    if !is_duplicate(message) {
        let error = syntax_error(text, &span, message);
        let line = line_at(text, span.start);
        let marker = conflict::marker(&text[line.clone()]).filter(|_| error == SyntaxError::MergeConflict);
        let span = marker.map_or(span, |marker| line.start..line.start + marker.len());
        return SyntaxFinding { finding: Finding::Syntax { error }, span, first: None };
    }
    let key = text[span.clone()].trim_matches(['"', '\'']);
    let first = first_occurrence(text, tree, key, start, span.start);
    SyntaxFinding { finding: duplicate_key(key), span, first }
}

/// The previous occurrence of the key, preferably in the same form, because `zh` for example occurs often.
fn first_occurrence(text: &str, tree: &DeTable<'_>, key: &str, start: usize, again: usize) -> Option<Range<usize>> {
    let mut spans = Vec::new();
    collect_occurrences(tree, key, &mut spans);
    let before = |at: usize| text[..at].rsplit('\n').next().unwrap_or_default().trim();
    let mut spans: Vec<_> = spans.iter().map(|span| shift(span, start)).filter(|span| span.start < again).collect();
    sort_by(&mut spans, |a, b| {
        let key = |span: &Range<usize>| (before(span.start) != before(again), span.start);
        key(a).cmp(&key(b))
    });
    spans.into_iter().next()
}

fn collect_occurrences(table: &DeTable<'_>, name: &str, out: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        out.extend((key.get_ref() == name).then(|| key.span()));
        if let DeValue::Table(inner) = value.get_ref() {
            collect_occurrences(inner, name, out);
        }
    }
}

fn duplicate_key(key: &str) -> Finding {
    Finding::DuplicateKey { key: key.to_owned() }
}

/// Adds a table to the tree. A duplicate table is reported once; its keys are not compared.
fn merge<'i>(tree: &mut DeTable<'i>, table: DeTable<'i>, text: &str, errors: &mut Vec<SyntaxFinding>) {
    for (key, value) in table {
        let Some((first, existing)) = tree.remove_entry(&**key.get_ref()) else {
            tree.insert(key, value);
            continue;
        };
        let (span, first_span, value_span) = (key.span(), first.span(), existing.span());
        // A header may complete a table that another header created implicitly, but not one that a key created.
        let is_explicit =
            text[value_span.start..].starts_with('[') || !is_header(&text[line_at(text, first_span.start)]);
        let is_duplicate_table = is_explicit && text[value.span().start..].starts_with('[');
        let existing = match (existing.into_inner(), value.into_inner()) {
            (DeValue::Table(mut existing), DeValue::Table(value)) if !is_duplicate_table => {
                merge(&mut existing, value, text, errors);
                DeValue::Table(existing)
            }
            (existing, _) => {
                errors.push(SyntaxFinding { finding: duplicate_key(key.get_ref()), span, first: Some(first_span) });
                existing
            }
        };
        tree.insert(first, Spanned::new(value_span, existing));
    }
}

/// The same table with its spans moved by an offset.
fn shifted(table: DeTable<'_>, by: usize) -> DeTable<'_> {
    table
        .into_iter()
        .map(|(key, value)| (Spanned::new(shift(&key.span(), by), key.into_inner()), shifted_value(value, by)))
        .collect()
}

fn shifted_value(value: Spanned<DeValue<'_>>, by: usize) -> Spanned<DeValue<'_>> {
    let span = shift(&value.span(), by);
    let value = match value.into_inner() {
        DeValue::Table(table) => DeValue::Table(shifted(table, by)),
        DeValue::Array(array) => DeValue::Array(array.into_iter().map(|one| shifted_value(one, by)).collect()),
        other => other,
    };
    Spanned::new(span, value)
}

fn shift(span: &Range<usize>, by: usize) -> Range<usize> {
    span.start + by..span.end + by
}

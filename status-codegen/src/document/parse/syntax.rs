//! Text → a tree of TOML, and what is wrong with the TOML itself: every error once, in the order of the text.
//!
//! A file with an error is read table by table, so that a bracket or quote that is never closed swallows no more than its
//! table.

use core::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::syntax_error::{is_duplicate, syntax_error};
use crate::finding::Finding;
use crate::finding::parts::SyntaxError;
use crate::source::line_at;
use crate::text::conflict;
use crate::text::invisible::{invisible, is_invisible_at};

/// Something wrong with the TOML.
pub(super) struct Mistake {
    pub(super) finding: Finding,
    pub(super) span: Range<usize>,
    /// Where a key that is written twice is written first.
    pub(super) first: Option<Range<usize>>,
}

/// What could be read of a text.
pub(super) struct Syntax<'i> {
    pub(super) tree: DeTable<'i>,
    pub(super) errors: Vec<Mistake>,
    /// The places of the errors, those included that follow from another.
    pub(super) broken: Vec<Range<usize>>,
    /// The tables with an error in them.
    pub(super) broken_tables: Vec<Range<usize>>,
    /// Names of codes whose header could not be read.
    pub(super) lost_names: Vec<String>,
    /// Whether a group's header could not be read.
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
        // Whatever becomes of an error when the tables are read one by one, a broken file is not accepted.
        if syntax.errors.is_empty() && invisible(text).next().is_none() {
            let whole = by_place(errors).into_iter().take(1);
            syntax.errors.extend(whole.map(|(span, message)| mistake(text, &syntax.tree, 0, span, &message)));
        }
    }
    syntax
}

impl<'i> Syntax<'i> {
    /// Reads one table of a text that has an error somewhere.
    fn parse_table(&mut self, text: &'i str, range: Range<usize>) {
        let table = &text[range.clone()];
        let (tree, found) = DeTable::parse_recoverable(table);
        let found = by_place(found);
        let at = |span: &Range<usize>| range.start + span.start..range.start + span.end;
        self.broken.extend(found.iter().map(|(span, _)| at(span)));
        if !found.is_empty() {
            self.broken_tables.push(range.clone());
        }

        let header = if is_header(table) { table.lines().next().unwrap_or_default() } else { "" };
        let is_header_broken = found.iter().any(|(span, _)| span.start <= header.len() && !header.is_empty());
        for (span, error) in mistakes(table, tree.get_ref(), found) {
            self.errors.push(match error {
                Reported::Unclosed(error) => {
                    Mistake { finding: Finding::Syntax { error }, span: at(&span), first: None }
                }
                Reported::Parser(message) => mistake(text, tree.get_ref(), range.start, at(&span), &message),
            });
        }
        if is_header_broken {
            self.lost_names.extend(name_in(header));
            self.lost_group |= header.trim_start().starts_with("[groups");
        } else {
            let tree = moved(tree.into_inner(), range.start);
            merge(&mut self.tree, tree, text, &mut self.errors);
        }
    }
}

/// The bytes of each table: from a header to the next one.
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

/// Whether a line begins as headers do, be they whole or not.
fn is_header(line: &str) -> bool {
    line.trim_start().strip_prefix('[').is_some_and(|name| {
        let name = name.trim_start_matches(['[', ' ', '\t']);
        name.starts_with(char::is_alphabetic)
    })
}

/// `RateLimited` of an unreadable `[codes.RateLimited`
fn name_in(header: &str) -> Option<String> {
    let header = header.trim_start().trim_start_matches('[').trim_start();
    let name = header.strip_prefix("codes").or_else(|| header.strip_prefix("retired"))?.trim_start();
    let name = name.strip_prefix('.')?.trim_start().trim_start_matches(['"', '\'']);
    let len = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    (len > 0).then(|| name[..len].to_owned())
}

fn by_place(found: Vec<Error>) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<_> =
        found.into_iter().map(|error| (error.span().unwrap_or(0..0), error.message().to_owned())).collect();
    found.sort_by_key(|(span, _)| (span.start, span.end));
    found
}

/// An error in a table: of a value that is never closed, or in the words of the parser.
enum Reported {
    Unclosed(SyntaxError),
    Parser(String),
}

/// One error a line, and one where brackets or quotes are never closed: the others follow from it.
fn mistakes(table: &str, tree: &DeTable<'_>, found: Vec<(Range<usize>, String)>) -> Vec<(Range<usize>, Reported)> {
    let unclosed: Vec<_> =
        found.iter().filter_map(|(span, message)| unclosed(table, tree, span.start, message)).collect();
    let swallowed = |at: usize| unclosed.iter().any(|(whole, _)| whole.contains(&at) || whole.end == at);
    let found = found.into_iter().filter(|(span, _)| !swallowed(span.start));
    let mut kept: Vec<_> = found.map(|(span, message)| (span, Reported::Parser(message))).collect();
    let unclosed =
        unclosed.iter().map(|(whole, error)| (whole.start..whole.start + 1, Reported::Unclosed(error.clone())));
    kept.extend(unclosed);
    kept.sort_by_key(|(span, _)| span.start);
    // An invisible character is reported as that, and so is a lone carriage return.
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

/// The value that is never closed, from its opening to where the parser gave up.
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
        // The value that is not closed has no key, and is before this one.
        _ => return None,
    };
    Some((whole.start..whole.end.max(at), error))
}

/// The value of a key that holds this place; not a table with a header, whose place is the header.
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

fn mistake(text: &str, tree: &DeTable<'_>, start: usize, span: Range<usize>, message: &str) -> Mistake {
    if !is_duplicate(message) {
        let error = syntax_error(text, &span, message);
        let line = line_at(text, span.start);
        let marker = conflict::marker(&text[line.clone()]).filter(|_| error == SyntaxError::MergeConflict);
        let span = marker.map_or(span, |marker| line.start..line.start + marker.len());
        return Mistake { finding: Finding::Syntax { error }, span, first: None };
    }
    let key = text[span.clone()].trim_matches(['"', '\'']);
    let first = first_place(text, tree, key, start, span.start);
    Mistake { finding: duplicate_key(key), span, first }
}

/// Where the key is written before: in the same form, if it is there more than once, as `zh` is.
fn first_place(text: &str, tree: &DeTable<'_>, key: &str, start: usize, again: usize) -> Option<Range<usize>> {
    let mut places = Vec::new();
    collect_places(tree, key, &mut places);
    let before = |at: usize| text[..at].rsplit('\n').next().unwrap_or_default().trim();
    let mut places: Vec<_> =
        places.iter().map(|place| further(place, start)).filter(|place| place.start < again).collect();
    places.sort_by_key(|place| (before(place.start) != before(again), place.start));
    places.into_iter().next()
}

fn collect_places(table: &DeTable<'_>, name: &str, out: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        out.extend((key.get_ref() == name).then(|| key.span()));
        if let DeValue::Table(inner) = value.get_ref() {
            collect_places(inner, name, out);
        }
    }
}

fn duplicate_key(key: &str) -> Finding {
    Finding::DuplicateKey { key: key.to_owned() }
}

/// Adds a table to the tree. A table that is written twice is reported once, and its keys are not compared.
fn merge<'i>(tree: &mut DeTable<'i>, table: DeTable<'i>, text: &str, errors: &mut Vec<Mistake>) {
    for (key, value) in table {
        let Some((first, there)) = tree.remove_entry(&**key.get_ref()) else {
            tree.insert(key, value);
            continue;
        };
        let (span, first_span, place) = (key.span(), first.span(), there.span());
        // A table may be there already because a header has passed through it, but not because a key has.
        let is_there = text[place.start..].starts_with('[') || !is_header(&text[line_at(text, first_span.start)]);
        let is_again = is_there && text[value.span().start..].starts_with('[');
        let there = match (there.into_inner(), value.into_inner()) {
            (DeValue::Table(mut there), DeValue::Table(value)) if !is_again => {
                merge(&mut there, value, text, errors);
                DeValue::Table(there)
            }
            (there, _) => {
                errors.push(Mistake { finding: duplicate_key(key.get_ref()), span, first: Some(first_span) });
                there
            }
        };
        tree.insert(first, Spanned::new(place, there));
    }
}

/// The same table with its places counted from further on.
fn moved(table: DeTable<'_>, by: usize) -> DeTable<'_> {
    table
        .into_iter()
        .map(|(key, value)| (Spanned::new(further(&key.span(), by), key.into_inner()), moved_value(value, by)))
        .collect()
}

fn moved_value(value: Spanned<DeValue<'_>>, by: usize) -> Spanned<DeValue<'_>> {
    let span = further(&value.span(), by);
    let value = match value.into_inner() {
        DeValue::Table(table) => DeValue::Table(moved(table, by)),
        DeValue::Array(array) => DeValue::Array(array.into_iter().map(|one| moved_value(one, by)).collect()),
        other => other,
    };
    Spanned::new(span, value)
}

fn further(span: &Range<usize>, by: usize) -> Range<usize> {
    span.start + by..span.end + by
}

//! What is wrong with the TOML itself: every mistake once, in the order of the text.

use core::ops::Range;

use toml::de::{DeTable, DeValue, Error};

use crate::diagnostic::Diagnostic;

/// The parser's errors without those that only follow from another, and the names of tables lost by them.
pub(super) fn errors(text: &str, tree: &DeTable<'_>, found: Vec<Error>) -> (Vec<Diagnostic>, Vec<String>) {
    let mut found: Vec<(Range<usize>, String)> =
        found.into_iter().map(|error| (error.span().unwrap_or(0..0), error.message().to_owned())).collect();
    found.sort_by_key(|(span, _)| (span.start, span.end));

    let mut values = Vec::new();
    collect_values(tree, &mut values);
    let mut kept: Vec<(Range<usize>, String)> = Vec::new();
    for (span, message) in found {
        let follows = kept.iter().any(|(earlier, why)| {
            line_start(text, earlier.start) == line_start(text, span.start)
                || values.iter().any(|value| holds(value, earlier.start) && holds(value, span.start))
                || is_duplicate(&message) && is_duplicate(why) && is_in_repeated_table(text, earlier, &span)
        });
        if !follows {
            kept.push((span, message));
        }
    }

    let lost_names = kept.iter().filter_map(|(span, _)| lost_name(text, span.start)).collect();
    let errors = kept.into_iter().map(|(span, message)| diagnostic(text, tree, span, message)).collect();
    (errors, lost_names)
}

fn diagnostic(text: &str, tree: &DeTable<'_>, span: Range<usize>, message: String) -> Diagnostic {
    if !is_duplicate(&message) {
        return Diagnostic::new("syntax", span, message);
    }
    let key = text[span.clone()].trim_matches(['"', '\'']);
    let error = Diagnostic::new("duplicate-key", span.clone(), format!("duplicate key `{key}`"));
    match first_key(tree, key, span.start).or_else(|| same_header(text, span.start)) {
        Some(first) => error.related(first, "first used here"),
        None => error,
    }
}

fn is_duplicate(message: &str) -> bool {
    message == "duplicate key"
}

/// The places of all values; a table's is its header or its braces.
fn collect_values(table: &DeTable<'_>, out: &mut Vec<Range<usize>>) {
    for (_, value) in table {
        out.push(value.span());
        if let DeValue::Table(table) = value.get_ref() {
            collect_values(table, out);
        }
    }
}

fn holds(span: &Range<usize>, offset: usize) -> bool {
    span.start <= offset && offset <= span.end
}

fn line_start(text: &str, offset: usize) -> usize {
    text[..offset].rfind('\n').map_or(0, |at| at + 1)
}

fn line(text: &str, offset: usize) -> &str {
    text[line_start(text, offset)..].lines().next().unwrap_or_default()
}

fn is_header(line: &str) -> bool {
    line.trim_start().starts_with('[')
}

/// A table written twice repeats each of its keys, too.
fn is_in_repeated_table(text: &str, header: &Range<usize>, key: &Range<usize>) -> bool {
    is_header(line(text, header.start)) && !text[header.start..key.start].lines().skip(1).any(is_header)
}

/// The last key of that name before `before`.
fn first_key(table: &DeTable<'_>, name: &str, before: usize) -> Option<Range<usize>> {
    let mut last: Option<Range<usize>> = None;
    for (key, value) in table {
        let inner = match value.get_ref() {
            DeValue::Table(table) => first_key(table, name, before),
            _ => None,
        };
        let own = (key.get_ref() == name && key.span().start < before).then(|| key.span());
        last = [last, inner, own].into_iter().flatten().max_by_key(|span| span.start);
    }
    last
}

/// Where the header on this line stood before: the parser keeps the second place alone.
fn same_header(text: &str, offset: usize) -> Option<Range<usize>> {
    let header = line(text, offset).trim();
    let mut start = 0;
    for line in text[..line_start(text, offset)].split_inclusive('\n') {
        if line.trim() == header {
            let indent = line.len() - line.trim_start().len();
            return Some(start + indent..start + indent + header.len());
        }
        start += line.len();
    }
    None
}

/// `B` of an unreadable `[codes.B`
fn lost_name(text: &str, offset: usize) -> Option<String> {
    let name = line(text, offset).trim_start().strip_prefix("[codes.")?;
    let len = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    (len > 0).then(|| name[..len].to_owned())
}

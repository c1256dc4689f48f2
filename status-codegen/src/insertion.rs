//! Where the table of a new code goes.

use crate::Source;
use crate::catalog::{Catalog, CodeValue};
use crate::format::leaves;

/// The text of a catalog with one more table of a code: after the next smaller code, or else before the next greater one.
pub fn insert(source: &Source, catalog: &Catalog, code: &CodeValue, table: &str) -> String {
    let text = source.text();
    let at = place(text, catalog, code).unwrap_or(text.len());
    let (before, after) = text.split_at(at);
    let (before, after) = (before.trim_end_matches('\n'), after.trim_start_matches('\n'));
    let end = if after.is_empty() { "" } else { "\n" };
    format!("{before}\n\n{table}{end}{after}")
}

/// Where the table before ends.
fn place(text: &str, catalog: &Catalog, code: &CodeValue) -> Option<usize> {
    let next = catalog.codes.partition_point(|other| other.code < *code);
    let leaves = leaves(text);
    let is_of = |path: &[String], name: &str| matches!(path, [section, code, ..] if section == "codes" && code == name);
    let before = next.checked_sub(1).and_then(|before| catalog.codes.get(before));
    let last = if let Some(before) = before {
        leaves.iter().filter(|leaf| is_of(&leaf.path, &before.name)).map(|leaf| leaf.span.end).max()
    } else {
        let after = catalog.codes.first()?;
        let start = leaves.iter().find(|leaf| is_of(&leaf.path, &after.name))?.span.start;
        leaves.iter().map(|leaf| leaf.span.end).take_while(|&end| end <= start).max()
    }?;
    let mut at = text[last..].find('\n').map_or(text.len(), |len| last + len + 1);
    // Comments right below belong to the table, if an empty line follows.
    let below: usize =
        text[at..].split_inclusive('\n').take_while(|line| line.trim_start().starts_with('#')).map(str::len).sum();
    let rest = &text[at + below..];
    if rest.is_empty() || rest.starts_with('\n') {
        at += below;
    }
    Some(at)
}

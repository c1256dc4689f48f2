//! Inserts the table of a new code.

pub mod next;

use status_codegen::catalog::Catalog;
use status_codegen::source::Source;
use status_codegen::value::CodeValue;
use toml_edit::{Document, Item, RawString};

/// Inserts a code's table into a catalog's text: after the next smaller code, or before the next greater one if there
/// is none.
pub fn insert(source: &Source, catalog: &Catalog, code: &CodeValue, table: &str) -> String {
    let text = source.text();
    let at = offset(source, catalog, code).unwrap_or(text.len());
    let (before, after) = text.split_at(at);
    let (before, after) = (before.trim_end_matches('\n'), after.trim_start_matches('\n'));
    let end = if after.is_empty() { "" } else { "\n" };
    format!("{before}\n\n{table}{end}{after}")
}

/// The offset at which the table is inserted.
fn offset(source: &Source, catalog: &Catalog, code: &CodeValue) -> Option<usize> {
    let text = source.text();
    let file = Document::parse(text).ok()?;
    let codes = file.get("codes")?;
    let next = catalog.codes.partition_point(|other| other.code < *code);
    let mut at = if let Some(before) = next.checked_sub(1).and_then(|before| catalog.codes.get(before)) {
        let last = end(codes.get(&before.name)?)?;
        text[last..].find('\n').map_or(text.len(), |len| last + len + 1)
    } else {
        let after = codes.get(&catalog.codes.first()?.name)?.as_table().filter(|table| !table.is_dotted())?;
        let above = after.decor().prefix().and_then(RawString::span);
        // Comments above the first table may be about the whole file.
        Some(above.or(after.span())?.start).filter(|&at| at > source.start())?
    };
    // Comments immediately below the table belong to it if an empty line follows.
    let below: usize =
        text[at..].split_inclusive('\n').take_while(|line| line.trim_start().starts_with('#')).map(str::len).sum();
    let rest = &text[at + below..];
    if rest.is_empty() || rest.starts_with('\n') {
        at += below;
    }
    Some(at)
}

/// The end of a table's last value. The span of the table itself is that of its header.
fn end(item: &Item) -> Option<usize> {
    match item {
        Item::Table(table) => table.iter().filter_map(|(_, item)| end(item)).max(),
        item => item.span().map(|span| span.end),
    }
}

//! Assigns each comment to a table or a line.

use toml_edit::{DocumentMut, Item, Table};

use super::dotted;
use super::order::Positions;
use super::raw::{joined, lines, text};

/// A table and the comments around it, each on its own line.
#[derive(Default)]
pub(super) struct Block<'f> {
    /// `[codes.QuotaExceeded]`; `None` for comments about several tables or the whole file.
    pub(super) table: Option<&'f mut Table>,
    /// The index of the table in the formatted catalog.
    pub(super) index: usize,
    /// The position of the table in the unformatted file.
    position: isize,
    /// The comments above the header, with the empty lines between them.
    pub(super) above: String,
    /// The comments immediately below the last line.
    pub(super) below: String,
}

/// The tables of a file, each with a header and dotted keys, between the comments at the start and the end of the file.
pub(super) fn blocks<'f>(file: &'f mut DocumentMut, positions: &Positions) -> Vec<Block<'f>> {
    let end = format!("{}\n\n", text(file.trailing()));
    let end = Block { index: usize::MAX, position: isize::MAX, above: end, ..Block::default() };
    let mut blocks = vec![Block { position: -1, ..Block::default() }, end];
    collect(file, "", 0, positions, &mut blocks);
    blocks.sort_by_key(|block| block.position);
    for at in 1..blocks.len() {
        let above = tidy(&blocks[at].above);
        let (before, above) = if at == 1 { split_header(&above, blocks[at].index) } else { split(&above) };
        blocks[at - 1].below += &before;
        blocks[at].above = above;
    }
    blocks
}

/// Adds the tables below a section or below the root: `[catalog]`, and the sections with their contents.
fn collect<'f>(
    parent: &'f mut Table,
    section: &str,
    position: isize,
    positions: &Positions,
    blocks: &mut Vec<Block<'f>>,
) {
    for (mut key, item) in parent.iter_mut() {
        let (section, name) = if section.is_empty() { (key.get(), "") } else { (section, key.get()) };
        let (section, is_table) = (section.to_owned(), section == "catalog" || !name.is_empty());
        let index = positions.get(&(&section, name)).copied().unwrap_or_default();
        let mut above = text(key.leaf_decor().prefix()).to_owned();
        key.fmt();
        if is_table {
            above += &take_first(item);
        }
        dotted::open(item);
        let Item::Table(table) = item else { continue };
        above += text(table.decor().prefix());
        let position = table.position().unwrap_or(position);
        let has_header = !table.is_implicit();
        table.set_dotted(false);
        table.set_implicit(!is_table);
        if is_table {
            dotted::spread(table);
            blocks.push(Block { table: Some(table), index, position, above, below: String::new() });
        } else {
            if has_header {
                let below = lines(text(table.decor().suffix()));
                blocks.push(Block { table: None, index, position, above, below });
            }
            collect(table, &section, position, positions, blocks);
        }
    }
}

/// Comments above the first line of a table without a header belong to the table.
fn take_first(item: &mut Item) -> String {
    let first = item.as_table_mut().filter(|table| table.is_dotted()).and_then(|table| table.iter_mut().next());
    first.map_or_else(String::new, |(mut key, item)| {
        let above = text(key.leaf_decor().prefix()).to_owned();
        key.fmt();
        above + &take_first(item)
    })
}

/// Separates comments immediately below the previous table from those above the next one.
fn split(text: &str) -> (String, String) {
    let text = format!("\n{text}");
    let (below, above) = text.split_once("\n\n").unwrap_or(("", &text[1..]));
    (lines(below), above.to_owned())
}

/// Separates comments about the whole file, which an empty line follows, from those above the first table.
fn split_header(text: &str, index: usize) -> (String, String) {
    let text = text.trim_start();
    let (header, above) = text.rsplit_once("\n\n").unwrap_or(("", text));
    // Editors look for these lines at the start of the file.
    let (of_file, above): (Vec<_>, Vec<_>) = above.lines().partition(|line| line.starts_with("#:") && index > 0);
    let header = joined(of_file.into_iter().chain(header.lines()));
    (if header.is_empty() { header } else { header + "\n" }, joined(above))
}

/// Merges consecutive empty lines, and drops the indentation of the key or header that follows.
fn tidy(text: &str) -> String {
    let mut lines: Vec<_> = text.trim_end_matches([' ', '\t']).lines().map(str::trim).collect();
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    joined(lines)
}

//! Inline tables and tables in tables → dotted keys.

use core::fmt::Write as _;

use toml_edit::{Decor, DocumentMut, Item, Table};

use super::raw::text;

/// Turns everything below a table into lines of its own.
pub(super) fn spread(table: &mut Table) {
    for (key, item) in table.iter_mut() {
        // A specification is one unit, and keeps its line if it has one.
        if key != "spec" {
            open(item);
        }
        if let Item::Table(inner) = item {
            inner.set_dotted(true);
            spread(inner);
        }
    }
}

/// Turns an inline table into one that can have a header or dotted keys.
///
/// Parses the table again without its braces and commas, so that a comment after a comma belongs to the value before.
pub(super) fn open(item: &mut Item) {
    let Some(inline) = item.as_inline_table() else { return };
    let mut body = String::new();
    for (path, value) in inline.get_values() {
        let gap = path.last().map_or("", |key| text(key.leaf_decor().prefix()));
        let end = if gap.contains('\n') { "" } else { "\n" };
        let path: Vec<_> = path.into_iter().map(ToString::to_string).collect();
        let _ = write!(body, "{end}{gap}{} ={value}", path.join("."));
    }
    body += text(inline.trailing());
    let Ok(file) = body.parse::<DocumentMut>() else { return };
    let mut table = file.as_table().clone();
    *table.decor_mut() = Decor::new(text(file.trailing()), text(inline.decor().suffix()));
    *item = Item::Table(table);
}

//! Writes tables and lines with their comments.

use core::mem::take;

use toml_edit::{Decor, Item, Table};

use super::comments::Block;
use super::order;
use super::raw::{joined, lines, text};

/// Writes the tables in this order, with one empty line between them, and the comments after the last one.
pub(super) fn write(blocks: Vec<Block<'_>>) -> String {
    let mut before = String::new();
    for (position, Block { table, above, below, .. }) in (0..).zip(blocks) {
        before += &above;
        if let Some(table) = table {
            *table.decor_mut() = Decor::new(take(&mut before), beside(text(table.decor().suffix())));
            table.set_position(Some(position));
            table.sort_values_by(order::by_key);
            let mut rest = String::new();
            write_lines(table, &mut before, &mut rest);
            before += &(rest + &below + "\n");
        } else {
            before += &below;
        }
    }
    joined(before.trim_end().lines())
}

/// `above` and `beside` are the comments of headers that are no longer written. They go to the next line.
fn write_lines(table: &mut Table, above: &mut String, beside: &mut String) {
    // Both languages of a text are on consecutive lines, so a comment above the second one goes above both.
    if table.contains_key("en") {
        for (mut key, _) in table.iter_mut() {
            *above += &lines(text(key.leaf_decor().prefix()));
            key.fmt();
        }
    }
    for (mut key, item) in table.iter_mut() {
        *above += &lines(text(key.leaf_decor().prefix()));
        key.fmt();
        match item {
            Item::Table(inner) => {
                *above += &lines(text(inner.decor().prefix()));
                *beside += &lines(text(inner.decor().suffix()));
                write_lines(inner, above, beside);
            }
            Item::Value(value) => {
                let comments = lines(text(value.decor().suffix())) + &take(beside);
                // Only one comment fits next to a value.
                let (first, rest) = comments.split_once('\n').unwrap_or_default();
                key.leaf_decor_mut().set_prefix(take(above) + rest);
                *value.decor_mut() = Decor::new(" ", self::beside(first));
            }
            _ => {}
        }
    }
}

fn beside(comment: &str) -> String {
    format!(" {}", comment.trim()).trim_end().to_owned()
}

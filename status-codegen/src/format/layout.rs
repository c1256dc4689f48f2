//! Tables of lines → text.

use core::fmt::Write as _;

use super::scan::{Entry, File, Table};

pub(super) fn text(file: &File) -> String {
    let mut parts: Vec<String> = Vec::new();
    parts.push(block(&file.header));
    parts.extend(file.tables.iter().map(table));
    parts.push(block(&file.footer));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// Without the empty lines around it, which stand there anyway.
fn block(lines: &[String]) -> String {
    let text = lines.join("\n");
    let text = text.trim_matches('\n');
    if text.is_empty() { String::new() } else { format!("{text}\n") }
}

fn table(table: &Table) -> String {
    let mut out = whole(&table.comments);
    let _ = writeln!(out, "[{}]{}", table.path.join("."), beside(table.beside.as_deref()));
    for entry in &table.entries {
        out += &self::entry(entry);
    }
    out + &whole(&table.below)
}

fn entry(entry: &Entry) -> String {
    let comments = whole(&entry.comments);
    format!("{comments}{} = {}{}\n", entry.path.join("."), entry.value, beside(entry.beside.as_deref()))
}

/// The lines, each with its end.
fn whole(lines: &[String]) -> String {
    lines.iter().flat_map(|line| [line, "\n"]).collect()
}

fn beside(comment: Option<&str>) -> String {
    comment.map(|comment| format!(" {comment}")).unwrap_or_default()
}

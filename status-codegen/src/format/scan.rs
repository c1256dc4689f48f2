//! Text → tables of lines, each with the comments that belong to it.

use core::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::Source;

/// A catalog as it is written.
#[derive(Debug, Default)]
pub(super) struct File {
    /// Comments above the first table that belong to the whole file.
    pub(super) header: Vec<String>,
    pub(super) tables: Vec<Table>,
    /// Comments below everything.
    pub(super) footer: Vec<String>,
}

/// `[codes.QuotaExceeded]`
#[derive(Debug)]
pub(super) struct Table {
    /// `catalog`, or `codes` and `QuotaExceeded`.
    pub(super) path: Vec<String>,
    /// Lines above the header; an empty one between blocks of them.
    pub(super) comments: Vec<String>,
    /// Beside the header.
    pub(super) beside: Option<String>,
    pub(super) entries: Vec<Entry>,
    /// Lines right below the last entry.
    pub(super) below: Vec<String>,
}

/// `title.zh = "配额已用完"`
#[derive(Debug)]
pub(super) struct Entry {
    /// `title` and `zh`.
    pub(super) path: Vec<String>,
    /// Lines above it.
    pub(super) comments: Vec<String>,
    /// The value as it is written.
    pub(super) value: String,
    /// Beside it.
    pub(super) beside: Option<String>,
}

/// A value that is no table, and where it stands.
struct Leaf {
    path: Vec<String>,
    span: Range<usize>,
}

/// Reads a catalog without mistakes.
pub(super) fn file(source: &Source) -> File {
    let text = source.text();
    let mut file = File::default();
    let mut start = source.start();
    for leaf in leaves(text) {
        // The last line is the beginning of the value's own.
        let end = text[start..leaf.span.start].rfind('\n').map_or(start, |at| start + at + 1);
        let gap = Gap::new(&text[start..end], file.tables.is_empty());
        start = leaf.span.end;
        file.add(leaf, gap, text);
    }
    file.end(Gap::new(&text[start..], file.tables.is_empty()));
    file
}

/// Every value of a file, in the order of the text.
fn leaves(text: &str) -> Vec<Leaf> {
    let (tree, _) = DeTable::parse_recoverable(text);
    let mut leaves = Vec::new();
    collect(text, tree.get_ref(), &mut Vec::new(), &mut leaves);
    leaves.sort_by_key(|leaf| leaf.span.start);
    leaves
}

fn collect(text: &str, table: &DeTable<'_>, path: &mut Vec<String>, leaves: &mut Vec<Leaf>) {
    for (key, value) in table {
        path.push(key.get_ref().to_string());
        let is_inline = text.get(value.span()).is_some_and(|written| written.starts_with('{'))
            && path.last().is_some_and(|key| key == "spec");
        match value.get_ref() {
            // Where a code is specified is one thing, and stays on one line where it is.
            DeValue::Table(table) if !is_inline => collect(text, table, path, leaves),
            _ => leaves.push(Leaf { path: path.clone(), span: value.span() }),
        }
        path.pop();
    }
}

/// What stands between two values: the rest of a line, lines of comments and headers, the key of the next value.
#[derive(Debug, Default)]
struct Gap {
    /// The comment beside the value before.
    beside: Option<String>,
    /// Lines above the first header, or above the key where there is none; an empty one for each that is empty.
    above: Vec<String>,
    /// The comment beside the last header.
    beside_header: Option<String>,
    /// Lines below a header.
    below_header: Vec<String>,
}

impl Gap {
    fn new(text: &str, is_first: bool) -> Self {
        let mut gap = Self::default();
        let mut has_header = false;
        for (at, line) in text.lines().map(str::trim).enumerate() {
            let comment = line.find('#').map(|at| line[at..].to_owned());
            if at == 0 && !is_first {
                gap.beside = comment;
            } else if line.starts_with('[') {
                has_header = true;
                // What stands beside a header that nothing stands under, or that is one of several, is not lost.
                gap.below_header.extend(gap.beside_header.take());
                gap.beside_header = comment;
            } else if has_header {
                gap.below_header.extend(comment);
            } else {
                gap.above.extend(comment.or_else(|| line.is_empty().then(String::new)));
            }
        }
        gap
    }
}

impl File {
    fn add(&mut self, leaf: Leaf, gap: Gap, text: &str) {
        let depth = if leaf.path.first().is_some_and(|section| section == "catalog") { 1 } else { 2 };
        let (table, path) = leaf.path.split_at(depth.min(leaf.path.len()));
        let is_same = self.tables.last().is_some_and(|last| last.path == table);
        self.beside_last(gap.beside);
        let mut comments = Vec::new();
        if is_same {
            comments.extend(gap.above.into_iter().filter(|line| !line.is_empty()).chain(gap.beside_header));
        } else {
            let above = self.split(gap.above, table == ["catalog"]);
            let known = self.tables.iter().position(|known| known.path == table);
            let place = known.unwrap_or(self.tables.len());
            if known.is_none() {
                let path = table.to_vec();
                let (comments, entries) = (Vec::new(), Vec::new());
                self.tables.push(Table { path, comments, beside: None, entries, below: Vec::new() });
            }
            let mut moved = self.tables.remove(place);
            if known.is_none() {
                moved.comments = above;
                moved.beside = gap.beside_header;
            } else {
                // The table is written in several places.
                comments.extend(above.into_iter().filter(|line| !line.is_empty()).chain(gap.beside_header));
                comments.splice(0..0, core::mem::take(&mut moved.below));
            }
            self.tables.push(moved);
        }
        comments.extend(gap.below_header);
        let entry = Entry { path: path.to_vec(), comments, value: text[leaf.span].to_owned(), beside: None };
        if let Some(last) = self.tables.last_mut() {
            last.entries.push(entry);
        }
    }

    fn end(&mut self, mut gap: Gap) {
        self.beside_last(gap.beside);
        // Apart from what does not follow.
        gap.above.push(String::new());
        let mut footer = self.split(gap.above, false);
        footer.extend(gap.beside_header.into_iter().chain(gap.below_header));
        self.footer = footer;
    }

    fn beside_last(&mut self, comment: Option<String>) {
        let last = self.tables.last_mut().and_then(|table| table.entries.last_mut());
        if let (Some(last), Some(comment)) = (last, comment) {
            // Several where an inline table ends on a line of its own.
            match &mut last.beside {
                None => last.beside = Some(comment),
                Some(_) => last.comments.push(comment),
            }
        }
    }

    /// Takes off what belongs to the file, or to the table before, from the lines above another.
    fn split(&mut self, lines: Vec<String>, is_head: bool) -> Vec<String> {
        let lines = blocks(lines);
        let first_blank = lines.iter().position(String::is_empty);
        match self.tables.last_mut() {
            // Right below its last line, and apart from what follows.
            Some(before) if lines.first().is_some_and(|line| !line.is_empty()) => {
                let Some(end) = first_blank else { return lines };
                before.below.extend_from_slice(&lines[..end]);
                lines[end + 1..].to_vec()
            }
            Some(_) => lines.into_iter().skip_while(String::is_empty).collect(),
            None => {
                let last_blank = lines.iter().rposition(String::is_empty);
                let (header, above) = lines.split_at(last_blank.map_or(0, |at| at + 1));
                self.header = header.iter().skip_while(|line| line.is_empty()).cloned().collect();
                let is_of_file = |line: &&String| !is_head && line.starts_with("#:");
                let of_file: Vec<_> = above.iter().filter(is_of_file).cloned().collect();
                self.header.splice(0..0, of_file);
                above.iter().filter(|line| !is_of_file(line)).cloned().collect()
            }
        }
    }
}

/// Where several lines are empty, one is enough.
fn blocks(mut lines: Vec<String>) -> Vec<String> {
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    lines
}

//! What all tables of a file share: the diagnostics, and where broken TOML excuses what is missing or odd.

use core::ops::Range;

use toml::Spanned;

use crate::diagnostic::{Diagnostic, Diagnostics};

use super::syntax::Syntax;

pub(super) struct Context<'a> {
    /// Where the TOML is broken, ascending.
    broken: Vec<usize>,
    /// The lines in which it is, ascending.
    broken_lines: Vec<Range<usize>>,
    /// The tables in which it is, ascending.
    broken_tables: Vec<Range<usize>>,
    /// Names of codes that could not be read.
    pub(super) lost_names: Vec<String>,
    /// Keys that nobody asked for, with something hidden in them.
    pub(super) hidden_keys: Vec<Spanned<String>>,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Context<'a> {
    pub(super) fn new(text: &str, syntax: &mut Syntax<'_>, diagnostics: &'a mut Diagnostics) -> Self {
        let mut broken: Vec<_> = syntax.broken.iter().map(|span| span.start).collect();
        broken.sort_unstable();
        let line = |&at: &usize| {
            let start = text[..at].rfind('\n').map_or(0, |at| at + 1);
            start..text[at..].find('\n').map_or(text.len(), |len| at + len)
        };
        let mut broken_lines: Vec<_> = broken.iter().map(line).collect();
        broken_lines.dedup();
        diagnostics.extend(core::mem::take(&mut syntax.errors));
        Self {
            broken,
            broken_lines,
            broken_tables: core::mem::take(&mut syntax.broken_tables),
            lost_names: core::mem::take(&mut syntax.lost_names),
            hidden_keys: Vec::new(),
            diagnostics,
        }
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Whether the TOML is broken in a value, so that nothing can be said of it.
    pub(super) fn is_broken(&self, value: &Range<usize>) -> bool {
        let next = self.broken.partition_point(|&at| at < value.start);
        self.broken.get(next).is_some_and(|&at| at <= value.end)
    }

    /// Whether a key stands in a line that is broken.
    pub(super) fn is_line_broken(&self, key: &Range<usize>) -> bool {
        let next = self.broken_lines.partition_point(|line| line.end < key.start);
        self.broken_lines.get(next).is_some_and(|line| line.start <= key.start)
    }

    /// Whether something may be missing from a table only because the TOML around it is broken.
    pub(super) fn is_table_broken(&self, table: &Range<usize>) -> bool {
        let next = self.broken_tables.partition_point(|broken| broken.end <= table.start);
        self.broken_tables.get(next).is_some_and(|broken| broken.start <= table.start)
    }
}

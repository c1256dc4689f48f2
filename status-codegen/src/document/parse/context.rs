//! What all tables of a file share: the diagnostics, and where the TOML is invalid, so that no further errors are
//! reported there.

use core::ops::Range;

use super::syntax::Syntax;
use crate::finding::Finding;
use crate::sort::sort_by;
use crate::source::diagnostic::Diagnostics;
use crate::source::line_at;
use crate::source::span::{FileId, Span, Spanned};

pub(super) struct Context<'a> {
    /// Where the TOML is invalid, ascending.
    broken: Vec<usize>,
    /// The lines in which the TOML is invalid, ascending.
    broken_lines: Vec<Range<usize>>,
    /// The tables in which the TOML is invalid, ascending.
    broken_tables: Vec<Range<usize>>,
    /// Names of codes that could not be parsed.
    pub(super) lost_names: Vec<String>,
    /// Unknown keys.
    pub(super) unknown_keys: Vec<Spanned<String>>,
    file: FileId,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Context<'a> {
    pub(super) fn new(file: FileId, text: &str, syntax: &mut Syntax<'_>, diagnostics: &'a mut Diagnostics) -> Self {
        let mut broken: Vec<_> = syntax.broken.iter().map(|span| span.start).collect();
        sort_by(&mut broken, Ord::cmp);
        let mut broken_lines: Vec<_> = broken.iter().map(|&at| line_at(text, at)).collect();
        broken_lines.dedup();
        for error in core::mem::take(&mut syntax.errors) {
            let span = Span::new(file, error.span);
            match error.first {
                Some(first) => diagnostics.report_with(span, Span::new(file, first), error.finding),
                None => diagnostics.report(span, error.finding),
            }
        }
        Self {
            file,
            broken,
            broken_lines,
            broken_tables: core::mem::take(&mut syntax.broken_tables),
            lost_names: core::mem::take(&mut syntax.lost_names),
            unknown_keys: Vec::new(),
            diagnostics,
        }
    }

    pub(super) fn report(&mut self, range: Range<usize>, finding: Finding) {
        self.diagnostics.report(self.span(range), finding);
    }

    /// The span of these bytes.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range)
    }

    /// A value with its span.
    pub(super) fn spanned<T>(&self, range: Range<usize>, value: T) -> Spanned<T> {
        Spanned::new(self.span(range), value)
    }

    /// Whether the TOML is invalid within a value, so that the value cannot be checked.
    pub(super) fn is_broken(&self, value: &Range<usize>) -> bool {
        let next = self.broken.partition_point(|&at| at < value.start);
        self.broken.get(next).is_some_and(|&at| at <= value.end)
    }

    /// Whether the TOML is invalid on the line of a key.
    pub(super) fn is_line_broken(&self, key: &Range<usize>) -> bool {
        let next = self.broken_lines.partition_point(|line| line.end < key.start);
        self.broken_lines.get(next).is_some_and(|line| line.start <= key.start)
    }

    /// Whether something may be missing from a table only because the TOML around it is invalid.
    pub(super) fn is_table_broken(&self, table: &Range<usize>) -> bool {
        let next = self.broken_tables.partition_point(|broken| broken.end <= table.start);
        self.broken_tables.get(next).is_some_and(|broken| broken.start <= table.start)
    }
}

//! If groups are defined, each code is in exactly one of them.

use super::Checker;
use crate::document::Document;
use crate::finding::Finding;
use crate::source::span::Spanned;
use crate::value::GroupRange;

impl Checker<'_> {
    pub(super) fn range_outside_repr(&mut self) {
        let repr = self.document.head.repr;
        let Some(holds) = repr.range() else { return };
        for (_, range) in ranges(self.document) {
            let GroupRange::Range(numbers) = range.get() else { continue };
            let (from, to) = (*numbers.start().max(holds.start()), *numbers.end().min(holds.end()));
            if (&from, &to) != (numbers.start(), numbers.end()) {
                let fits = (from <= to).then_some((from, to));
                let ends = (*numbers.start(), *numbers.end());
                self.report(range.span(), Finding::RangeOutsideRepr { range: ends, repr, fits });
            }
        }
    }

    /// Compares each group with those before it.
    pub(super) fn overlapping_groups(&mut self) {
        let groups: Vec<_> = ranges(self.document).collect();
        for (at, (name, range)) in groups.iter().enumerate() {
            let first = groups[..at].iter().find(|(_, before)| overlap(before.get(), range.get()));
            if let Some((other, first)) = first {
                let finding = Finding::OverlappingGroups { group: (*name).to_owned(), other: (*other).to_owned() };
                self.report_with(range.span(), first.span(), finding);
            }
        }
    }

    pub(super) fn code_outside_groups(&mut self) {
        let document = self.document;
        let is_complete = document.groups.iter().all(|group| group.range.is_some());
        if document.groups.is_empty() || !is_complete {
            return;
        }
        for code in document.codes.iter().filter_map(|code| code.code.as_ref()) {
            if !ranges(document).any(|(_, range)| range.get().contains(code.get())) {
                self.report(code.span(), Finding::CodeOutsideGroups { code: code.get().to_string() });
            }
        }
    }
}

/// The name and range of each group.
fn ranges(document: &Document) -> impl Iterator<Item = (&str, &Spanned<GroupRange>)> {
    document.groups.iter().filter_map(|group| Some((group.name.get().as_str(), group.range.as_ref()?)))
}

fn overlap(a: &GroupRange, b: &GroupRange) -> bool {
    match (a, b) {
        (GroupRange::Range(a), GroupRange::Range(b)) => a.start() <= b.end() && b.start() <= a.end(),
        (GroupRange::Prefix(a), GroupRange::Prefix(b)) => a.starts_with(b.as_str()) || b.starts_with(a.as_str()),
        _ => false,
    }
}

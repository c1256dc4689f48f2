//! Where there are groups, each code lies in exactly one.

use super::codes::is_outside_repr;
use crate::catalog::Extent;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};

pub(super) fn range_outside_repr(document: &Document, diagnostics: &mut Diagnostics) {
    let Some(holds) = document.head.repr.range() else { return };
    for (_, extent) in extents(document) {
        let Extent::Range(range) = extent.get_ref() else { continue };
        let (from, to) = (range.start().max(holds.start()), range.end().min(holds.end()));
        if (from, to) != (range.start(), range.end()) {
            let message = format!(
                "`{}..={}` is outside `{}`: {}..={}",
                range.start(),
                range.end(),
                document.head.repr.word(),
                holds.start(),
                holds.end()
            );
            diagnostics.push(
                Diagnostic::new("range-outside-repr", extent.span(), message)
                    .maybe_help((from <= to).then(|| format!("write `{from}..={to}`"))),
            );
        }
    }
}

/// Each group is held against those before it.
pub(super) fn overlapping_groups(document: &Document, diagnostics: &mut Diagnostics) {
    let groups: Vec<_> = extents(document).collect();
    for (at, (name, extent)) in groups.iter().enumerate() {
        let first = groups[..at].iter().find(|(_, before)| overlap(before.get_ref(), extent.get_ref()));
        if let Some((first_name, first)) = first {
            let message = format!("`{name}` overlaps `{first_name}`");
            diagnostics.push(
                Diagnostic::new("overlapping-groups", extent.span(), message).related(first.span(), "the other group"),
            );
        }
    }
}

pub(super) fn code_outside_groups(document: &Document, diagnostics: &mut Diagnostics) {
    let complete = document.groups.iter().all(|group| group.extent.is_some());
    if document.groups.is_empty() || !complete {
        return;
    }
    let codes = document.codes.iter().filter_map(|code| code.code.as_ref());
    for code in codes.filter(|code| !is_outside_repr(code.get_ref(), document)) {
        if !extents(document).any(|(_, extent)| extent.get_ref().contains(code.get_ref())) {
            let message = format!("`{}` lies in no group", code.get_ref());
            diagnostics.push(
                Diagnostic::new("code-outside-groups", code.span(), message)
                    .help("widen a group, add one, or choose another code"),
            );
        }
    }
}

/// The name of a group, and where it lies.
type Placed<'a> = (&'a str, &'a Spanned<Extent>);

fn extents(document: &Document) -> impl Iterator<Item = Placed<'_>> {
    document.groups.iter().filter_map(|group| Some((group.name.get_ref().as_str(), group.extent.as_ref()?)))
}

fn overlap(a: &Extent, b: &Extent) -> bool {
    match (a, b) {
        (Extent::Range(a), Extent::Range(b)) => a.start() <= b.end() && b.start() <= a.end(),
        (Extent::Prefix(a), Extent::Prefix(b)) => a.starts_with(b.as_str()) || b.starts_with(a.as_str()),
        _ => false,
    }
}

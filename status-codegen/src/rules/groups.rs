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

/// Each group is held against the widest before it, which is enough to tell of each that overlaps another.
pub(super) fn overlapping_groups(document: &Document, diagnostics: &mut Diagnostics) {
    let mut groups: Vec<_> = extents(document).collect();
    groups.sort_by(|(_, a), (_, b)| compare(a.get_ref(), b.get_ref()));
    let mut widest: Option<Placed<'_>> = None;
    for group in groups {
        if let Some(before) = widest.filter(|before| overlap(before.1.get_ref(), group.1.get_ref())) {
            let (first, second) =
                if before.1.span().start < group.1.span().start { (before, group) } else { (group, before) };
            let message = format!("`{}` overlaps `{}`", second.0, first.0);
            diagnostics.push(
                Diagnostic::new("overlapping-groups", second.1.span(), message)
                    .related(first.1.span(), "the other group"),
            );
        }
        widest = widest.filter(|before| reaches_further(before.1.get_ref(), group.1.get_ref())).or(Some(group));
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

/// By where they begin; a prefix stands before those that continue it.
pub(crate) fn compare(a: &Extent, b: &Extent) -> core::cmp::Ordering {
    match (a, b) {
        (Extent::Range(a), Extent::Range(b)) => a.start().cmp(b.start()),
        (Extent::Prefix(a), Extent::Prefix(b)) => a.cmp(b),
        // One catalog has one kind only.
        _ => core::cmp::Ordering::Equal,
    }
}

fn overlap(a: &Extent, b: &Extent) -> bool {
    match (a, b) {
        (Extent::Range(a), Extent::Range(b)) => a.start() <= b.end() && b.start() <= a.end(),
        (Extent::Prefix(a), Extent::Prefix(b)) => a.starts_with(b.as_str()) || b.starts_with(a.as_str()),
        _ => false,
    }
}

/// Whether codes may lie in `a` that lie behind all of `b`.
fn reaches_further(a: &Extent, b: &Extent) -> bool {
    match (a, b) {
        (Extent::Range(a), Extent::Range(b)) => a.end() > b.end(),
        (Extent::Prefix(a), Extent::Prefix(b)) => b.starts_with(a.as_str()),
        _ => false,
    }
}

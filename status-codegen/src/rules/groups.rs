//! Where there are groups, each code lies in exactly one.

use crate::catalog::Extent;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};

pub(super) fn overlapping_groups(document: &Document, diagnostics: &mut Diagnostics) {
    let mut extents: Vec<&Spanned<Extent>> = extents(document).collect();
    extents.sort_by(|a, b| compare(a.get_ref(), b.get_ref()));
    for pair in extents.windows(2) {
        let (mut first, mut second) = (pair[0], pair[1]);
        if !overlap(first.get_ref(), second.get_ref()) {
            continue;
        }
        if first.span().start > second.span().start {
            core::mem::swap(&mut first, &mut second);
        }
        diagnostics.push(
            Diagnostic::new("overlapping-groups", second.span(), "the groups overlap")
                .related(first.span(), "with this one"),
        );
    }
}

pub(super) fn code_outside_groups(document: &Document, diagnostics: &mut Diagnostics) {
    let complete = document.groups.iter().all(|group| group.extent.is_some());
    if document.groups.is_empty() || !complete {
        return;
    }
    for code in document.codes.iter().filter_map(|code| code.code.as_ref()) {
        if !extents(document).any(|extent| extent.get_ref().contains(code.get_ref())) {
            let message = format!("`{}` lies in no group", code.get_ref());
            diagnostics.push(
                Diagnostic::new("code-outside-groups", code.span(), message)
                    .help("widen a group, add one, or choose another code"),
            );
        }
    }
}

fn extents(document: &Document) -> impl Iterator<Item = &Spanned<Extent>> {
    document.groups.iter().filter_map(|group| group.extent.as_ref())
}

/// By where they begin; then overlaps are between neighbours, if there are any.
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

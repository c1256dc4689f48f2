//! Changes as Markdown, for a comment on a pull request.
//!
//! Tables contain only names, numbers and our own words. The texts of a catalog are always in fenced blocks, where
//! nothing becomes a mention, a link or markup.

use core::fmt::Write as _;

use super::human::both;
use super::phrase::{diff, phrase};
use super::{Change, CodeChange};
use status_codegen::emit::markdown::fence;

use crate::output::language::Languages;

pub(crate) fn report(found: &[CodeChange], name: &str, languages: Languages) -> String {
    let breaking: Vec<_> = found.iter().filter(|change| change.what.is_breaking()).collect();
    let others: Vec<_> = found.iter().filter(|change| !change.what.is_breaking() && !is_text(&change.what)).collect();
    let texts: Vec<_> = found.iter().filter(|change| !diff(&change.what).is_empty()).collect();

    let mut out = format!("### `{name}`: {}\n", both(languages, |strings| (strings.changes_count)(breaking.len())));
    if found.is_empty() {
        let _ = writeln!(out, "\n{}", both(languages, |strings| strings.no_changes.to_owned()));
    }
    for (heading, changes) in [
        (both(languages, |strings| strings.changes_breaking.to_owned()), breaking),
        (both(languages, |strings| strings.changes_others.to_owned()), others),
    ] {
        if !changes.is_empty() {
            let _ = writeln!(out, "\n#### {heading}\n\n{}", table(&changes, languages));
        }
    }
    if !texts.is_empty() {
        let _ = writeln!(out, "\n#### {}", both(languages, |strings| strings.changes_texts.to_owned()));
    }
    for change in texts {
        let what = both(languages, |strings| phrase(change, strings));
        let _ = writeln!(out, "\n`{}` `{}` · {what}\n\n{}", change.code, change.name, fenced(&change.what));
    }
    out
}

fn is_text(what: &Change) -> bool {
    matches!(what, Change::Text { .. })
}

fn table(changes: &[&CodeChange], languages: Languages) -> String {
    let heads = [
        both(languages, |strings| strings.code.to_owned()),
        both(languages, |strings| strings.name.to_owned()),
        both(languages, |strings| strings.change.to_owned()),
    ];
    let mut rows = vec![format!("| {} |", heads.join(" | ")), "|---|---|---|".to_owned()];
    rows.extend(changes.iter().map(|change| {
        let what = both(languages, |strings| phrase(change, strings));
        format!("| `{}` | `{}` | {what} |", change.code, change.name)
    }));
    rows.join("\n")
}

/// A fence that is longer than any fence in the text.
fn fenced(what: &Change) -> String {
    let lines: Vec<_> = diff(what).into_iter().map(|(mark, line)| format!("{mark} {line}")).collect();
    let text = lines.join("\n");
    let fence = fence(&text, 3);
    format!("{fence}diff\n{text}\n{fence}")
}

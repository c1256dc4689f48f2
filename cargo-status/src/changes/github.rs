//! Changes as Markdown, for a comment on a pull request.
//!
//! What stands in a table is made of names, numbers and our own words. The texts of a catalog stand in fenced blocks alone,
//! where nothing in them is a mention, a link or markup.

use core::fmt::Write as _;

use status_codegen::changes::{Change, Difference};

use super::human::both;
use super::{diff, phrase};
use crate::language::Languages;

pub(crate) fn show(found: &[Change], name: &str, languages: Languages) -> String {
    let breaking: Vec<_> = found.iter().filter(|change| change.what.is_breaking()).collect();
    let others: Vec<_> = found.iter().filter(|change| !change.what.is_breaking() && !is_text(&change.what)).collect();
    let texts: Vec<_> = found.iter().filter(|change| !diff(&change.what).is_empty()).collect();

    let mut out = format!("### `{name}`: {}\n", both(languages, |words| (words.changes_count)(breaking.len())));
    if found.is_empty() {
        let _ = writeln!(out, "\n{}", both(languages, |words| words.no_changes.to_owned()));
    }
    for (heading, changes) in [
        (both(languages, |words| words.changes_breaking.to_owned()), breaking),
        (both(languages, |words| words.changes_others.to_owned()), others),
    ] {
        if !changes.is_empty() {
            let _ = writeln!(out, "\n#### {heading}\n\n{}", table(&changes, languages));
        }
    }
    if !texts.is_empty() {
        let _ = writeln!(out, "\n#### {}", both(languages, |words| words.changes_texts.to_owned()));
    }
    for change in texts {
        let what = both(languages, |words| phrase(change, words));
        let _ = writeln!(out, "\n`{}` `{}` · {what}\n\n{}", change.code, change.name, fenced(&change.what));
    }
    out
}

fn is_text(what: &Difference) -> bool {
    matches!(what, Difference::Text { .. })
}

fn table(changes: &[&Change], languages: Languages) -> String {
    let heads = [
        both(languages, |words| words.code.to_owned()),
        both(languages, |words| words.name.to_owned()),
        both(languages, |words| words.change.to_owned()),
    ];
    let mut rows = vec![format!("| {} |", heads.join(" | ")), "|---|---|---|".to_owned()];
    rows.extend(changes.iter().map(|change| {
        let what = both(languages, |words| phrase(change, words));
        format!("| `{}` | `{}` | {what} |", change.code, change.name)
    }));
    rows.join("\n")
}

/// A fence that is longer than any in the text.
fn fenced(what: &Difference) -> String {
    let lines: Vec<_> = diff(what).into_iter().map(|(mark, line)| format!("{mark} {line}")).collect();
    let text = lines.join("\n");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}diff\n{text}\n{fence}")
}

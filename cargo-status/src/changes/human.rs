//! Changes for people: what breaks first, then by what happened.

use core::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use status_codegen::changes::{Change, Difference};

use super::{diff, phrase};
use crate::language::Languages;
use crate::terminal::{HEADING, columns};
use crate::words::{WORDS, Words};

const BEFORE: Style = AnsiColor::Red.on_default();
const AFTER: Style = AnsiColor::Green.on_default();

/// What stands above some of the changes, and which ones these are.
type Part = (fn(&Words) -> &'static str, fn(&Difference) -> bool);

const PARTS: [Part; 6] = [
    (|words| words.changes_breaking, Difference::is_breaking),
    (|words| words.changes_added, |what| matches!(what, Difference::Added { .. })),
    (|words| words.changes_renamed, |what| matches!(what, Difference::Renamed { is_kept: true, .. })),
    (|words| words.deprecated, |what| matches!(what, Difference::Deprecated(_))),
    (|words| words.changes_retired, |what| matches!(what, Difference::Retired { .. })),
    (|words| words.changes_texts, |what| matches!(what, Difference::Text { .. })),
];

pub(crate) fn show(found: &[Change], languages: Languages) -> String {
    let mut parts = Vec::new();
    for (heading, is_part) in PARTS {
        let part: Vec<_> = found.iter().filter(|change| is_part(&change.what)).collect();
        if !part.is_empty() {
            let heading = both(languages, |words| heading(words).to_owned());
            parts.push(format!("{HEADING}{heading}{HEADING:#}\n{}", rows(&part, languages)));
        }
    }
    parts.join("\n")
}

/// One row a change, and what it says in texts below it.
fn rows(changes: &[&Change], languages: Languages) -> String {
    let row = |change: &&Change| {
        let mut row = vec![change.code.to_string(), change.name.clone()];
        // The heading says it.
        if !matches!(change.what, Difference::Added { .. } | Difference::Deprecated(_)) {
            row.push(both(languages, |words| phrase(change, words)));
        }
        row
    };
    let mut out = String::new();
    for (row, change) in columns(&changes.iter().map(row).collect::<Vec<_>>()).iter().zip(changes) {
        out += row;
        out.push('\n');
        for (mark, line) in diff(&change.what) {
            let style = match mark {
                '-' => BEFORE,
                '+' => AFTER,
                _ => Style::new(),
            };
            let _ = writeln!(out, "  {style}{mark} {line}{style:#}");
        }
    }
    out
}

/// In each of the languages; once where both say the same.
pub(super) fn both(languages: Languages, say: impl Fn(&Words) -> String) -> String {
    let mut said: Vec<_> = languages.of(WORDS).map(|words| say(&words)).collect();
    said.dedup();
    said.join(" · ")
}

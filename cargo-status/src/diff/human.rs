//! Changes for people: breaking changes first, then by kind.

use core::fmt::Write as _;

use anstyle::{AnsiColor, Style};

use super::phrase::{diff, phrase};
use super::{Change, CodeChange};
use crate::output::language::Languages;
use crate::output::strings::{STRINGS, Strings};
use crate::output::terminal::{HEADING, columns};

const BEFORE: Style = AnsiColor::Red.on_default();
const AFTER: Style = AnsiColor::Green.on_default();

/// The heading of a part, and the changes that belong to it.
type Part = (fn(&Strings) -> &'static str, fn(&Change) -> bool);

const PARTS: [Part; 6] = [
    (|strings| strings.changes_breaking, Change::is_breaking),
    (|strings| strings.changes_added, |what| matches!(what, Change::Added { .. })),
    (|strings| strings.changes_renamed, |what| matches!(what, Change::Renamed { is_kept: true, .. })),
    (|strings| strings.changes_deprecated, |what| matches!(what, Change::Deprecated(_))),
    (|strings| strings.changes_retired, |what| matches!(what, Change::Retired { .. })),
    (|strings| strings.changes_texts, |what| matches!(what, Change::Text { .. })),
];

pub(crate) fn report(found: &[CodeChange], languages: Languages) -> String {
    let mut parts = Vec::new();
    for (heading, is_part) in PARTS {
        let part: Vec<_> = found.iter().filter(|change| is_part(&change.what)).collect();
        if !part.is_empty() {
            let heading = both(languages, |strings| heading(strings).to_owned());
            parts.push(format!("{HEADING}{heading}{HEADING:#}\n{}", rows(&part, languages)));
        }
    }
    parts.join("\n")
}

/// One row per change, followed by its texts.
fn rows(changes: &[&CodeChange], languages: Languages) -> String {
    let row = |change: &&CodeChange| {
        let mut row = vec![change.code.to_string(), change.name.clone()];
        // These changes have a heading that says so.
        if !matches!(change.what, Change::Added { .. } | Change::Deprecated(_)) {
            row.push(both(languages, |strings| phrase(change, strings)));
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

/// The phrase in each of the languages; once if both are the same.
pub(super) fn both(languages: Languages, say: impl Fn(&Strings) -> String) -> String {
    let mut phrases: Vec<_> = languages.of(STRINGS).map(|strings| say(&strings)).collect();
    phrases.dedup();
    phrases.join(" · ")
}

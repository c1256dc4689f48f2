//! A change in words, and as a diff of its texts.

use status_codegen::text::bilingual::Bilingual;

use super::{Change, CodeChange};
use crate::output::strings::Strings;

/// The change in one language, without its texts.
pub(super) fn phrase(change: &CodeChange, strings: &Strings) -> String {
    let CodeChange { code, name, what, .. } = change;
    let arrow = |from: &str, to: &str| format!("{from} → {to}");
    match what {
        Change::Gone => strings.change_gone.to_owned(),
        Change::Revived => strings.change_revived.to_owned(),
        Change::Renumbered(from) => (strings.change_number)(&arrow(&from.to_string(), &code.to_string())),
        Change::Renamed { from, is_kept: true } => (strings.change_name)(&arrow(from, name)),
        Change::Renamed { from, is_kept: false } => (strings.change_name_lost)(&arrow(from, name)),
        Change::Remapped { from, to } => (strings.change_status)(&arrow(&from.to_string(), &to.to_string())),
        Change::Placeholders { from, to } => {
            (strings.change_placeholders)(&arrow(&listed(from, strings), &listed(to, strings)))
        }
        Change::Added { .. } => strings.change_added.to_owned(),
        Change::Deprecated(_) => strings.change_deprecated.to_owned(),
        Change::Retired { replaced_by: None } => strings.change_retired.to_owned(),
        Change::Retired { replaced_by: Some(name) } => (strings.change_replaced)(name),
        Change::Text { key, .. } => key.clone(),
    }
}

/// The placeholders, each in braces and backticks.
fn listed(placeholders: &[String], strings: &Strings) -> String {
    let names: Vec<_> = placeholders.iter().map(|name| format!("`{{{name}}}`")).collect();
    if names.is_empty() { strings.change_no_placeholders.to_owned() } else { names.join(" ") }
}

/// The texts before and after a change.
pub(super) fn texts(what: &Change) -> (Option<&Bilingual<String>>, Option<&Bilingual<String>>) {
    match what {
        Change::Added { title } => (None, title.as_ref()),
        Change::Deprecated(text) => (None, Some(text)),
        Change::Text { from, to, .. } => (from.as_ref(), to.as_ref()),
        _ => (None, None),
    }
}

/// Returns the text in one language.
type InLanguage = fn(&Bilingual<String>) -> &String;

/// A diff of the texts in both languages. A language without changes has its text once.
pub(super) fn diff(what: &Change) -> Vec<(char, String)> {
    let (from, to) = texts(what);
    let mut out = Vec::new();
    let languages: [(&str, InLanguage); 2] = [("zh", |text| &text.zh), ("en", |text| &text.en)];
    for (language, text) in languages {
        let (from, to) = (from.map(text), to.map(text));
        let marked = if from == to { [(' ', from), (' ', None)] } else { [('-', from), ('+', to)] };
        for (mark, text) in marked.into_iter().filter_map(|(mark, text)| Some((mark, text?))) {
            let lines = text.lines().enumerate();
            out.extend(lines.map(|(at, line)| (mark, format!("{} {line}", if at == 0 { language } else { "  " }))));
        }
    }
    out
}

//! What changed between two catalogs, in the format that was asked for.

pub(crate) mod github;
pub(crate) mod human;
pub(crate) mod json;

use status_codegen::Bilingual;
use status_codegen::changes::{Change, Difference};

use crate::words::Words;

/// What happened to the code, in the words of one language; texts are shown by themselves.
fn phrase(change: &Change, words: &Words) -> String {
    let Change { code, name, what, .. } = change;
    let arrow = |from: &str, to: &str| format!("{from} → {to}");
    match what {
        Difference::Gone => words.change_gone.to_owned(),
        Difference::Revived => words.change_revived.to_owned(),
        Difference::Renumbered(from) => (words.change_number)(&arrow(&from.to_string(), &code.to_string())),
        Difference::Renamed { from, is_kept: true } => (words.change_name)(&arrow(from, name)),
        Difference::Renamed { from, is_kept: false } => (words.change_name_lost)(&arrow(from, name)),
        Difference::Remapped { from, to } => (words.change_status)(&arrow(&from.to_string(), &to.to_string())),
        Difference::Placeholders { from, to } => {
            (words.change_placeholders)(&arrow(&listed(from, words), &listed(to, words)))
        }
        Difference::Added { .. } => words.change_added.to_owned(),
        Difference::Deprecated(_) => words.change_deprecated.to_owned(),
        Difference::Retired { replaced_by: None } => words.change_retired.to_owned(),
        Difference::Retired { replaced_by: Some(name) } => (words.change_replaced)(name),
        Difference::Text { key, .. } => key.clone(),
        // Of a newer library.
        other => other.word().to_owned(),
    }
}

/// The names as messages have them, each in backticks.
fn listed(placeholders: &[String], words: &Words) -> String {
    let names: Vec<_> = placeholders.iter().map(|name| format!("`{{{name}}}`")).collect();
    if names.is_empty() { words.change_no_placeholders.to_owned() } else { names.join(" ") }
}

/// What a change says in texts, before and after.
fn texts(what: &Difference) -> (Option<&Bilingual<String>>, Option<&Bilingual<String>>) {
    match what {
        Difference::Added { title } => (None, title.as_ref()),
        Difference::Deprecated(text) => (None, Some(text)),
        Difference::Text { from, to, .. } => (from.as_ref(), to.as_ref()),
        _ => (None, None),
    }
}

/// Picks one of the languages.
type InLanguage = fn(&Bilingual<String>) -> &String;

/// The texts of a change in both languages, as a diff has them: what is the same in one language stands there once.
fn diff(what: &Difference) -> Vec<(char, String)> {
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

//! What the next `cargo status lock` would write, and whether a translation was forgotten before it.

use std::collections::HashMap;

use crate::Lock;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::settings::LockFile;

/// A code that is new stands in no lock yet, and nothing keeps it from changing.
pub(super) fn unlocked_code(document: &Document, now: &Lock, lock: &LockFile, diagnostics: &mut Diagnostics) {
    let LockFile::Found(lock) = lock else { return };
    let released: HashMap<_, _> = lock.entries.iter().map(|entry| (&entry.code, entry)).collect();
    let names: HashMap<_, _> = document.codes.iter().map(|code| (code.name.get_ref(), code.name.span())).collect();
    for entry in now.entries.iter().filter(|entry| entry.status.is_some() && !released.contains_key(&entry.code)) {
        let Some(span) = names.get(&entry.name) else { continue };
        let message = format!("`{}` is not locked yet", entry.name);
        diagnostics.push(
            Diagnostic::new("unlocked-code", span.clone(), message)
                .help("run `cargo status lock` once it is as it should stay"),
        );
    }
}

/// One language changed since, and the other says what it said.
pub(super) fn stale_translation(document: &Document, now: &Lock, lock: &LockFile, diagnostics: &mut Diagnostics) {
    let LockFile::Found(lock) = lock else { return };
    let released: HashMap<_, _> = lock.entries.iter().map(|entry| (&entry.code, entry)).collect();
    let codes = document.codes.iter().map(|code| &code.name);
    let names: HashMap<_, _> = codes
        .chain(document.retired.iter().map(|retired| &retired.name))
        .map(|name| (name.get_ref(), name.span()))
        .collect();
    for entry in &now.entries {
        let (Some(before), Some(span)) = (released.get(&entry.code), names.get(&entry.name)) else { continue };
        // What was retired in between keeps fewer texts.
        if before.status.is_some() != entry.status.is_some() {
            continue;
        }
        let (changed, other) = match (before.texts.zh == entry.texts.zh, before.texts.en == entry.texts.en) {
            (false, true) => ("Chinese", "English"),
            (true, false) => ("English", "Chinese"),
            _ => continue,
        };
        let message = format!(
            "the {changed} of `{}` changed since it was locked ({}), the {other} did not",
            entry.name,
            lock.place(before)
        );
        let help = format!("see whether the {other} still says the same, then run `cargo status lock`");
        diagnostics.push(Diagnostic::new("stale-translation", span.clone(), message).help(help));
    }
}

//! Compares a catalog with its lock: codes that are not locked yet, and translations that were not updated.

use std::collections::HashMap;

use status_codegen::document::Document;
use status_codegen::finding::Finding;
use status_codegen::lock::{Entry, Lock};
use status_codegen::source::diagnostic::Diagnostics;
use status_codegen::source::span::Span;
use status_codegen::value::Language;

/// A new code is not in the lock yet, so changes to it are not detected.
pub(super) fn unlocked_code(document: &Document, now: &Lock, released: &Lock, diagnostics: &mut Diagnostics) {
    let (before, spans) = (by_code(released), spans(document));
    for entry in now.entries.iter().filter(|entry| entry.status.is_some() && !before.contains_key(entry.code.as_str()))
    {
        if let Some(span) = spans.get(&entry.name) {
            diagnostics.report(*span, Finding::UnlockedCode { name: entry.name.clone() });
        }
    }
}

/// A text has changed in one language only.
pub(super) fn stale_translation(document: &Document, now: &Lock, released: &Lock, diagnostics: &mut Diagnostics) {
    let (released_codes, spans) = (by_code(released), spans(document));
    for entry in &now.entries {
        let Some(before) = released_codes.get(entry.code.as_str()) else { continue };
        let Some(span) = spans.get(&entry.name) else { continue };
        // A code that was retired since then has fewer texts.
        if before.status.is_some() != entry.status.is_some() {
            continue;
        }
        let changed = match (before.texts.zh == entry.texts.zh, before.texts.en == entry.texts.en) {
            (false, true) => Language::Zh,
            (true, false) => Language::En,
            _ => continue,
        };
        let (name, location) = (entry.name.clone(), released.location(before));
        diagnostics.report(*span, Finding::StaleTranslation { name, changed, location });
    }
}

fn by_code(lock: &Lock) -> HashMap<&str, &Entry> {
    lock.entries.iter().map(|entry| (entry.code.as_str(), entry)).collect()
}

/// The span of each name, including retired ones.
fn spans(document: &Document) -> HashMap<&String, Span> {
    let codes = document.codes.iter().map(|code| &code.name);
    let retired = document.retired.iter().map(|retired| &retired.name);
    codes.chain(retired).map(|name| (name.get(), name.span())).collect()
}

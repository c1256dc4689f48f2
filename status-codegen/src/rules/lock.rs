//! Released codes must not change: compares the catalog with its lock.

use super::Checker;
use crate::catalog::{Status, defaults};
use crate::document::{Code, Document, Retired};
use crate::finding::Finding;
use crate::finding::parts::{Removed, RenameFix};
use crate::lock::history::{By, Index, of_document, successors};
use crate::lock::{Entry, Lock};
use crate::options::LockFile;
use crate::source::span::{Span, Spanned};
use crate::text::template::{placeholder_names, placeholders};
use crate::value::Kind;

/// The codes of the lock, each with what happened to it.
pub(super) struct Released<'a> {
    lock: &'a Lock,
    codes: Vec<(&'a Entry, Option<(Now<'a>, By)>)>,
}

/// Where a released code is now.
#[derive(Clone, Copy)]
enum Now<'a> {
    Code(&'a Code),
    Retired(&'a Retired),
}

impl<'a> Released<'a> {
    pub(super) fn new(document: &'a Document, lock: &'a Lock) -> Self {
        let released = lock.entries.iter().map(|entry| (entry.code.as_str(), entry.name.as_str()));
        let found = successors(released, &of_document(document)).into_iter().map(|found| {
            found.map(|(index, by)| match index {
                Index::Code(at) => (Now::Code(&document.codes[at]), by),
                Index::Retired(at) => (Now::Retired(&document.retired[at]), by),
            })
        });
        Self { lock, codes: lock.entries.iter().zip(found).collect() }
    }

    /// The codes that were in use and still are.
    fn in_use(&self) -> impl Iterator<Item = (&'a Entry, &'a Code)> + use<'a, '_> {
        self.codes.iter().filter(|(entry, _)| entry.status.is_some()).filter_map(|(entry, now)| match now {
            Some((Now::Code(code), By::Name | By::OldName)) => Some((*entry, *code)),
            _ => None,
        })
    }
}

impl Checker<'_> {
    pub(super) fn missing_lock(&mut self) {
        if let (Some(span), LockFile::Missing) = (self.document.head.lock, &self.options.lock) {
            self.report(span, Finding::MissingLock { file: Lock::path_of(self.source.name()) });
        }
    }

    pub(super) fn removed_code(&mut self) {
        // A removed code has no span, so `lock = true` is reported.
        let (Some(released), Some(span)) = (&self.released, self.document.head.lock) else { return };
        let is_lost = |name: &String| self.document.are_codes_lost || self.document.lost_names.contains(name);
        for (entry, _) in released.codes.iter().filter(|(entry, now)| now.is_none() && !is_lost(&entry.name)) {
            let removed = match entry.status {
                Some(_) => Removed::InUse(literal(entry, self.document)),
                None => Removed::Retired,
            };
            let (name, code, location) = (entry.name.clone(), entry.code.clone(), released.lock.location(entry));
            self.diagnostics.report(span, Finding::RemovedCode { name, code, location, removed });
        }
    }

    pub(super) fn revived_code(&mut self) {
        let Some(released) = &self.released else { return };
        for (entry, now) in released.codes.iter().filter(|(entry, _)| entry.status.is_none()) {
            let Some((Now::Code(code), by)) = now else { continue };
            let (span, number) = match by {
                By::Name | By::OldName => (span_of_name(code, &entry.name), None),
                By::Code => (span_of_code(code.code.as_ref(), &code.name), Some(entry.code.clone())),
            };
            let (name, location) = (entry.name.clone(), released.lock.location(entry));
            self.diagnostics.report(span, Finding::RevivedCode { name, code: number, location });
        }
    }

    pub(super) fn renumbered_code(&mut self) {
        let Some(released) = &self.released else { return };
        for (entry, now) in &released.codes {
            let (name, code) = match now {
                Some((Now::Code(code), By::Name | By::OldName)) if entry.status.is_some() => (&code.name, &code.code),
                Some((Now::Retired(retired), By::Name | By::OldName)) => (&retired.name, &retired.code),
                _ => continue,
            };
            let Some(code) = code.as_ref().filter(|code| code.get().to_string() != entry.code) else { continue };
            let finding = Finding::RenumberedCode {
                name: name.get().clone(),
                code: code.get().to_string(),
                released: entry.code.clone(),
                literal: literal(entry, self.document),
                location: released.lock.location(entry),
            };
            self.diagnostics.report(code.span(), finding);
        }
    }

    pub(super) fn renamed_code(&mut self) {
        let Some(released) = &self.released else { return };
        for (entry, now) in &released.codes {
            let (name, fix) = match now {
                Some((Now::Code(code), By::Code)) if entry.status.is_some() => {
                    let old_names = code.renamed_from.iter().map(|old| old.get().clone());
                    (&code.name, RenameFix::RenamedFrom([entry.name.clone()].into_iter().chain(old_names).collect()))
                }
                Some((Now::Retired(retired), By::Code)) => (&retired.name, RenameFix::Retired),
                _ => continue,
            };
            let finding = Finding::RenamedCode {
                code: entry.code.clone(),
                name: name.get().clone(),
                released: entry.name.clone(),
                location: released.lock.location(entry),
                fix,
            };
            self.diagnostics.report(name.span(), finding);
        }
    }

    pub(super) fn remapped_code(&mut self) {
        let Some(released) = &self.released else { return };
        // An HTTP status code is its own status, so `renumbered_code` reports the change.
        if self.document.head.kind != Kind::Business {
            return;
        }
        for (entry, code) in released.in_use() {
            let (Some(now), Some(before)) = (status(code, self.document), entry.status) else { continue };
            if now != before {
                let span = code.status.as_ref().map_or_else(|| code.name.span(), Spanned::span);
                let (name, location) = (code.name.get().clone(), released.lock.location(entry));
                self.diagnostics.report(span, Finding::RemappedCode { name, now, released: before, location });
            }
        }
    }

    /// Programs fill placeholders by name, and would no longer compile.
    pub(super) fn changed_placeholders(&mut self) {
        let Some(released) = &self.released else { return };
        for (entry, code) in released.in_use() {
            let message = code.message.as_ref().map(|message| &message.en);
            if message.is_some_and(|message| placeholders(message.get()).is_err()) {
                continue;
            }
            let now = message.map(|message| placeholder_names(message.get())).unwrap_or_default();
            if now != entry.placeholders {
                let span = message.map_or_else(|| code.name.span(), Spanned::span);
                let finding = Finding::ChangedPlaceholders {
                    name: code.name.get().clone(),
                    now,
                    released: entry.placeholders.clone(),
                    location: released.lock.location(entry),
                };
                self.diagnostics.report(span, finding);
            }
        }
    }
}

/// The status that a code is mapped to, if it exists.
fn status(code: &Code, document: &Document) -> Option<u16> {
    let given = code.status.as_ref().or(document.head.status.as_ref()).map(|status| *status.get());
    Status::from_number(given.unwrap_or(defaults::STATUS)).map(|status| status.number)
}

/// The code as the catalog writes it: text codes in quotes.
fn literal(entry: &Entry, document: &Document) -> String {
    match document.head.repr.range() {
        Some(_) => entry.code.clone(),
        None => format!("\"{}\"", entry.code),
    }
}

fn span_of_code<T>(code: Option<&Spanned<T>>, name: &Spanned<String>) -> Span {
    code.map_or_else(|| name.span(), Spanned::span)
}

/// The span of one of the code's names.
fn span_of_name(code: &Code, name: &str) -> Span {
    let other = code.other_names().find(|other| other.get() == name);
    other.unwrap_or(&code.name).span()
}

//! What was released stays as it was: the catalog beside its lock.

use core::ops::Range;

use crate::catalog::{Kind, Status};
use crate::defaults;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Code, Document, Retired, Spanned};
use crate::lock::{Entry, Lock};
use crate::settings::LockFile;
use crate::source::Source;
use crate::succession::{By, Place, of_document, successors};
use crate::template::{placeholder_names, placeholders};

pub(super) fn missing_lock(source: &Source, document: &Document, lock: &LockFile, diagnostics: &mut Diagnostics) {
    if let (Some(place), LockFile::Missing) = (&document.head.lock, lock) {
        let message = format!("`lock = true`, but there is no `{}`", Lock::path_of(source.name()));
        diagnostics.push(
            Diagnostic::new("missing-lock", place.clone(), message)
                .help("run `cargo status lock`, and commit the file that it writes"),
        );
    }
}

/// Each code of the lock, with what became of it.
pub(super) struct Released<'a> {
    document: &'a Document,
    lock: &'a Lock,
    codes: Vec<(&'a Entry, Option<(Now<'a>, By)>)>,
    /// Where `lock = true` stands, for what stands nowhere else.
    place: Range<usize>,
}

/// Where a released code stands now.
#[derive(Clone, Copy)]
enum Now<'a> {
    Code(&'a Code),
    Retired(&'a Retired),
}

impl<'a> Released<'a> {
    /// Nothing where the catalog asks for no lock, or its lock could not be read.
    pub(super) fn new(document: &'a Document, lock: &'a LockFile) -> Option<Self> {
        let (Some(place), LockFile::Found(lock)) = (document.head.lock.clone(), lock) else { return None };
        let released = lock.entries.iter().map(|entry| (entry.code.as_str(), entry.name.as_str()));
        let found = successors(released, &of_document(document)).into_iter().map(|found| {
            found.map(|(place, by)| match place {
                Place::Code(at) => (Now::Code(&document.codes[at]), by),
                Place::Retired(at) => (Now::Retired(&document.retired[at]), by),
            })
        });
        Some(Self { document, lock, codes: lock.entries.iter().zip(found).collect(), place })
    }

    /// Those that were in use and still are, as the same code.
    fn in_use(&self) -> impl Iterator<Item = (&'a Entry, &'a Code)> {
        self.codes.iter().filter(|(entry, _)| entry.status.is_some()).filter_map(|(entry, now)| match now {
            Some((Now::Code(code), By::Name | By::OldName)) => Some((*entry, *code)),
            _ => None,
        })
    }

    /// Where the lock has it: `codes.lock:3`.
    fn place(&self, entry: &Entry) -> String {
        self.lock.place(entry)
    }

    fn is_lost(&self, name: &str) -> bool {
        self.document.are_codes_lost || self.document.lost_names.iter().any(|lost| lost == name)
    }
}

pub(super) fn removed_code(released: &Released<'_>, diagnostics: &mut Diagnostics) {
    let gone = released.codes.iter().filter(|(entry, now)| now.is_none() && !released.is_lost(&entry.name));
    for (entry, _) in gone {
        let Entry { code, name, .. } = entry;
        let place = released.place(entry);
        let (message, help) = if entry.status.is_some() {
            (
                format!("`{name}` was released as {code} ({place}), and is gone without being retired"),
                format!("write `[retired.{name}]` with `code = {}`", literal(entry, released)),
            )
        } else {
            (
                format!("`{name}`, once {code} ({place}), is no longer among the retired codes"),
                format!("keep `[retired.{name}]`, so that neither its name nor its number comes back"),
            )
        };
        diagnostics.push(Diagnostic::new("removed-code", released.place.clone(), message).help(help));
    }
}

pub(super) fn revived_code(released: &Released<'_>, diagnostics: &mut Diagnostics) {
    for (entry, now) in released.codes.iter().filter(|(entry, _)| entry.status.is_none()) {
        let Some((Now::Code(code), by)) = now else { continue };
        let place = released.place(entry);
        let (message, span) = match by {
            By::Name | By::OldName => {
                let message = format!("`{}` was retired ({place}), and is in use again", entry.name);
                (message, place_of_name(code, &entry.name))
            }
            By::Code => {
                let message = format!("{} was retired as `{}` ({place}), and is in use again", entry.code, entry.name);
                (message, place_of_code(code.code.as_ref(), &code.name))
            }
        };
        diagnostics.push(
            Diagnostic::new("revived-code", span, message)
                .help("someone may still know its old meaning: take another name and number"),
        );
    }
}

pub(super) fn renumbered_code(released: &Released<'_>, diagnostics: &mut Diagnostics) {
    for (entry, now) in &released.codes {
        let (name, code) = match now {
            Some((Now::Code(code), By::Name | By::OldName)) if entry.status.is_some() => (&code.name, &code.code),
            Some((Now::Retired(retired), By::Name | By::OldName)) => (&retired.name, &retired.code),
            _ => continue,
        };
        let Some(code) = code.as_ref().filter(|code| code.get_ref().to_string() != entry.code) else { continue };
        let message = format!(
            "`{}` is {}, but was released as {} ({})",
            name.get_ref(),
            code.get_ref(),
            entry.code,
            released.place(entry)
        );
        let help = format!("write `code = {}`; a new number is for a new code", literal(entry, released));
        diagnostics.push(Diagnostic::new("renumbered-code", code.span(), message).help(help));
    }
}

pub(super) fn renamed_code(released: &Released<'_>, diagnostics: &mut Diagnostics) {
    for (entry, now) in &released.codes {
        let (name, help) = match now {
            Some((Now::Code(code), By::Code)) if entry.status.is_some() => {
                let mut names = vec![entry.name.as_str()];
                names.extend(code.renamed_from.iter().map(|old| old.get_ref().as_str()));
                (&code.name, format!("write `renamed_from = {names:?}`, so that the old name still leads to it"))
            }
            Some((Now::Retired(retired), By::Code)) => {
                (&retired.name, format!("write `[retired.{}]`, so that the old name still leads to it", entry.name))
            }
            _ => continue,
        };
        let message = format!(
            "{} is called `{}`, but was released as `{}` ({})",
            entry.code,
            name.get_ref(),
            entry.name,
            released.place(entry)
        );
        diagnostics.push(Diagnostic::new("renamed-code", name.span(), message).help(help));
    }
}

pub(super) fn remapped_code(released: &Released<'_>, diagnostics: &mut Diagnostics) {
    for (entry, code) in released.in_use() {
        let now = status(code, released.document);
        let (Some(now), Some(before)) = (now, entry.status) else { continue };
        // An HTTP status code is its own status, so that `renumbered_code` tells of it.
        if now != before && released.document.head.kind == Kind::Business {
            let (name, place) = (code.name.get_ref(), released.place(entry));
            let message = format!("`{name}` has status {now}, but was released with {before} ({place})");
            let help = format!("write `status = {before}`; what is answered otherwise is another code");
            let span = code.status.as_ref().map_or_else(|| code.name.span(), Spanned::span);
            diagnostics.push(Diagnostic::new("remapped-code", span, message).help(help));
        }
    }
}

/// What it is mapped to, where that is a status.
fn status(code: &Code, document: &Document) -> Option<u16> {
    let given = code.status.as_ref().or(document.head.status.as_ref()).map(|status| *status.get_ref());
    Status::from_number(given.unwrap_or(defaults::STATUS)).map(|status| status.number)
}

/// Programs fill them in, and would no longer compile.
pub(super) fn changed_placeholders(released: &Released<'_>, diagnostics: &mut Diagnostics) {
    for (entry, code) in released.in_use() {
        let message = code.message.as_ref().map(|message| &message.en);
        if message.is_some_and(|message| placeholders(message.get_ref()).is_err()) {
            continue;
        }
        let now = message.map(|message| placeholder_names(message.get_ref())).unwrap_or_default();
        if now != entry.placeholders {
            let span = message.map_or_else(|| code.name.span(), Spanned::span);
            let message = format!(
                "the message of `{}` has {}, but was released with {} ({})",
                code.name.get_ref(),
                listed(&now),
                listed(&entry.placeholders),
                released.place(entry)
            );
            diagnostics.push(
                Diagnostic::new("changed-placeholders", span, message)
                    .help("programs fill them in by name: keep the old ones, or make it another code"),
            );
        }
    }
}

/// `{limit}`, `{user}`
fn listed(placeholders: &[String]) -> String {
    let names: Vec<_> = placeholders.iter().map(|name| format!("`{{{name}}}`")).collect();
    if names.is_empty() { "no placeholders".to_owned() } else { names.join(", ") }
}

/// The code as the catalog writes codes.
fn literal(entry: &Entry, released: &Released<'_>) -> String {
    match released.document.head.repr.range() {
        Some(_) => entry.code.clone(),
        None => format!("\"{}\"", entry.code),
    }
}

fn place_of_code<T>(code: Option<&Spanned<T>>, name: &Spanned<String>) -> Range<usize> {
    code.map_or_else(|| name.span(), Spanned::span)
}

/// Where the code says that it has, or had, this name.
fn place_of_name(code: &Code, name: &str) -> Range<usize> {
    let old = code.renamed_from.iter().find(|old| old.get_ref() == name);
    old.unwrap_or(&code.name).span()
}

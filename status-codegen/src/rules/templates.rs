//! Placeholders: the same in both languages, and only in messages.

use crate::Bilingual;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::source::Source;
use crate::template::{Placeholder, placeholders};

pub(super) fn malformed_placeholder(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    for text in document.codes.iter().filter_map(|code| code.message.as_ref()).flat_map(Bilingual::as_ref) {
        if let Err(malformed) = placeholders(text.get_ref()) {
            let what = &text.get_ref()[malformed.span.clone()];
            let message = format!("malformed placeholder `{what}`: {}", malformed.reason);
            let place = source.within(text.get_ref(), text.span(), malformed.span);
            diagnostics.push(
                Diagnostic::new("malformed-placeholder", place, message)
                    .help("write `{name}` or `{0}`; `{{` and `}}` are braces"),
            );
        }
    }
}

/// A translation may use the fields in another order, and one of them twice.
pub(super) fn placeholders_differ(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    for text in document.codes.iter().filter_map(|code| code.message.as_ref()) {
        let (Ok(zh), Ok(en)) = (placeholders(text.zh.get_ref()), placeholders(text.en.get_ref())) else { continue };
        let (only_zh, only_en) = (missing_from(&en, &zh), missing_from(&zh, &en));
        let place_zh = only_zh.first().map(|one| source.within(text.zh.get_ref(), text.zh.span(), one.span.clone()));
        let place_en = only_en.first().map(|one| source.within(text.en.get_ref(), text.en.span(), one.span.clone()));
        let (message, here, there) = match (place_zh, place_en) {
            (Some(zh), Some(en)) => {
                let (only_zh, only_en) = (listed(&only_zh), listed(&only_en));
                (format!("only the Chinese message has {only_zh}, only the English one {only_en}"), en, zh)
            }
            (Some(zh), None) => {
                let only_zh = listed(&only_zh);
                (format!("the English message lacks {only_zh}, which the Chinese one has"), text.en.span(), zh)
            }
            (None, Some(en)) => {
                let only_en = listed(&only_en);
                (format!("the Chinese message lacks {only_en}, which the English one has"), text.zh.span(), en)
            }
            (None, None) => continue,
        };
        diagnostics.push(Diagnostic::new("placeholders-differ", here, message).related(there, "in the other language"));
    }
}

/// Those of `there` that `here` lacks, each once.
fn missing_from<'a>(here: &[Placeholder<'_>], there: &[Placeholder<'a>]) -> Vec<Placeholder<'a>> {
    let mut missing: Vec<Placeholder<'a>> = Vec::new();
    for one in there {
        if here.iter().chain(&missing).all(|other| other.name != one.name) {
            missing.push(one.clone());
        }
    }
    missing
}

/// `{a}`, `{b}` and `{c}`
fn listed(placeholders: &[Placeholder<'_>]) -> String {
    let names: Vec<_> = placeholders.iter().map(|one| format!("`{{{}}}`", one.name)).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.concat(),
    }
}

/// A title is the same for every occurrence (RFC 9457 section 3.1.4).
pub(super) fn placeholder_in_title(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    for text in document.titles().flat_map(Bilingual::as_ref) {
        for placeholder in placeholders(text.get_ref()).unwrap_or_default() {
            let message = format!("the title has a placeholder `{{{}}}`", placeholder.name);
            let place = source.within(text.get_ref(), text.span(), placeholder.span);
            diagnostics.push(
                Diagnostic::new("placeholder-in-title", place, message)
                    .help("a title is the same for every occurrence; what differs belongs in `message`"),
            );
        }
    }
}

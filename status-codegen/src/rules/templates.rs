//! Placeholders: the same in both languages, and only in messages.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::template::placeholders;

pub(super) fn malformed_placeholder(document: &Document, diagnostics: &mut Diagnostics) {
    for text in document.codes.iter().filter_map(|code| code.message.as_ref()).flat_map(crate::Bilingual::as_ref) {
        if let Err(malformed) = placeholders(text.get_ref()) {
            let message = format!("malformed placeholder `{}`: {}", &text.get_ref()[malformed.span], malformed.reason);
            diagnostics.push(
                Diagnostic::new("malformed-placeholder", text.span(), message)
                    .help("write `{name}` or `{0}`; `{{` and `}}` are braces"),
            );
        }
    }
}

/// A translation may use the fields in another order, and one of them twice.
pub(super) fn placeholders_differ(document: &Document, diagnostics: &mut Diagnostics) {
    for text in document.codes.iter().filter_map(|code| code.message.as_ref()) {
        let (Ok(zh), Ok(en)) = (placeholders(text.zh.get_ref()), placeholders(text.en.get_ref())) else { continue };
        let (zh, en): (BTreeSet<_>, BTreeSet<_>) = (zh.into_iter().collect(), en.into_iter().collect());
        let Some(odd) = zh.symmetric_difference(&en).next() else { continue };
        let (has, lacks, here) =
            if zh.contains(odd) { ("Chinese", "English", &text.en) } else { ("English", "Chinese", &text.zh) };
        let there = if zh.contains(odd) { &text.zh } else { &text.en };
        let message = format!("the {lacks} message lacks `{{{odd}}}`, which the {has} one has");
        diagnostics
            .push(Diagnostic::new("placeholders-differ", here.span(), message).related(there.span(), "it stands here"));
    }
}

/// A title is the same for every occurrence (RFC 9457 section 3.1.4).
pub(super) fn placeholder_in_title(document: &Document, diagnostics: &mut Diagnostics) {
    for text in document.codes.iter().filter_map(|code| code.title.as_ref()).flat_map(crate::Bilingual::as_ref) {
        if placeholders(text.get_ref()).is_ok_and(|found| !found.is_empty()) {
            diagnostics.push(
                Diagnostic::new("placeholder-in-title", text.span(), "a title has no placeholders")
                    .help("what differs from one occurrence to the next belongs in `message`"),
            );
        }
    }
}

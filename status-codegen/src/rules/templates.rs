//! Rules about placeholders: they must be the same in both languages, and are only allowed in messages.

use super::Checker;
use crate::document::{Document, Text};
use crate::finding::Finding;
use crate::source::span::{Span, Spanned};
use crate::text::bilingual::Bilingual;
use crate::text::template::{Malformed, Placeholder, placeholders};

/// A message, with its placeholders in each language.
pub(super) struct Message<'a> {
    text: &'a Text,
    placeholders: Bilingual<Result<Vec<Placeholder<'a>>, Malformed>>,
}

pub(super) fn messages(document: &Document) -> Vec<Message<'_>> {
    let messages = document.codes.iter().filter_map(|code| code.message.as_ref());
    let parse = |text| Message { text, placeholders: text.as_ref().map(|text| placeholders(text.get())) };
    messages.map(parse).collect()
}

impl Checker<'_> {
    pub(super) fn malformed_placeholder(&mut self) {
        for message in &self.messages {
            for (text, found) in message.text.as_ref().into_iter().zip(message.placeholders.as_ref()) {
                if let Err(malformed) = found {
                    let placeholder = text.get()[malformed.span.clone()].to_owned();
                    let span = self.source.within(text.get(), text.span(), malformed.span.clone());
                    self.diagnostics
                        .report(span, Finding::MalformedPlaceholder { placeholder, error: malformed.error });
                }
            }
        }
    }

    /// A translation may use the placeholders in a different order, or repeat them.
    pub(super) fn placeholders_differ(&mut self) {
        for Message { text, placeholders } in &self.messages {
            let (Ok(zh), Ok(en)) = (&placeholders.zh, &placeholders.en) else { continue };
            let (only_zh, only_en) = (missing_from(en, zh), missing_from(zh, en));
            let span = |text: &Spanned<String>, missing: &[Placeholder<'_>]| -> Option<Span> {
                Some(self.source.within(text.get(), text.span(), missing.first()?.span.clone()))
            };
            let (here, there) = match (span(&text.zh, &only_zh), span(&text.en, &only_en)) {
                (Some(zh), Some(en)) => (en, zh),
                (Some(zh), None) => (text.en.span(), zh),
                (None, Some(en)) => (text.zh.span(), en),
                (None, None) => continue,
            };
            let names = |missing: Vec<Placeholder<'_>>| missing.iter().map(|one| one.name.to_owned()).collect();
            let finding = Finding::PlaceholdersDiffer { only_zh: names(only_zh), only_en: names(only_en) };
            self.diagnostics.report_with(here, there, finding);
        }
    }

    /// A title is the same for every occurrence (RFC 9457 section 3.1.3).
    pub(super) fn placeholder_in_title(&mut self) {
        for text in self.document.titles().flat_map(Bilingual::as_ref) {
            for placeholder in placeholders(text.get()).unwrap_or_default() {
                let span = self.source.within(text.get(), text.span(), placeholder.span);
                self.report(span, Finding::PlaceholderInTitle { name: placeholder.name.to_owned() });
            }
        }
    }
}

/// The placeholders of `there` that `here` lacks, each once.
fn missing_from<'a>(here: &[Placeholder<'_>], there: &[Placeholder<'a>]) -> Vec<Placeholder<'a>> {
    let mut missing: Vec<Placeholder<'a>> = Vec::new();
    for one in there {
        if here.iter().chain(&missing).all(|other| other.name != one.name) {
            missing.push(one.clone());
        }
    }
    missing
}

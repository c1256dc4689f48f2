//! Rules about the contents of texts.

use super::Checker;
use crate::finding::Finding;
use crate::finding::parts::HiddenForm;
use crate::source::span::{FileId, Span};
use crate::text::invisible::{invisible, invisible_in_value};

impl Checker<'_> {
    pub(super) fn several_lines(&mut self) {
        let document = self.document;
        let facts = document.codes.iter().flat_map(|code| code.facts.texts());
        let head = document.head.type_url.iter().map(|url| ("type_url", url));
        let texts = document.texts().filter(|(_, _, paragraphs)| !paragraphs).map(|(key, text, _)| (key, text));
        for (key, text) in texts.chain(head).chain(facts) {
            if text.get().contains('\n') {
                let is_trailing = !text.get().trim().contains('\n');
                self.report(text.span(), Finding::SeveralLines { key, is_trailing });
            }
        }
    }

    pub(super) fn cases_differ(&mut self) {
        for cases in self.document.codes.iter().filter_map(|code| code.cases.as_ref()) {
            let (zh, en) = (cases.zh.get().len(), cases.en.get().len());
            if zh != en {
                self.report_with(cases.en.span(), cases.zh.span(), Finding::CasesDiffer { zh, en });
            }
        }
    }

    /// Reports invisible characters anywhere in the file, including comments.
    pub(super) fn hidden_character(&mut self) {
        let start = self.source.start();
        for range in invisible(&self.source.text()[start..]) {
            let span = Span::new(FileId::CATALOG, start + range.start..start + range.end);
            self.report_hidden(span, self.source.written(span.range()), HiddenForm::Literal);
        }
    }

    /// Reports tabs, and invisible characters that are written as escapes.
    pub(super) fn hidden_escape(&mut self) {
        // A string that is written without escapes has been checked by `hidden_character`.
        let may_hide = |written: &str| written.contains('\\') || written.contains('\t') || written.contains('\r');
        if !may_hide(self.source.text()) {
            return;
        }
        for (value, span) in self.document.strings() {
            let written = self.source.written(span.range());
            if !may_hide(written) {
                continue;
            }
            let Some(range) = invisible_in_value(value) else { continue };
            let found = &value[range.clone()];
            let form = match found {
                "\t" => HiddenForm::Tab,
                _ if written.contains(found) => continue,
                "\r" => HiddenForm::CarriageReturn,
                _ => HiddenForm::Escape,
            };
            self.report_hidden(self.source.within(value, span, range), found, form);
        }
    }

    fn report_hidden(&mut self, span: Span, run: &str, form: HiddenForm) {
        let first = run.chars().next().map_or(0, u32::from);
        self.report(span, Finding::HiddenCharacter { first, count: run.chars().count(), form });
    }
}

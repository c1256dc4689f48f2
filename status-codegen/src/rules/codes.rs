//! Rules about codes: they must fit their type and be unique; HTTP status codes must be known.

use core::ops::RangeInclusive;

use super::Checker;
use crate::document::Document;
use crate::finding::Finding;
use crate::http;
use crate::sort::sort_by;
use crate::source::repeats::repeats;
use crate::text::token::is_code;
use crate::value::{CodeValue, Kind, Repr};

impl Checker<'_> {
    pub(super) fn code_outside_repr(&mut self) {
        let document = self.document;
        let (repr, range) = match document.head.kind {
            // RFC 9110 section 15 defines status codes with three digits.
            Kind::Http => (None, Some(100..=999)),
            Kind::Business => (Some(document.head.repr), document.head.repr.range()),
        };
        let Some(range) = range else { return };
        for code in document.code_values() {
            if matches!(code.get(), CodeValue::Int(number) if !range.contains(number)) {
                // The message shows the number as written, because it may be too long for an integer.
                let written = self.source.written(code.span().range()).to_owned();
                let wider = repr.and_then(|_| wider_repr(document));
                self.report(code.span(), Finding::CodeOutsideRepr { code: written, repr, wider });
            }
        }
    }

    pub(super) fn malformed_code(&mut self) {
        for code in self.document.code_values() {
            if let CodeValue::Str(text) = code.get() {
                if !is_code(text) {
                    self.report(code.span(), Finding::MalformedCode { code: text.clone() });
                }
            }
        }
    }

    /// Includes retired codes, because a number must never change its meaning.
    pub(super) fn duplicate_code(&mut self) {
        let mut codes: Vec<_> = self.document.code_values().collect();
        sort_by(&mut codes, |a, b| a.span().cmp(&b.span()));
        for (first, again) in repeats(codes.into_iter().map(|code| (code.get(), code))) {
            self.report_with(again.span(), first.span(), Finding::DuplicateCode { code: again.get().to_string() });
        }
    }

    /// A catalog of kind `http` must be a subset of the built-in one, because its codes map to `HttpStatus`.
    pub(super) fn unknown_http_code(&mut self) {
        let document = self.document;
        if document.head.kind != Kind::Http || self.options.is_builtin {
            return;
        }
        for code in document.codes.iter().filter_map(|code| code.code.as_ref()) {
            let CodeValue::Int(number) = code.get() else { continue };
            if u16::try_from(*number).ok().and_then(http::name).is_none() {
                self.report(code.span(), Finding::UnknownHttpCode { code: code.get().to_string() });
            }
        }
    }
}

fn wider_repr(document: &Document) -> Option<Repr> {
    let fits_all = |range: &RangeInclusive<i64>| {
        document.code_values().all(|code| matches!(code.get(), CodeValue::Int(number) if range.contains(number)))
    };
    Repr::ALL.iter().copied().find(|repr| repr.range().is_some_and(|range| fits_all(&range)))
}

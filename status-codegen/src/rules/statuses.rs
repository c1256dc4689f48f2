//! Rules about the HTTP statuses that codes are mapped to.

use super::Checker;
use crate::document::Document;
use crate::finding::Finding;
use crate::http;
use crate::source::span::Spanned;

/// The largest difference between a number and the suggested status.
const NEAR: u128 = 10;

impl Checker<'_> {
    pub(super) fn unknown_status(&mut self) {
        for status in statuses(self.document).filter(|status| name(*status.get()).is_none()) {
            let written = self.source.written(status.span().range()).to_owned();
            self.report(status.span(), Finding::UnknownStatus { status: written, meant: nearest(*status.get()) });
        }
    }

    pub(super) fn status_without_error(&mut self) {
        let is_allowed = |number| number == http::OK || http::carries_error(number);
        for status in statuses(self.document) {
            let number = *status.get();
            if let (false, Some(name)) = (u16::try_from(number).is_ok_and(is_allowed), name(number)) {
                self.report(status.span(), Finding::StatusWithoutError { number, name });
            }
        }
    }
}

/// The status that was probably meant.
fn nearest(number: i128) -> Option<(u16, &'static str)> {
    let away = |known: u16| number.abs_diff(i128::from(known));
    http::all()
        .filter(|&(known, _)| http::carries_error(known) && away(known) <= NEAR)
        .min_by_key(|&(known, _)| away(known))
}

fn statuses(document: &Document) -> impl Iterator<Item = &Spanned<i128>> {
    let codes = document.codes.iter().filter_map(|code| code.status.as_ref());
    // If a value is missing, the parser invents a number, with an empty span.
    document.head.status.iter().chain(codes).filter(|status| !status.span().is_empty())
}

fn name(number: i128) -> Option<&'static str> {
    u16::try_from(number).ok().and_then(http::name)
}

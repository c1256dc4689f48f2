//! The HTTP statuses that codes are mapped to.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};
use crate::http;

pub(super) fn unknown_status(document: &Document, diagnostics: &mut Diagnostics) {
    for status in statuses(document) {
        let number = *status.get_ref();
        if name(number).is_none() {
            let message = format!("unknown status `{number}`");
            let nearest = http::all().map(|row| row.0).min_by_key(|known| number.abs_diff(i128::from(*known)));
            let help = nearest.and_then(|near| Some(format!("did you mean `{near}`, {}?", http::name(near)?)));
            diagnostics.push(Diagnostic::new("unknown-status", status.span(), message).maybe_help(help));
        }
    }
}

pub(super) fn status_without_error(document: &Document, diagnostics: &mut Diagnostics) {
    for status in statuses(document) {
        let number = *status.get_ref();
        let carries_none = matches!(number, 100..=199 | 204 | 205 | 304 | 306) || number > 599;
        if let (true, Some(name)) = (carries_none, name(number)) {
            let message = format!("status `{number}`, {name}, carries no error");
            diagnostics.push(
                Diagnostic::new("status-without-error", status.span(), message)
                    .help("map the code to a status that has content"),
            );
        }
    }
}

fn statuses(document: &Document) -> impl Iterator<Item = &Spanned<i128>> {
    document.head.status.iter().chain(document.codes.iter().filter_map(|code| code.status.as_ref()))
}

fn name(number: i128) -> Option<&'static str> {
    u16::try_from(number).ok().and_then(http::name)
}

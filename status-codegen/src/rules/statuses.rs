//! The HTTP statuses that codes are mapped to.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Spanned};
use crate::http;
use crate::source::Source;

/// No status is further from what was meant.
const NEAR: u128 = 10;

pub(super) fn unknown_status(source: &Source, document: &Document, diagnostics: &mut Diagnostics) {
    for status in statuses(document).filter(|status| name(*status.get_ref()).is_none()) {
        let message = format!("unknown status `{}`", source.written(status.span()));
        let help = nearest(*status.get_ref()).map_or_else(
            || "write the number of an HTTP status, such as `404`".to_owned(),
            |(number, name)| format!("did you mean `{number}`, {name}?"),
        );
        diagnostics.push(Diagnostic::new("unknown-status", status.span(), message).help(help));
    }
}

pub(super) fn status_without_error(document: &Document, diagnostics: &mut Diagnostics) {
    for status in statuses(document) {
        let number = *status.get_ref();
        if let (false, Some(name)) = (u16::try_from(number).is_ok_and(http::carries_error), name(number)) {
            let message = format!("status `{number}`, {name}, carries no error");
            diagnostics.push(
                Diagnostic::new("status-without-error", status.span(), message)
                    .help("map the code to a status that has content"),
            );
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
    // Where a value is missing, the parser makes a number up, which stands nowhere.
    document.head.status.iter().chain(codes).filter(|status| !status.span().is_empty())
}

fn name(number: i128) -> Option<&'static str> {
    u16::try_from(number).ok().and_then(http::name)
}

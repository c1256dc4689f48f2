//! Codes that are mapped to success.

use status_codegen::document::Document;
use status_codegen::finding::Finding;
use status_codegen::http;
use status_codegen::source::diagnostic::Diagnostics;

/// A catalog may have codes of success, but the derive and `coded!` reject them.
pub(super) fn success_code(document: &Document, diagnostics: &mut Diagnostics) {
    let codes = document.codes.iter().filter_map(|code| code.status.as_ref());
    for status in document.head.status.iter().chain(codes).filter(|status| *status.get() == i128::from(http::OK)) {
        diagnostics.report(status.span(), Finding::SuccessCode);
    }
}

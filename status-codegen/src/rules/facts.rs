//! What is known of HTTP status codes besides their texts.

use super::texts::has_several_lines;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::hidden::is_plain;

pub(super) fn malformed_url(document: &Document, diagnostics: &mut Diagnostics) {
    for url in document.codes.iter().filter_map(|code| code.facts.spec.as_ref()?.url.as_ref()) {
        let host = url.get_ref().strip_prefix("https://").or_else(|| url.get_ref().strip_prefix("http://"));
        let is_url = host.is_some_and(|host| host.starts_with(|c: char| c.is_ascii_alphanumeric()))
            && url.get_ref().bytes().all(is_uri_byte);
        if !is_url && is_plain(url.get_ref()) && !has_several_lines(url.get_ref()) {
            let message = format!("malformed URL `{}`", url.get_ref());
            diagnostics.push(
                Diagnostic::new("malformed-url", url.span(), message).help("write it whole, beginning with `https://`"),
            );
        }
    }
}

/// Whether it may stand in a URI (RFC 3986 appendix A).
pub(super) fn is_uri_byte(b: u8) -> bool {
    b.is_ascii_graphic() && !b"<>\"\\^`{|}".contains(&b)
}

/// A field name is a token (RFC 9110 section 5.1).
pub(super) fn malformed_header(document: &Document, diagnostics: &mut Diagnostics) {
    for header in document.codes.iter().flat_map(|code| code.facts.requires.iter().chain(&code.facts.may)) {
        let is_token = header.get_ref().bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b));
        if !is_token && is_plain(header.get_ref()) {
            let message = format!("malformed header name `{}`", header.get_ref());
            diagnostics.push(
                Diagnostic::new("malformed-header", header.span(), message)
                    .help("write the name alone, such as `Retry-After`"),
            );
        }
    }
}

//! Rules about the properties that only HTTP status codes have.

use super::Checker;
use crate::finding::Finding;
use crate::text::token::{is_header_name, is_uri_byte};

impl Checker<'_> {
    pub(super) fn malformed_url(&mut self) {
        for url in self.document.codes.iter().filter_map(|code| code.facts.spec.as_ref()?.url.as_ref()) {
            let host = url.get().strip_prefix("https://").or_else(|| url.get().strip_prefix("http://"));
            let has_host = host.is_some_and(|host| host.starts_with(|c: char| c.is_ascii_alphanumeric()));
            if !has_host || !url.get().bytes().all(is_uri_byte) {
                let (span, url) = (url.span(), url.get().clone());
                self.report(span, Finding::MalformedUrl { url, is_type_url: false, needs_encoding: has_host });
            }
        }
    }

    pub(super) fn malformed_header(&mut self) {
        for header in self.document.codes.iter().flat_map(|code| code.facts.requires.iter().chain(&code.facts.may)) {
            if !is_header_name(header.get()) {
                self.report(header.span(), Finding::MalformedHeader { header: header.get().clone() });
            }
        }
    }
}

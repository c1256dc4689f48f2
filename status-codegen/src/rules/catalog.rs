//! Rules about `[catalog]`.

use super::Checker;
use crate::finding::Finding;
use crate::finding::parts::PlaceholderIn;
use crate::text::template;
use crate::text::token::is_uri_byte;

/// The placeholders that a `type_url` may contain.
const TYPE_URL_PLACEHOLDERS: [&str; 2] = ["code", "name"];

impl Checker<'_> {
    pub(super) fn missing_name(&mut self) {
        let head = &self.document.head;
        if head.name.is_none() && self.options.name.is_none() && !head.is_name_lost {
            self.report(head.span, Finding::MissingName);
        }
    }

    pub(super) fn two_names(&mut self) {
        let (Some(file), Some(call)) = (&self.document.head.name, &self.options.name) else { return };
        if file.get() != call {
            self.report(file.span(), Finding::TwoNames { file: file.get().clone(), call: call.clone() });
        }
    }

    pub(super) fn no_codes(&mut self) {
        let document = self.document;
        if document.codes.is_empty() && document.lost_names.is_empty() && !document.are_codes_lost {
            self.report(document.head.span, Finding::NoCodes);
        }
    }

    /// RFC 9457 section 3.1.1 requires a URI, which has a scheme (RFC 3986 section 3).
    pub(super) fn malformed_type_url(&mut self) {
        let Some(url) = &self.document.head.type_url else { return };
        let has_scheme = url.get().split_once(':').is_some_and(|(scheme, rest)| {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
                && !rest.is_empty()
        });
        if !has_scheme || !url.get().bytes().all(|b| is_uri_byte(b) || b == b'{' || b == b'}') {
            let (span, url) = (url.span(), url.get().clone());
            self.report(span, Finding::MalformedUrl { url, is_type_url: true, needs_encoding: has_scheme });
        }
    }

    pub(super) fn unknown_type_url_placeholder(&mut self) {
        let Some(url) = &self.document.head.type_url else { return };
        let (part, placeholder) = match template::placeholders(url.get()) {
            Ok(found) => match found.into_iter().find(|one| !TYPE_URL_PLACEHOLDERS.contains(&one.name)) {
                Some(unknown) => (unknown.span, PlaceholderIn::Unknown { name: unknown.name.to_owned() }),
                None => return,
            },
            Err(malformed) => {
                let placeholder = url.get()[malformed.span.clone()].to_owned();
                (malformed.span, PlaceholderIn::Malformed { placeholder, error: malformed.error })
            }
        };
        let span = self.source.within(url.get(), url.span(), part);
        self.report(span, Finding::UnknownTypeUrlPlaceholder { placeholder });
    }
}

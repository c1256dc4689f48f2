//! A problem rendered in one language: status, headers and body.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::{ProblemOf, json};
use crate::code::entry::Entry;
use crate::error::client_message::is_custom;
use crate::error::status_error::FieldError;
use crate::http::status::HttpStatus;
use crate::lang::Lang;

impl ProblemOf<'_> {
    /// Renders the response in a language.
    pub fn render(&self, lang: Lang) -> ProblemResponse {
        #[cfg(feature = "tracing")]
        self.log();
        ProblemResponse::new(self, lang)
    }

    /// Renders the response in the [language of the request](Lang::current), for frameworks that use the `http` crate.
    #[cfg(feature = "http")]
    pub fn into_http<B: From<Vec<u8>>>(self) -> http::Response<B> {
        self.render(Lang::current()).into_http()
    }
}

/// The maximum of `Retry-After` in seconds, 68 years: RFC 9111 section 1.2.2 expects only 31 bits from recipients.
const MAX_RETRY_AFTER: u64 = i32::MAX as u64;

/// A problem rendered in one language. Returned by [`ProblemOf::render`].
#[derive(Clone, Debug)]
pub struct ProblemResponse {
    entry: &'static Entry,
    status: HttpStatus,
    content_type: &'static str,
    lang: Lang,
    content_language: Option<&'static str>,
    retry_after: Option<String>,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl ProblemResponse {
    fn new(problem: &ProblemOf<'_>, lang: Lang) -> Self {
        let (content_type, status, body, is_custom_text) = match &problem.extras().envelope {
            None => {
                let (body, has_detail) = json::problem(problem, lang);
                let is_custom_text = has_detail && problem.entry().message(lang).is_none();
                ("application/problem+json", problem.status(), body, is_custom_text)
            }
            Some(envelope) => {
                let status = if envelope.always_200 { HttpStatus::Ok } else { problem.status() };
                let body = json::envelope(problem, envelope, lang);
                ("application/json", status, body, is_custom(problem.error(), lang))
            }
        };
        let body = if status.allows_body() { body } else { Vec::new() };
        let mut in_fields = problem.extras().data.errors.iter().map(FieldError::error);
        let has_custom_text = is_custom_text || in_fields.any(|error| is_custom(error, lang));
        let content_language = (!has_custom_text).then_some(lang.tag());
        let retry_after = problem.extras().data.retry_after.map(|delay| {
            let started_second = u64::from(delay.subsec_nanos() > 0);
            delay.as_secs().saturating_add(started_second).min(MAX_RETRY_AFTER).to_string()
        });
        let headers = problem.extras().data.headers.clone();
        let response =
            Self { entry: problem.entry(), status, content_type, lang, content_language, retry_after, headers, body };
        #[cfg(feature = "tracing")]
        for header in response.missing_headers() {
            tracing::warn!(status = status.code(), header, "the response lacks a header that its status requires");
        }
        response
    }

    /// The code of the error.
    pub fn entry(&self) -> &'static Entry {
        self.entry
    }

    /// The status of the response.
    pub fn status(&self) -> HttpStatus {
        self.status
    }

    /// The language of the texts from the catalog.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// All headers, with names in lower case. Without a body, these are only the headers that were added.
    ///
    /// `Content-Language` is omitted if the body contains a custom message of a `public` variant, because the language of such a
    /// message is unknown ([RFC 9110, section 8.5](https://www.rfc-editor.org/rfc/rfc9110#section-8.5)).
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang, Problem};
    ///
    /// let rendered = Problem::from(HttpStatus::NotFound).render(Lang::En);
    /// let headers: Vec<_> = rendered.headers().collect();
    /// assert_eq!(headers, [
    ///     ("content-type", "application/problem+json"),
    ///     ("content-language", "en"),
    ///     ("vary", "accept-language"),
    /// ]);
    /// ```
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        let content_language = self.content_language.map(|tag| ("content-language", tag));
        let own = [Some(("content-type", self.content_type)), content_language, Some(("vary", "accept-language"))];
        let own = own.into_iter().flatten().filter(|_| !self.body.is_empty());
        let retry_after = self.retry_after.iter().map(|seconds| ("retry-after", &**seconds));
        let others = self.headers.iter().map(|(name, value)| (&**name, &**value));
        own.chain(retry_after).chain(others)
    }

    /// The body: JSON in UTF-8. It is empty if the status [allows no body](HttpStatus::allows_body), such as 204 and 304.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the body without copying it.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// Converts the response for frameworks that use the `http` crate. Its extensions contain the code as `&'static Entry`, for
    /// middleware that counts or logs responses.
    ///
    /// ```
    /// use status_core::{Entry, HttpStatus, Lang, Problem};
    ///
    /// let response: http::Response<Vec<u8>> = Problem::from(HttpStatus::NotFound).render(Lang::En).into_http();
    /// assert_eq!(response.headers()["content-type"], "application/problem+json");
    /// let code = response.extensions().get::<&'static Entry>().map(|entry| entry.reason());
    /// assert_eq!(code, Some("NOT_FOUND"));
    /// ```
    #[cfg(feature = "http")]
    pub fn into_http<B: From<Vec<u8>>>(self) -> http::Response<B> {
        let mut headers = http::HeaderMap::new();
        for (name, value) in self.headers() {
            // Both, and the number of headers, were checked when they were added.
            if let (Ok(name), Ok(value)) = (name.parse::<http::HeaderName>(), value.parse()) {
                headers.append(name, value);
            }
        }
        let mut response = http::Response::new(B::from(self.body));
        *response.status_mut() = self.status.into();
        *response.headers_mut() = headers;
        response.extensions_mut().insert(self.entry);
        response
    }

    /// The headers that the status requires and that are missing. Intended for tests. With the feature `tracing`, rendering
    /// logs them.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang, Problem};
    ///
    /// let rendered = Problem::from(HttpStatus::Unauthorized).render(Lang::En);
    /// assert_eq!(rendered.missing_headers().collect::<Vec<_>>(), ["WWW-Authenticate"]);
    /// ```
    pub fn missing_headers(&self) -> impl Iterator<Item = &'static str> {
        self.status
            .required_headers()
            .iter()
            .copied()
            .filter(|required| !self.headers().any(|(name, _)| name.eq_ignore_ascii_case(required)))
    }
}

/// Displays the body.
impl fmt::Display for ProblemResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.body))
    }
}

//! A received problem of the `http` crate's parts: status, headers and body.

use alloc::borrow::ToOwned as _;

use http::header::{CONTENT_LANGUAGE, DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::value::RawValue;

use super::{Names, ReceivedProblem, Response, retry_after};
use crate::lang::Lang;

impl ReceivedProblem {
    /// Reads a response. If the body is not a JSON object, for example the page of a proxy, the problem has no members, and the
    /// status is that of the response.
    ///
    /// ```
    /// use core::time::Duration;
    ///
    /// use http::{HeaderMap, HeaderValue, StatusCode};
    /// use status_core::{HttpStatus, ReceivedProblem};
    ///
    /// let headers = HeaderMap::from_iter([(http::header::RETRY_AFTER, HeaderValue::from_static("60"))]);
    /// let problem = ReceivedProblem::from_parts(StatusCode::BAD_GATEWAY, &headers, b"<html>Bad Gateway</html>");
    /// assert_eq!(problem.http_status(), Some(HttpStatus::BadGateway));
    /// assert_eq!(problem.retry_after(), Some(Duration::from_secs(60)));
    /// assert_eq!(problem.as_json(), "{}");
    /// ```
    pub fn from_parts(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let header = |name: HeaderName| headers.get(name)?.to_str().ok();
        let mut problem = Self::from_slice(body).unwrap_or_else(|_| Self::without_members());
        problem.0.response = Response {
            status: Some(status.as_u16()),
            retry_after: header(RETRY_AFTER).and_then(|value| retry_after::delay(value, header(DATE))),
            lang: header(CONTENT_LANGUAGE).and_then(lang),
        };
        problem
    }

    fn without_members() -> Self {
        // Cannot fail, because the text is JSON.
        let json = RawValue::from_string("{}".to_owned()).unwrap_or_default();
        Self::new(json, Names::PROBLEM)
    }
}

/// The language with a tag. Text in several languages, or in another script, is not in a language of catalogs.
fn lang(tag: &str) -> Option<Lang> {
    Lang::ALL.iter().copied().find(|lang| lang.tag().eq_ignore_ascii_case(tag))
}

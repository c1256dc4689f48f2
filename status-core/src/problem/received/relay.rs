//! Responds to a client after another service responded with a problem.

use alloc::string::String;
use alloc::sync::Arc;
use core::error::Error;
use core::fmt;

use super::ReceivedProblem;
use super::field_error::ReceivedFieldError;
use crate::code::catalog_code::CatalogCode;
use crate::code::entry::Entry;
use crate::code::maybe_known::MaybeKnown;
use crate::error::client_message::{Exposure, fmt_client, shows_data};
use crate::error::status_error::{FieldError, ResponseData, StatusError};
use crate::http::status::HttpStatus;
use crate::lang::Lang;
use crate::problem::Problem;

/// IDs of requests are short. A longer one is likely something else.
const MAX_REQUEST_ID: usize = 128;

impl ReceivedProblem {
    /// Converts the received problem into a response under a code. It becomes the cause, which appears in the log only.
    ///
    /// | the client receives | if `code` is the received code, and below 500 | otherwise |
    /// |---|---|---|
    /// | code, status, title | of `code` | of `code` |
    /// | `detail` | the received text if it is in the client's language, else that of `code` | that of `code` |
    /// | `errors` | those that were received, if their codes are of the same catalog or HTTP statuses | none |
    /// | `Retry-After`, `request_id` | as received | as received |
    /// | other members | none | none |
    ///
    /// The language of the received text is known from `Content-Language`. Send the client's language to the other service as
    /// `Accept-Language`, so that the two are the same.
    ///
    /// ```
    /// use status_core::{HttpStatus, Lang, MaybeKnown, Problem, ReceivedProblem};
    ///
    /// fn respond(received: ReceivedProblem) -> Problem {
    ///     match received.code::<HttpStatus>() {
    ///         Some(MaybeKnown::Known(code)) => received.relay(code),
    ///         _ => received.relay(HttpStatus::BadGateway),
    ///     }
    /// }
    ///
    /// let known = ReceivedProblem::from_slice(br#"{"code": 404, "title": "Not Found"}"#)?;
    /// assert_eq!(respond(known).render(Lang::Zh).status(), 404);
    /// let unknown = ReceivedProblem::from_slice(br#"{"code": 20200, "title": "db-7 is full"}"#)?;
    /// let body = r#"{"type":"about:blank","title":"网关错误","status":502,"code":502,"reason":"BAD_GATEWAY"}"#;
    /// assert_eq!(respond(unknown).render(Lang::Zh).to_string(), body);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn relay<C: CatalogCode>(self, code: C) -> Problem {
        Relayed { code, received: self }.into()
    }
}

/// A received problem under a code of this program.
#[derive(Debug)]
struct Relayed<C> {
    code: C,
    received: ReceivedProblem,
}

impl<C: CatalogCode> Relayed<C> {
    /// Whether the other service sent this very code, and clients may see more of it than the code.
    fn shows_received(&self) -> bool {
        shows_data(self.status(), false) && self.received.code::<C>() == Some(MaybeKnown::Known(self.code))
    }
}

/// The title, for the log.
impl<C: CatalogCode> fmt::Display for Relayed<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.title(Lang::En))
    }
}

impl<C: CatalogCode> Error for Relayed<C> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.received)
    }
}

impl<C: CatalogCode> StatusError for Relayed<C> {
    fn entry(&self) -> &'static Entry {
        self.code.entry()
    }

    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = self.received.detail().filter(|_| self.shows_received());
        fmt_received(self.entry(), detail, self.received.lang(), lang, f)
    }

    fn describe_response(&self, response: &mut ResponseData) {
        response.retry_after = self.received.retry_after();
        let request_id = self.received.request_id().filter(|id| id.len() <= MAX_REQUEST_ID);
        response.request_id = request_id.map(Into::into);
        if self.shows_received() {
            let lang = self.received.lang();
            response.errors.extend(self.received.errors().filter_map(|error| field_error::<C>(&error, lang)));
        }
    }
}

/// Writes a received text in its own language, and the text of the code in others.
fn fmt_received(
    entry: &Entry,
    detail: Option<&str>,
    received: Option<Lang>,
    lang: Lang,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match detail {
        Some(detail) if received == Some(lang) => f.write_str(detail),
        _ => fmt_client(entry, &[], Exposure::ByStatus, lang, f),
    }
}

/// The error in a field, unless its code is unknown.
fn field_error<C: CatalogCode>(error: &ReceivedFieldError<'_>, lang: Option<Lang>) -> Option<FieldError> {
    let in_catalog = error.code::<C>()?.known().map(|code| code.entry());
    let entry = in_catalog.or_else(|| Some(error.code::<HttpStatus>()?.known()?.entry()))?;
    let detail = error.detail().filter(|_| shows_data(entry.status(), false)).map(Into::into);
    Some(FieldError { pointer: error.pointer()?.into(), error: Arc::new(InField { entry, detail, lang }) })
}

/// A received error in a field.
#[derive(Debug)]
struct InField {
    entry: &'static Entry,
    detail: Option<String>,
    lang: Option<Lang>,
}

impl fmt::Display for InField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.entry.title(Lang::En))
    }
}

impl Error for InField {}

impl StatusError for InField {
    fn entry(&self) -> &'static Entry {
        self.entry
    }

    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_received(self.entry, self.detail.as_deref(), self.lang, lang, f)
    }
}

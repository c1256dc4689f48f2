//! Problems in responses of other services.

mod code;
pub(crate) mod field_error;
#[cfg(feature = "http")]
mod parts;
mod raw;
mod read;
mod relay;
#[cfg(feature = "http")]
mod retry_after;

use alloc::boxed::Box;
use alloc::string::String;
use core::error::Error;
use core::fmt;
use core::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;

use self::field_error::ReceivedFieldError;
use super::envelope::Envelope;
use crate::code::catalog_code::CatalogCode;
use crate::code::maybe_known::MaybeKnown;
use crate::http::status::HttpStatus;
use crate::lang::Lang;
use crate::one_line::OneLine;

/// A received problem: an error of the service that sent it.
///
/// It keeps the whole body as it was received, also members of other services, members of a wrong type, and numbers of any
/// size and precision. A standard member of a wrong type is treated as absent, as
/// [RFC 9457 section 3.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1) requires; [`get`](Self::get) still returns it.
///
/// It does not implement [`StatusError`](trait@crate::StatusError), because what another service sent must not reach your
/// clients by accident. [`relay`](Self::relay) converts it into a response under a code of your program.
///
/// ```
/// use status_core::{HttpStatus, MaybeKnown, ReceivedProblem};
///
/// let body = br#"{"title": "Not Found", "status": "404", "code": 404, "balance": 30}"#;
/// let problem = ReceivedProblem::from_slice(body)?;
/// assert_eq!(problem.title(), Some("Not Found"));
/// assert_eq!(problem.status(), None); // it was no number
/// assert_eq!(problem.get("status"), Some("404"));
/// assert_eq!(problem.get("balance"), Some(30));
/// assert_eq!(problem.code::<HttpStatus>(), Some(MaybeKnown::Known(HttpStatus::NotFound)));
/// assert_eq!(problem.to_string(), "received a problem (code 404): Not Found");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct ReceivedProblem(Box<Received>);

#[derive(Clone)]
struct Received {
    json: Box<RawValue>,
    names: Names,
    type_url: Option<String>,
    title: Option<String>,
    status: Option<u16>,
    detail: Option<String>,
    instance: Option<String>,
    reason: Option<String>,
    request_id: Option<String>,
    response: Response,
}

/// What the response says besides the body.
#[derive(Clone, Copy, Default)]
struct Response {
    status: Option<u16>,
    retry_after: Option<Duration>,
    lang: Option<Lang>,
}

/// The names of the members that have other names in an envelope.
#[derive(Clone, Copy)]
struct Names {
    code: &'static str,
    detail: &'static str,
    request_id: &'static str,
    errors: &'static str,
}

impl Names {
    const PROBLEM: Self = Self { code: "code", detail: "detail", request_id: "request_id", errors: "errors" };
}

impl ReceivedProblem {
    fn new(json: Box<RawValue>, names: Names) -> Self {
        let text = |name| raw::member(json.get(), name).and_then(raw::text);
        let status = raw::member(json.get(), "status").and_then(raw::integer);
        Self(Box::new(Received {
            type_url: text("type"),
            title: text("title"),
            status: status.and_then(|status| status.try_into().ok()).filter(|status| (100..1000).contains(status)),
            detail: text(names.detail),
            instance: text("instance"),
            reason: text("reason"),
            request_id: text(names.request_id),
            json,
            names,
            response: Response::default(),
        }))
    }

    /// Reads the members by the names of an envelope. Its message becomes the [`detail`](Self::detail).
    ///
    /// ```
    /// use status_core::{Envelope, HttpStatus, MaybeKnown, ReceivedProblem};
    ///
    /// const ENVELOPE: Envelope = Envelope::new().code("errno").message("errmsg");
    ///
    /// let body = br#"{"errno": 404, "errmsg": "There is no order 7", "data": null}"#;
    /// let problem = ReceivedProblem::from_slice(body)?.envelope(ENVELOPE);
    /// assert_eq!(problem.code::<HttpStatus>(), Some(MaybeKnown::Known(HttpStatus::NotFound)));
    /// assert_eq!(problem.detail(), Some("There is no order 7"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn envelope(self, envelope: Envelope) -> Self {
        let Envelope { code, message, request_id, errors, .. } = envelope;
        let Received { json, response, .. } = *self.0;
        let mut problem = Self::new(json, Names { code, detail: message, request_id, errors });
        problem.0.response = response;
        problem
    }

    /// The type of the problem, as a URI reference. `None` means `about:blank`.
    pub fn type_url(&self) -> Option<&str> {
        self.0.type_url.as_deref()
    }

    /// The title.
    pub fn title(&self) -> Option<&str> {
        self.0.title.as_deref()
    }

    /// The status in the body or, if the body has none, that of the response. Always has three digits.
    pub fn status(&self) -> Option<u16> {
        self.0.status.or(self.0.response.status)
    }

    /// The [`status`](Self::status), if this program knows it.
    pub fn http_status(&self) -> Option<HttpStatus> {
        self.status().and_then(HttpStatus::from_code)
    }

    /// The explanation of this occurrence.
    pub fn detail(&self) -> Option<&str> {
        self.0.detail.as_deref()
    }

    /// The URI reference of this occurrence.
    pub fn instance(&self) -> Option<&str> {
        self.0.instance.as_deref()
    }

    /// The machine-readable name of the code, such as `QUOTA_EXCEEDED`.
    pub fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }

    /// The ID of the request in the server's log.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The code in the server's catalog `C`, or `None` if the response has no code.
    ///
    /// A code is only known if the number, the type URI and the reason all agree with the catalog, because the codes of another
    /// catalog can have the same numbers. If the sender omitted the type URI or the reason, or sent the type `about:blank`, it
    /// is not compared; if it omitted both, the number alone decides.
    ///
    /// ```
    /// use status_core::{HttpStatus, MaybeKnown, ReceivedProblem};
    ///
    /// let problem = ReceivedProblem::from_slice(br#"{"code": 404, "reason": "WALLET_LOCKED"}"#)?;
    /// assert_eq!(problem.code::<HttpStatus>(), Some(MaybeKnown::UnknownInt(404)));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn code<C: CatalogCode>(&self) -> Option<MaybeKnown<C>> {
        code::read(self.member(self.0.names.code)?, self.type_url(), self.reason())
    }

    /// The errors in fields of the request, in the form in which a [`Problem`](crate::Problem) sends them: an array of objects.
    /// [`get("errors")`](Self::get) returns other forms.
    pub fn errors(&self) -> impl Iterator<Item = ReceivedFieldError<'_>> {
        let errors = self.member(self.0.names.errors).map_or("", RawValue::get);
        raw::elements(errors).filter_map(ReceivedFieldError::new)
    }

    /// The member with a name, or `None` if there is none, or if it is of another type.
    ///
    /// ```
    /// use std::collections::BTreeMap;
    ///
    /// use status_core::ReceivedProblem;
    ///
    /// let problem = ReceivedProblem::from_slice(br#"{"status": 400, "errors": {"Email": ["is required"]}}"#)?;
    /// let errors: BTreeMap<&str, Vec<&str>> = problem.get("errors").unwrap();
    /// assert_eq!(errors["Email"], ["is required"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn get<'a, T: Deserialize<'a>>(&'a self, name: &str) -> Option<T> {
        serde_json::from_str(self.member(name)?.get()).ok()
    }

    /// The body as received: a JSON object, without surrounding white space.
    pub fn as_json(&self) -> &str {
        self.0.json.get()
    }

    /// The time until the server accepts a retry, according to the header `Retry-After`. If the header is a date, the time
    /// counts from the header `Date`.
    #[cfg_attr(feature = "http", doc = "Only [`from_parts`](Self::from_parts) knows the headers.")]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.response.retry_after
    }

    /// The language of the texts according to the header `Content-Language`, if it is a language of catalogs.
    #[cfg_attr(feature = "http", doc = "Only [`from_parts`](Self::from_parts) knows the headers.")]
    pub fn lang(&self) -> Option<Lang> {
        self.0.response.lang
    }

    fn member(&self, name: &str) -> Option<&RawValue> {
        raw::member(self.as_json(), name)
    }
}

impl Error for ReceivedProblem {}

/// For logs: the codes, and the detail or the title. The codes have at most 64 characters, the text has at
/// most 256, and control characters are escaped.
impl fmt::Display for ReceivedProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.member(self.0.names.code);
        let code = code.map(|code| raw::text(code).unwrap_or_else(|| code.get().into()));
        let status = self.status().map(|status| alloc::format!("{status}"));
        let parts = [
            ("status", status.as_deref()),
            ("code", code.as_deref()),
            ("reason", self.reason()),
            ("request", self.request_id()),
        ];
        f.write_str("received a problem")?;
        let mut separator = " (";
        for (name, value) in parts {
            if let Some(value) = value {
                write!(f, "{separator}{name} {}", OneLine::value(value))?;
                separator = ", ";
            }
        }
        if separator == ", " {
            f.write_str(")")?;
        }
        match self.detail().or(self.title()) {
            Some(text) => write!(f, ": {}", OneLine::text(text)),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for ReceivedProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Response { status, retry_after, lang } = self.0.response;
        f.debug_struct("ReceivedProblem")
            .field("json", &self.as_json())
            .field("status", &status)
            .field("retry_after", &retry_after)
            .field("lang", &lang)
            .finish_non_exhaustive()
    }
}

//! A problem as a gRPC status with details. The few messages are encoded by hand.

use alloc::borrow::ToOwned as _;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt::Write as _;

use super::ProblemOf;
use crate::code::entry::Entry;
use crate::code::grpc::GrpcCode;
use crate::error::client_message::is_custom;
use crate::error::status_error::{FieldError, StatusError};
use crate::lang::Lang;

/// The maximum length of a text in bytes.
const MAX_TEXT: usize = 512;

/// The maximum length of a catalog's part of the details, in bytes. The protocol allows reasons of 63 bytes.
const MAX_INFO: usize = 1024;

/// The maximum length of the name and the lengths before a detail, in bytes.
const DETAIL_HEAD: usize = 64;

/// The maximum length of the details in bytes: 6144 bytes in base64. With the message, of which a trailer contains at most 1536
/// bytes, and 512 bytes for other trailers, this is eight kilobytes. Many clients and proxies treat more as a protocol error.
const MAX_DETAILS: usize = 4608;

impl ProblemOf<'_> {
    /// Returns code, message and details of the gRPC status, in the [language of the request](Lang::current).
    #[doc(hidden)]
    pub fn into_grpc(self) -> (i32, String, Vec<u8>) {
        self.render_grpc(Lang::current()).into_parts()
    }

    /// Renders the problem as a gRPC status in a language.
    pub fn render_grpc(&self, lang: Lang) -> GrpcStatus {
        #[cfg(feature = "tracing")]
        self.log();
        GrpcStatus::new(self, lang)
    }
}

/// A problem as a gRPC status. Returned by [`ProblemOf::render_grpc`].
///
/// The details are those of
/// [`google/rpc/error_details.proto`](https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto):
/// `ErrorInfo` and `LocalizedMessage`, and if the problem has the data, `RetryInfo`, `RequestInfo` and `BadRequest`.
///
/// The code is that of the catalog. If [`StatusError::status`] returns another status than the catalog, the code is that of this
/// status. It is never `OK`, because an error is not a success: for a code with the status 200, it is `UNKNOWN`.
///
/// Many clients and proxies accept at most 8192 bytes of trailers, so a status with details never needs more. Messages and the
/// request's ID are truncated to 512 bytes. If not all field errors fit, the longest ones are omitted.
///
/// ```
/// use status_core::{GrpcCode, HttpStatus, Lang, Problem};
///
/// let status = Problem::from(HttpStatus::NotFound).render_grpc(Lang::Zh);
/// assert_eq!(status.code(), GrpcCode::NotFound);
/// assert_eq!(status.message(), "Not Found"); // for developers; the client's language is in the details
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrpcStatus {
    code: GrpcCode,
    message: String,
    details: Vec<u8>,
}

impl GrpcStatus {
    fn new(problem: &ProblemOf<'_>, lang: Lang) -> Self {
        let code = code(problem);
        let message = short_message(&*problem.error, Lang::En);
        let mut status = Message::default();
        status.integer(1, code as u64);
        status.text(2, &message);
        for (name, detail) in details(problem, lang) {
            status.detail(name, &detail);
        }
        let free = MAX_DETAILS.saturating_sub(status.0.len() + DETAIL_HEAD);
        let bad = bad_request(&problem.extras().data.errors, lang, free);
        if !bad.0.is_empty() {
            status.detail("BadRequest", &bad);
        }
        Self { code, message, details: status.0 }
    }

    /// The canonical code.
    pub fn code(&self) -> GrpcCode {
        self.code
    }

    /// The text for clients, in English.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// An encoded `google.rpc.Status`: the trailer `grpc-status-details-bin` before base64.
    pub fn details(&self) -> &[u8] {
        &self.details
    }

    /// Returns the number of the code, the message and the details.
    pub fn into_parts(self) -> (i32, String, Vec<u8>) {
        (self.code as i32, self.message, self.details)
    }
}

/// The code of the catalog, unless the error has another status. An error is never a success.
fn code(problem: &ProblemOf<'_>) -> GrpcCode {
    let (entry, status) = (problem.entry(), problem.status());
    let code = if status == entry.status() { entry.grpc_code() } else { status.entry().grpc_code() };
    if code == GrpcCode::Ok { GrpcCode::Unknown } else { code }
}

/// The details except the field errors. All of them together fit.
fn details(problem: &ProblemOf<'_>, lang: Lang) -> Vec<(&'static str, Message)> {
    let mut details = Vec::new();
    let mut info = error_info(problem.entry());
    if info.0.len() <= MAX_INFO {
        for (name, value) in problem.extras().data.params.iter().filter(|(name, _)| name != "code") {
            let param = metadata(name, value);
            if info.0.len() + param.0.len() <= MAX_INFO {
                info.bytes(3, &param.0);
            }
        }
        details.push(("ErrorInfo", info));
    }
    details.push(("LocalizedMessage", localized(&*problem.error, lang)));
    if let Some(delay) = problem.extras().data.retry_after {
        let mut duration = Message::default();
        // The protocol allows at most 10,000 years.
        duration.integer(1, delay.as_secs().min(315_576_000_000));
        duration.integer(2, delay.subsec_nanos().into());
        let mut retry = Message::default();
        retry.bytes(1, &duration.0);
        details.push(("RetryInfo", retry));
    }
    if let Some(id) = &problem.extras().data.request_id {
        let mut request = Message::default();
        request.text(1, &truncated(id.clone()));
        details.push(("RequestInfo", request));
    }
    details
}

fn error_info(entry: &Entry) -> Message {
    let mut info = Message::default();
    info.text(1, entry.reason());
    info.text(2, domain(entry));
    info.bytes(3, &metadata("code", &entry.code().to_string()).0);
    info
}

/// An entry of the map `metadata`.
fn metadata(name: &str, value: &str) -> Message {
    let mut entry = Message::default();
    entry.text(1, name);
    entry.text(2, value);
    entry
}

/// The field errors that fit, in their order. The shortest ones are chosen first, so that a long one does not displace others.
fn bad_request(errors: &[FieldError], lang: Lang, mut free: usize) -> Message {
    let violations: Vec<Message> = errors.iter().map(|error| violation(error, lang)).collect();
    let mut chosen: Vec<usize> = (0..violations.len()).collect();
    chosen.sort_by_key(|&at| violations[at].0.len());
    chosen.retain(|&at| match free.checked_sub(violations[at].0.len()) {
        Some(rest) => {
            free = rest;
            true
        }
        None => false,
    });
    chosen.sort_unstable();
    Message(chosen.iter().flat_map(|&at| &violations[at].0).copied().collect())
}

/// An element of `BadRequest`.
fn violation(field: &FieldError, lang: Lang) -> Message {
    let mut violation = Message::default();
    violation.text(1, field.pointer());
    violation.text(2, &short_message(&*field.error, Lang::En));
    violation.text(3, field.error.entry().reason());
    violation.bytes(4, &localized(&*field.error, lang).0);
    let mut element = Message::default();
    element.bytes(1, &violation.0);
    element
}

/// The language tag of a text whose language is unknown ([RFC 5646, section
/// 4.1](https://www.rfc-editor.org/rfc/rfc5646#section-4.1)), where a tag is required.
const UNDETERMINED: &str = "und";

fn localized(error: &dyn StatusError, lang: Lang) -> Message {
    let mut message = Message::default();
    message.text(1, if is_custom(error, lang) { UNDETERMINED } else { lang.tag() });
    message.text(2, &short_message(error, lang));
    message
}

fn short_message(error: &dyn StatusError, lang: Lang) -> String {
    let mut message = String::new();
    // `to_string` panics if `Display` fails.
    if write!(message, "{}", error.message(lang)).is_err() {
        error.entry().title(lang).clone_into(&mut message);
    }
    truncated(message)
}

fn truncated(mut text: String) -> String {
    const ELLIPSIS: &str = "…";

    if text.len() > MAX_TEXT {
        let is_end = |&at: &usize| text.is_char_boundary(at);
        let end = (0..=MAX_TEXT - ELLIPSIS.len()).rev().find(is_end).unwrap_or_default();
        text.truncate(end);
        text.push_str(ELLIPSIS);
    }
    text
}

/// The domain of the reason: the host of the code's type URL, or the catalog's part of its URN. HTTP status codes have
/// neither.
fn domain(entry: &Entry) -> &str {
    let url = entry.type_url();
    let host = url.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
    let catalog = url.strip_prefix("urn:problem-type:").and_then(|rest| rest.split(':').next());
    host.or(catalog).unwrap_or("http")
}

/// Encodes a protocol buffer message.
#[derive(Default)]
struct Message(Vec<u8>);

impl Message {
    fn text(&mut self, field: u64, text: &str) {
        self.bytes(field, text.as_bytes());
    }

    fn bytes(&mut self, field: u64, bytes: &[u8]) {
        self.varint(field << 3 | 2);
        self.varint(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    /// Adds a detail to `google.rpc.Status`, in a `google.protobuf.Any`.
    fn detail(&mut self, name: &str, detail: &Self) {
        let mut any = Self::default();
        any.text(1, &["type.googleapis.com/google.rpc.", name].concat());
        any.bytes(2, &detail.0);
        self.bytes(3, &any.0);
    }

    /// Omits zero, which is the default of the protocol.
    fn integer(&mut self, field: u64, number: u64) {
        if number > 0 {
            self.varint(field << 3);
            self.varint(number);
        }
    }

    /// Writes seven bits per byte, the lowest first. The eighth bit means that more bytes follow.
    fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.0.push(number.to_le_bytes()[0]);
    }
}

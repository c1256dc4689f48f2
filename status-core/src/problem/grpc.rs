//! A problem as gRPC tells it: a status with details, written by hand, for they are few.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::Problem;
use crate::code::entry::Entry;
use crate::code::grpc::GrpcCode;
use crate::error::status_error::StatusError;
use crate::lang::Lang;

/// How much of a message goes into a trailer, in bytes.
const MAX_MESSAGE: usize = 512;

/// How much all violations of fields may take. With everything else it makes trailers of less than eight kilobytes once it
/// is base64: what is larger, many clients and proxies take for an error of the protocol, whatever it says.
const MAX_VIOLATIONS: usize = 3072;

impl Problem {
    /// Code, message and details of a gRPC status, in the [language of the request](Lang::current).
    #[doc(hidden)]
    pub fn into_grpc(self) -> (i32, String, Vec<u8>) {
        self.render_grpc(Lang::current()).into_parts()
    }

    /// The response for gRPC, in a language.
    pub fn render_grpc(&self, lang: Lang) -> GrpcStatus {
        GrpcStatus::new(self, lang)
    }
}

/// A problem as a gRPC status, with the details that
/// [`google/rpc/error_details.proto`](https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto)
/// has for it: `ErrorInfo`, `LocalizedMessage`, and, where there is something to say, `RetryInfo`, `RequestInfo` and
/// `BadRequest`. Made by [`Problem::render_grpc`].
///
/// All of it becomes trailers, for which there is little room: a message longer than 512 bytes is cut, and of very many
/// field errors the first are told.
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
    fn new(problem: &Problem, lang: Lang) -> Self {
        let code = problem.entry().grpc_code();
        let message = short_message(&*problem.error, Lang::En);
        let mut status = Message::default();
        status.integer(1, code as u64);
        status.text(2, &message);
        for (name, detail) in details(problem, lang) {
            let mut any = Message::default();
            any.text(1, &["type.googleapis.com/google.rpc.", name].concat());
            any.bytes(2, &detail.0);
            status.bytes(3, &any.0);
        }
        Self { code, message, details: status.0 }
    }

    /// The canonical code.
    pub fn code(&self) -> GrpcCode {
        self.code
    }

    /// What a client may read, in English.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// An encoded `google.rpc.Status`, as the trailer `grpc-status-details-bin` has it (before base64).
    pub fn details(&self) -> &[u8] {
        &self.details
    }

    /// The number of the code, the message and the details, to be sent.
    pub fn into_parts(self) -> (i32, String, Vec<u8>) {
        (self.code as i32, self.message, self.details)
    }
}

fn details(problem: &Problem, lang: Lang) -> Vec<(&'static str, Message)> {
    let entry = problem.entry();
    let mut info = Message::default();
    info.text(1, entry.reason());
    info.text(2, domain(entry));
    let mut code = Message::default();
    code.text(1, "code");
    code.text(2, &entry.code().to_string());
    info.bytes(3, &code.0);
    let mut details = Vec::from([("ErrorInfo", info), ("LocalizedMessage", localized(&*problem.error, lang))]);

    if let Some(delay) = problem.extras().retry_after {
        let mut duration = Message::default();
        // The protocol allows 10,000 years.
        duration.integer(1, delay.as_secs().min(315_576_000_000));
        duration.integer(2, delay.subsec_nanos().into());
        let mut retry = Message::default();
        retry.bytes(1, &duration.0);
        details.push(("RetryInfo", retry));
    }
    if let Some(id) = &problem.extras().request_id {
        let mut request = Message::default();
        request.text(1, id);
        details.push(("RequestInfo", request));
    }
    if !problem.extras().errors.is_empty() {
        let mut bad = Message::default();
        for field in &problem.extras().errors {
            let mut violation = Message::default();
            violation.text(1, field.pointer());
            violation.text(2, &short_message(&*field.error, Lang::En));
            violation.text(3, field.error.entry().reason());
            violation.bytes(4, &localized(&*field.error, lang).0);
            if bad.0.len() + violation.0.len() > MAX_VIOLATIONS {
                break;
            }
            bad.bytes(1, &violation.0);
        }
        if !bad.0.is_empty() {
            details.push(("BadRequest", bad));
        }
    }
    details
}

fn localized(error: &dyn StatusError, lang: Lang) -> Message {
    let mut message = Message::default();
    message.text(1, lang.tag());
    message.text(2, &short_message(error, lang));
    message
}

fn short_message(error: &dyn StatusError, lang: Lang) -> String {
    const ELLIPSIS: &str = "…";

    let mut message = error.message(lang).to_string();
    if message.len() > MAX_MESSAGE {
        let is_end = |&at: &usize| message.is_char_boundary(at);
        let end = (0..=MAX_MESSAGE - ELLIPSIS.len()).rev().find(is_end).unwrap_or_default();
        message.truncate(end);
        message.push_str(ELLIPSIS);
    }
    message
}

/// Whose reason it is: the host of the code's type URL, or the catalog's part of its URN; HTTP's own have neither.
fn domain(entry: &Entry) -> &str {
    let url = entry.type_url();
    let host = url.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
    let catalog = url.strip_prefix("urn:problem-type:").and_then(|rest| rest.split(':').next());
    host.or(catalog).unwrap_or("http")
}

/// A protocol buffer's message in the making.
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

    /// Zero is what is read where nothing is written.
    fn integer(&mut self, field: u64, number: u64) {
        if number > 0 {
            self.varint(field << 3);
            self.varint(number);
        }
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.0.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.0.push(number.to_le_bytes()[0]);
    }
}

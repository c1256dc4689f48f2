//! A code without the type of its catalog.

use super::Code;
use super::grpc::GrpcCode;
use super::log_level::LogLevel;
use super::retry::Retry;
use crate::http::status::HttpStatus;
use crate::lang::Lang;

/// A code without the type of its catalog. Use it in functions that work with errors of any catalog, for example to
/// write a response.
///
/// An entry has everything that a response contains. The explanations are methods of the catalog's enum, so that
/// programs which do not use them do not contain them.
///
/// ```
/// use status_core::{Code, GrpcCode, HttpStatus, Lang, LogLevel, Retry};
///
/// let entry = HttpStatus::ServiceUnavailable.entry();
/// assert_eq!(entry.name(), "ServiceUnavailable");
/// assert_eq!(entry.reason(), "SERVICE_UNAVAILABLE");
/// assert_eq!(entry.code(), Code::Int(503));
/// assert_eq!(entry.status(), HttpStatus::ServiceUnavailable);
/// assert_eq!(entry.title(Lang::En), "Service Unavailable");
/// assert_eq!(entry.message(Lang::En), None);
/// assert_eq!(entry.type_url(), "about:blank");
/// assert_eq!(entry.retry(), Retry::Later);
/// assert_eq!(entry.log_level(), LogLevel::Error);
/// assert_eq!(entry.grpc_code(), GrpcCode::Unavailable);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    name: &'static str,
    reason: &'static str,
    code: Code<'static>,
    status: HttpStatus,
    title_zh: &'static str,
    title_en: &'static str,
    message_zh: &'static str,
    message_en: &'static str,
    type_url: &'static str,
    retry: Retry,
    log_level: LogLevel,
    grpc_code: GrpcCode,
    has_params: bool,
}

impl Entry {
    /// The variant's name, such as `QuotaExceeded`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The machine-readable name, such as `QUOTA_EXCEEDED`.
    pub const fn reason(&self) -> &'static str {
        self.reason
    }

    /// The number or the text of the code.
    pub const fn code(&self) -> Code<'static> {
        self.code
    }

    /// The HTTP status of the code.
    pub const fn status(&self) -> HttpStatus {
        self.status
    }

    /// The title; the member `title` of [RFC 9457 section 3.1.3](https://www.rfc-editor.org/rfc/rfc9457#section-3.1.3).
    pub const fn title(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.title_zh,
            Lang::En => self.title_en,
        }
    }

    /// The message for one occurrence, with unfilled placeholders, or `None` if the catalog has no message; the member
    /// `detail` of [RFC 9457 section 3.1.4](https://www.rfc-editor.org/rfc/rfc9457#section-3.1.4).
    pub const fn message(&self, lang: Lang) -> Option<&'static str> {
        let message = match lang {
            Lang::Zh => self.message_zh,
            Lang::En => self.message_en,
        };
        if message.is_empty() { None } else { Some(message) }
    }

    /// The URI that identifies the code; the member `type` of
    /// [RFC 9457 section 3.1.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1).
    pub const fn type_url(&self) -> &'static str {
        self.type_url
    }

    /// Whether a client may retry the request.
    pub const fn retry(&self) -> Retry {
        self.retry
    }

    /// The level at which a server logs the code.
    pub const fn log_level(&self) -> LogLevel {
        self.log_level
    }

    /// The canonical gRPC code.
    pub const fn grpc_code(&self) -> GrpcCode {
        self.grpc_code
    }

    /// Whether responses contain the values of the message's placeholders.
    pub(crate) const fn has_params(&self) -> bool {
        self.has_params
    }
}

/// The columns of a catalog, from which the entries are generated.
#[expect(missing_docs, reason = "only for generated code")]
pub struct Columns<const N: usize> {
    pub names: &'static [&'static str; N],
    pub reasons: &'static [&'static str; N],
    pub codes: CodeColumn<N>,
    pub statuses: &'static [HttpStatus; N],
    pub titles_zh: &'static [&'static str; N],
    pub titles_en: &'static [&'static str; N],
    pub messages_zh: &'static [&'static str; N],
    pub messages_en: &'static [&'static str; N],
    pub type_urls: &'static [&'static str; N],
    pub retries: &'static [Retry; N],
    pub log_levels: &'static [LogLevel; N],
    pub grpc_codes: &'static [GrpcCode; N],
}

/// The codes of a catalog, in the catalog's type.
#[expect(missing_docs, reason = "only for generated code")]
pub enum CodeColumn<const N: usize> {
    U16(&'static [u16; N]),
    U32(&'static [u32; N]),
    I32(&'static [i32; N]),
    Str(&'static [&'static str; N]),
}

impl<const N: usize> Columns<N> {
    /// One entry per code, evaluated by the compiler. If the macro wrote the entries out, they would cost more than
    /// everything else.
    pub const fn entries(self) -> [Entry; N] {
        const { assert!(N > 0, "a catalog has codes") };
        let mut entries = [self.entry(0); N];
        let mut at = 1;
        while at < N {
            entries[at] = self.entry(at);
            at += 1;
        }
        entries
    }

    /// The entries of a catalog with `params = true`.
    pub const fn entries_with_params(self) -> [Entry; N] {
        let mut entries = self.entries();
        let mut at = 0;
        while at < N {
            entries[at].has_params = true;
            at += 1;
        }
        entries
    }

    const fn entry(&self, at: usize) -> Entry {
        Entry {
            name: self.names[at],
            reason: self.reasons[at],
            code: match self.codes {
                CodeColumn::U16(codes) => Code::Int(codes[at] as i64),
                CodeColumn::U32(codes) => Code::Int(codes[at] as i64),
                CodeColumn::I32(codes) => Code::Int(codes[at] as i64),
                CodeColumn::Str(codes) => Code::Str(codes[at]),
            },
            status: self.statuses[at],
            title_zh: self.titles_zh[at],
            title_en: self.titles_en[at],
            message_zh: self.messages_zh[at],
            message_en: self.messages_en[at],
            type_url: self.type_urls[at],
            retry: self.retries[at],
            log_level: self.log_levels[at],
            grpc_code: self.grpc_codes[at],
            has_params: false,
        }
    }
}

#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "std")]
extern crate alloc;

#[cfg(feature = "std")]
mod boxed;
mod catalog_code;
mod client_message;
mod code;
#[cfg(feature = "std")]
mod current_language;
mod display_code;
mod entry;
mod grpc_code;
#[cfg(feature = "http")]
mod http_crate;
#[expect(
    unused_qualifications,
    clippy::doc_markdown,
    clippy::return_self_not_must_use,
    reason = "generated: paths are always whole, texts are the catalog's, `status` is the same for every catalog"
)]
#[rustfmt::skip]
mod http_status;
mod http_status_class;
#[cfg(feature = "tower")]
mod in_language;
mod lang;
#[cfg(feature = "tower")]
mod language_layer;
#[cfg(feature = "tracing")]
mod log;
mod log_level;
mod negotiate;
#[cfg_attr(feature = "serde", expect(clippy::missing_errors_doc, reason = "for expansions alone"))]
mod private;
#[cfg(feature = "problem")]
mod problem;
mod retry;
mod similar;
mod spec;
mod status_error;
mod template;
mod unknown_code;

/// For the expansions of this crate's macros alone; anything in it may change in any release.
#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}

pub use self::{
    catalog_code::CatalogCode,
    code::Code,
    display_code::DisplayCode,
    entry::Entry,
    grpc_code::GrpcCode,
    http_status::HttpStatus,
    lang::Lang,
    log_level::LogLevel,
    retry::Retry,
    similar::Similar,
    spec::Spec,
    status_error::{Message, StatusError},
    unknown_code::{Excerpt, UnknownCode},
};

#[cfg(feature = "problem")]
pub use self::problem::{
    Envelope, FieldError, GrpcStatus, InvalidHeader, InvalidMember, MaybeKnown, Problem, ReceivedFieldError,
    ReceivedProblem, Rendered,
};

#[cfg(feature = "tower")]
pub use self::{
    in_language::InLanguage,
    language_layer::{LanguageLayer, LanguageService},
};

#[cfg(feature = "derive")]
#[doc = include_str!("../doc/status_error.md")]
pub use status_macros::StatusError;
#[cfg(feature = "include")]
#[doc = include_str!("../doc/include_codes.md")]
pub use status_macros::include_codes;
#[cfg(all(feature = "derive", feature = "problem"))]
#[doc = include_str!("../doc/responder.md")]
pub use status_macros::responder;

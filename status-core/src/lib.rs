#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

#[cfg(feature = "std")]
extern crate alloc;

mod code;
mod error;
mod http;
mod lang;
mod one_line;
#[cfg_attr(feature = "serde", expect(clippy::missing_errors_doc, reason = "only for generated code"))]
mod private;
#[cfg(feature = "problem")]
mod problem;

/// Only for code that this crate's macros generate. Everything in this module may change in any release.
#[doc(hidden)]
pub mod __private {
    pub use crate::private::*;
}

pub use self::code::{
    Code,
    catalog_code::CatalogCode,
    display::DisplayCode,
    entry::Entry,
    grpc::GrpcCode,
    log_level::LogLevel,
    retry::Retry,
    unknown::{TruncatedStr, UnknownCode},
};
#[cfg(feature = "std")]
pub use self::error::coded::{Coded, OrCoded};
#[cfg(feature = "problem")]
pub use self::error::status_error::FieldError;
pub use self::error::status_error::{Message, ResponseData, StatusError};
pub use self::http::{similar::Similar, spec::Spec, status::HttpStatus};
pub use self::lang::Lang;

#[cfg(feature = "problem")]
pub use self::code::maybe_known::MaybeKnown;
#[cfg(feature = "problem")]
pub use self::problem::{
    Problem, ProblemOf,
    envelope::Envelope,
    grpc::GrpcStatus,
    header::InvalidHeader,
    member::InvalidMember,
    received::{ReceivedProblem, field_error::ReceivedFieldError},
    response::ProblemResponse,
};

#[cfg(feature = "tower")]
pub use self::lang::{
    layer::{LanguageLayer, LanguageService},
    scoped::InLanguage,
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

//! The defaults for what a code omits.

use crate::http;
use crate::options::LoadOptions;
use crate::text::name::{hyphenated, kebab};
use crate::value::{CodeValue, Grpc, Log, Retry};

/// The status of codes that specify none: 500.
pub(crate) const STATUS: i128 = 500;

/// What the built-in catalog says of the status. That catalog itself names `retry` for each error.
pub(crate) fn retry(status: u16, options: &LoadOptions) -> Retry {
    let known = if options.is_builtin { None } else { http::retry(status) };
    known.unwrap_or_default()
}

/// 5xx errors are the server's fault; all others are part of its normal work.
pub(crate) fn log(status: u16) -> Log {
    match status {
        500..=599 => Log::Error,
        _ => Log::Debug,
    }
}

/// The inverse of the mapping to HTTP in `google/rpc/code.proto`; other statuses are mapped by class.
pub(crate) fn grpc(status: u16) -> Grpc {
    match status {
        200..=299 => Grpc::Ok,
        401 => Grpc::Unauthenticated,
        403 => Grpc::PermissionDenied,
        404 | 410 => Grpc::NotFound,
        409 => Grpc::Aborted,
        408 | 504 => Grpc::DeadlineExceeded,
        405 | 501 => Grpc::Unimplemented,
        412 | 428 => Grpc::FailedPrecondition,
        416 => Grpc::OutOfRange,
        429 => Grpc::ResourceExhausted,
        499 => Grpc::Cancelled,
        400..=498 => Grpc::InvalidArgument,
        502 | 503 => Grpc::Unavailable,
        500..=599 => Grpc::Internal,
        _ => Grpc::Unknown,
    }
}

/// The RFC 9457 `type` of a catalog without `type_url`: `urn:problem-type:order-code:quota-exceeded`.
pub(crate) fn type_urn(catalog: &str, reason: &str) -> String {
    format!("urn:problem-type:{}:{}", kebab(catalog), hyphenated(reason))
}

/// The RFC 9457 `type` by the catalog's `type_url`.
pub(crate) fn expand_type_url(template: &str, code: &CodeValue, reason: &str) -> String {
    template.replace("{code}", &code.to_string()).replace("{name}", &hyphenated(reason))
}

//! The errors of the services, by the name of their class.

use core::fmt;
use core::time::Duration;
use std::error::Error;
use std::io;

use status_core::{FieldError, HttpStatus, Problem, StatusError, responder};

use crate::{ServiceCode, request_id};

/// The errors that the services return.
#[derive(Debug, StatusError)]
#[status(respond(axum, tonic), with(complete))]
pub enum AppError {
    #[status(400, "the form has no boundary")]
    BadRequest,
    #[status(401, "nobody is signed in")]
    Unauthorized,
    #[status(403)]
    Forbidden,
    #[status(404, "there is nothing at this path")]
    NoRoute,
    #[status(ServiceCode::NoItem)]
    NoItem { id: u64 },
    #[status(405)]
    MethodNotAllowed,
    #[status(HttpStatus::Conflict, "version {0} is old")]
    Conflict(u32),
    #[status(410)]
    Gone,
    #[status(413)]
    TooLarge,
    #[status(415)]
    NoForm,
    #[status(ServiceCode::InvalidForm)]
    InvalidForm,
    #[status(ServiceCode::Busy)]
    Busy { limit: u32 },
    #[status("the store failed")]
    Store(#[from] io::Error),
    #[status(ServiceCode::Broken, shown = "the engine")]
    Broken(#[source] Cause),
    #[status(ServiceCode::Upstream, shown = .0)]
    Upstream(&'static str),
    #[status(502, transparent)]
    Foreign(#[from] fmt::Error),
    #[status(503, "no worker is free")]
    NoWorker,
    #[status(ServiceCode::Closed, public)]
    Closed { until: &'static str },
    #[status(504)]
    TooSlow,
    #[status(422, "{0}", public)]
    Endless(String),
    #[status(transparent)]
    Other(#[from] Box<dyn StatusError + Send + Sync>),
}

/// A source that has a source.
#[derive(Debug)]
pub struct Cause(io::Error);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the piston is stuck")
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

#[derive(Debug, StatusError)]
#[status(ServiceCode::OutOfRange, max = 9)]
struct OutOfRange {
    value: u32,
}

responder! {
    /// The same error, converted into a problem first.
    #[status(with(complete))]
    pub struct Failure: axum, tonic
}

responder! {
    /// The same error as an envelope.
    #[status(with(complete), body(envelope(message = "msg")))]
    pub struct Legacy: axum
}

responder! {
    /// The same error as an envelope with status 200.
    #[status(
        with(complete),
        body(envelope(code = "errno", message = "errmsg", data = "result", request_id = "rid", errors = "fields", always_200)),
    )]
    pub struct Always200: axum
}

/// The error of a class.
///
/// # Errors
///
/// Always fails. An unknown class is an error as well.
pub fn fail(class: &str) -> Result<(), AppError> {
    Err(match class {
        "bad-request" => AppError::BadRequest,
        "unauthorized" => AppError::Unauthorized,
        "forbidden" => AppError::Forbidden,
        "no-item" => AppError::NoItem { id: 7 },
        "conflict" => AppError::Conflict(3),
        "gone" => AppError::Gone,
        "too-large" => AppError::TooLarge,
        "no-form" => AppError::NoForm,
        "invalid-form" => AppError::InvalidForm,
        "busy" => AppError::Busy { limit: 60 },
        "store" => io::Error::other("disk 4 is full").into(),
        "broken" => AppError::Broken(Cause(io::Error::other("no oil"))),
        "upstream" => AppError::Upstream("db-3.internal"),
        "foreign" => fmt::Error.into(),
        "no-worker" => AppError::NoWorker,
        "closed" => AppError::Closed { until: "04:00" },
        "too-slow" => AppError::TooSlow,
        "endless" => AppError::Endless("没有尽头".repeat(10_000)),
        "other" => AppError::Other(HttpStatus::NotFound.into()),
        _ => AppError::NoRoute,
    })
}

/// Adds what the code requires, and the ID of the request.
///
/// # Panics
///
/// Never panics, because the header and the member are valid.
#[must_use]
pub fn complete(problem: Problem) -> Problem {
    let reason = problem.entry().reason();
    let problem = request_id::add(problem);
    match reason {
        "UNAUTHORIZED" => problem.header("WWW-Authenticate", "Bearer realm=\"orders\"").expect("it is a header"),
        "INVALID_FORM" => problem
            .field_error(FieldError::new(["lines", "0", "a/b"], OutOfRange { value: 12 }))
            .field_error(FieldError::new(["名"], HttpStatus::BadRequest)),
        // The class that exceeds all size limits.
        "UNPROCESSABLE_CONTENT" => (0..1000_u16).fold(problem, |problem, line| {
            let error = AppError::Endless("没有尽头".repeat(line.into()));
            problem.field_error(FieldError::new(["lines", &line.to_string()], error))
        }),
        "BUSY" => problem.retry_after(Duration::from_millis(1500)),
        "CONFLICT" => problem.instance("/orders/7").extension("current", 4).expect("it is a member"),
        _ => problem,
    }
}

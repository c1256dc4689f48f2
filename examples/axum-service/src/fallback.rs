//! Responses outside of handlers: unknown routes, wrong methods, panics and timeouts.

use core::any::Any;

use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use status_core::{HttpStatus, OrCoded as _, coded};
use tokio::time::timeout;

use crate::error::Failure;
use crate::{LIMIT, OrderCode};

/// No route has this path.
pub(crate) async fn no_route() -> Failure {
    HttpStatus::NotFound.into()
}

/// The route does not support this method. axum adds the header `Allow`.
pub(crate) async fn wrong_method() -> Failure {
    HttpStatus::MethodNotAllowed.into()
}

/// A handler panicked: status 500, with the panic message in the log.
#[expect(clippy::needless_pass_by_value, reason = "the layer passes it by value")]
pub(crate) fn panicked(panic: Box<dyn Any + Send>) -> Response {
    let text = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(|text| &**text));
    let text = text.unwrap_or("no message");
    Failure::from(coded!(HttpStatus::InternalServerError).caused_by(format!("a handler panicked: {text}")))
        .into_response()
}

/// Returns a response within the time limit, whatever the handler does.
pub(crate) async fn in_time(request: Request, next: Next) -> Result<Response, Failure> {
    Ok(timeout(LIMIT, next.run(request))
        .await
        .or_coded(|| coded!(OrderCode::TookTooLong, seconds = LIMIT.as_secs()))?)
}

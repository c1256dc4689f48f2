//! The ID that connects a response with the log.

use core::sync::atomic::{AtomicU64, Ordering};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use status_core::Problem;
use tracing::{Instrument as _, info_span};

const HEADER: HeaderName = HeaderName::from_static("x-request-id");
const MAX_LENGTH: usize = 64;

tokio::task_local! {
    static ID: String;
}

/// Numbers the requests that have no ID.
#[derive(Clone, Default)]
pub(crate) struct RequestIds(Arc<AtomicU64>);

impl RequestIds {
    fn next(&self) -> String {
        (self.0.fetch_add(1, Ordering::Relaxed) + 1).to_string()
    }
}

/// Assigns an ID to each request: the ID from the proxy in front of this service if it is plain, or else a number.
pub(crate) async fn assign(State(ids): State<RequestIds>, request: Request, next: Next) -> Response {
    let id = request.headers().get(HEADER).and_then(plain).unwrap_or_else(|| ids.next());
    let value = HeaderValue::try_from(&id);
    let span = info_span!("request", id, method = %request.method(), path = request.uri().path());
    let mut response = ID.scope(id, next.run(request)).instrument(span).await;
    if let Ok(value) = value {
        response.headers_mut().insert(HEADER, value);
    }
    response
}

/// Adds the ID of the request to a problem.
pub(crate) fn add(problem: Problem) -> Problem {
    match ID.try_with(Clone::clone) {
        Ok(id) => problem.request_id(id),
        Err(_) => problem,
    }
}

/// An ID from a client, if it is safe in responses and logs: only ASCII letters, digits, `-`, `_` and `.`.
fn plain(value: &HeaderValue) -> Option<String> {
    let id = value.to_str().ok().filter(|id| (1..=MAX_LENGTH).contains(&id.len()))?;
    let is_plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
    is_plain.then(|| id.to_owned())
}

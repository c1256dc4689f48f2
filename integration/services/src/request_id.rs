//! The id of a request, in the same way for both frameworks.

use http::HeaderMap;
use status_core::Problem;

tokio::task_local! {
    static ID: String;
}

/// Calls a function that answers a request with these headers.
pub fn scope<T>(headers: &HeaderMap, answer: impl FnOnce() -> T) -> T {
    match headers.get("x-request-id").and_then(|value| value.to_str().ok()) {
        // Into the body, that is; a header would need more care.
        Some(id) => ID.sync_scope(id.to_owned(), answer),
        None => answer(),
    }
}

/// Adds the id to what is told.
pub fn add(problem: Problem) -> Problem {
    match ID.try_with(Clone::clone) {
        Ok(id) => problem.request_id(id),
        Err(_) => problem,
    }
}

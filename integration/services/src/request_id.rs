//! The ID of a request, for both frameworks.

use http::HeaderMap;
use status_core::Problem;

tokio::task_local! {
    static ID: String;
}

/// Runs the handler of a request with these headers.
pub fn scope<T>(headers: &HeaderMap, answer: impl FnOnce() -> T) -> T {
    match headers.get("x-request-id").and_then(|value| value.to_str().ok()) {
        // The ID goes into the body. A header would need validation.
        Some(id) => ID.sync_scope(id.to_owned(), answer),
        None => answer(),
    }
}

/// Adds the ID to the problem.
pub fn add(problem: Problem) -> Problem {
    match ID.try_with(Clone::clone) {
        Ok(id) => problem.request_id(id),
        Err(_) => problem,
    }
}

//! The service in axum.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::HeaderMap;
use status_core::{Lang, LanguageLayer};
use tokio::sync::Barrier;
use tokio::task::yield_now;

use crate::errors::{Always200, AppError, Failure, Legacy, fail};
use crate::{marked, request_id};

/// The number of requests that `/together/…` waits for.
pub const TOGETHER: usize = 1000;

/// The service, ready to be served.
pub fn router() -> Router {
    router_in(LanguageLayer::new())
}

/// The service with a layer that chooses the languages of all responses.
pub fn router_in(languages: LanguageLayer) -> Router {
    Router::new()
        .route("/error/{class}", get(error))
        .route("/failure/{class}", get(failure))
        .route("/envelope/{class}", get(envelope))
        .route("/always-200/{class}", get(always_200))
        .route("/together/{class}", get(together))
        .route("/marked/{body}/{index}", get(marked_error))
        .with_state(Arc::new(Barrier::new(TOGETHER)))
        .fallback(async |headers: HeaderMap| request_id::scope(&headers, || AppError::NoRoute.into_response()))
        .method_not_allowed_fallback(async || AppError::MethodNotAllowed)
        .layer(languages)
}

async fn error(Path(class): Path<String>, headers: HeaderMap) -> Response {
    request_id::scope(&headers, || fail(&class).into_response())
}

async fn failure(Path(class): Path<String>) -> Result<(), Failure> {
    yield_now().await;
    Ok(fail(&class)?)
}

async fn envelope(Path(class): Path<String>, headers: HeaderMap) -> Response {
    request_id::scope(&headers, || fail(&class).map_err(Legacy::from).into_response())
}

async fn always_200(Path(class): Path<String>, headers: HeaderMap) -> Response {
    request_id::scope(&headers, || fail(&class).map_err(Always200::from).into_response())
}

/// Responds after all requests have arrived, and after yielding several times.
async fn together(State(all): State<Arc<Barrier>>, Path(class): Path<String>) -> Result<String, AppError> {
    let before = Lang::current();
    all.wait().await;
    for _ in 0..class.len() {
        yield_now().await;
        assert_eq!(Lang::current(), before);
    }
    fail(&class)?;
    Ok(class)
}

/// A marked error, in a body of the requested form.
async fn marked_error(Path((body, index)): Path<(String, usize)>) -> Response {
    let error = marked::all().swap_remove(index).error;
    match &*body {
        "problem" => error.into_response(),
        "failure" => Failure::from(error).into_response(),
        "envelope" => Legacy::from(error).into_response(),
        _ => Always200::from(error).into_response(),
    }
}

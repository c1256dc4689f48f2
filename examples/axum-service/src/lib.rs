//! An order service in which every error becomes a response in the client's language.

mod error;
mod extract;
mod fallback;
mod handlers;
mod orders;
mod request_id;

use core::time::Duration;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use status_core::LanguageLayer;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;

use crate::orders::Orders;
use crate::request_id::RequestIds;

status_core::include_codes!("codes.toml");

/// The time limit of a request.
const LIMIT: Duration = Duration::from_secs(2);

/// The service.
pub fn router() -> Router {
    let layers = ServiceBuilder::new()
        // The outermost layer, so that all responses are in the language of the request.
        .layer(LanguageLayer::new())
        .layer(from_fn_with_state(RequestIds::default(), request_id::assign))
        .layer(CatchPanicLayer::custom(fallback::panicked))
        .layer(from_fn(fallback::in_time));

    Router::new()
        .route("/orders", post(handlers::place))
        .route("/orders/{id}", get(handlers::show))
        .route("/orders/{id}/invoice", get(handlers::invoice))
        .route("/orders/{id}/parcel", get(handlers::parcel))
        .route("/statistics", get(handlers::statistics))
        .with_state(Orders::default())
        .fallback(fallback::no_route)
        .method_not_allowed_fallback(fallback::wrong_method)
        .layer(layers)
}

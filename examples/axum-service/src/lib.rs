//! An order service in which every error, wherever it occurs, is answered in the language of the client.

mod answers;
mod error;
mod extract;
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

/// How long a request may take.
const LIMIT: Duration = Duration::from_secs(2);

/// The service.
pub fn router() -> Router {
    let layers = ServiceBuilder::new()
        // Outermost, so that whatever answers below does so in the language of the request.
        .layer(LanguageLayer::new())
        .layer(from_fn_with_state(RequestIds::default(), request_id::assign))
        .layer(CatchPanicLayer::custom(answers::panicked))
        .layer(from_fn(answers::in_time));

    Router::new()
        .route("/orders", post(handlers::place))
        .route("/orders/{id}", get(handlers::show))
        .route("/orders/{id}/invoice", get(handlers::invoice))
        .route("/orders/{id}/parcel", get(handlers::parcel))
        .route("/statistics", get(handlers::statistics))
        .with_state(Orders::default())
        .fallback(answers::no_route)
        .method_not_allowed_fallback(answers::wrong_method)
        .layer(layers)
}

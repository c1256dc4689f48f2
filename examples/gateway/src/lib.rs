//! A gateway that relays the problems of the service behind it in the client's language.

mod client;
pub mod stock;

use core::net::SocketAddr;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use status_core::{LanguageLayer, MaybeKnown, OrCoded as _, ReceivedProblem, coded, responder};

use crate::stock::StockCode;

status_core::include_codes!("gateway.toml");

responder! {
    /// An error response of the gateway.
    struct Failure: axum
}

/// The gateway in front of a service.
pub fn router(service: SocketAddr) -> Router {
    Router::new().fallback(forward).with_state(service).layer(LanguageLayer::new())
}

/// Forwards a request and its response.
async fn forward(State(service): State<SocketAddr>, request: Request) -> Result<Response, Failure> {
    let response = client::send(service, request).await.or_coded(|| coded!(GatewayCode::ServiceUnreachable))?;
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return Ok(response.map(Body::from));
    }
    let received = ReceivedProblem::from_parts(status, response.headers(), response.body());
    let problem = match received.code::<StockCode>() {
        Some(MaybeKnown::Known(code)) => received.relay(code),
        // What the service sent goes to the log.
        _ => received.relay(GatewayCode::ServiceFailed),
    };
    Err(problem.into())
}

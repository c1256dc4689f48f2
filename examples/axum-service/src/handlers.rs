//! The handlers of the routes.

use core::future;

use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::error::OrderError;
use crate::extract::{Json, Path};
use crate::orders::{self, Order, Orders};

/// Places an order.
pub(crate) async fn place(
    State(orders): State<Orders>,
    Json(order): Json<Order>,
) -> Result<(StatusCode, axum::Json<Value>), OrderError> {
    order.validate()?;
    let id = orders.place(order)?;
    Ok((StatusCode::CREATED, axum::Json(json!({ "id": id }))))
}

/// Shows an order.
pub(crate) async fn show(State(orders): State<Orders>, Path(id): Path<u64>) -> Result<axum::Json<Order>, OrderError> {
    Ok(axum::Json(orders.find(id)?))
}

/// Shows the invoice of an order.
pub(crate) async fn invoice(Path(id): Path<u64>) -> Result<String, OrderError> {
    orders::invoice(id)
}

/// Asks the carrier where a parcel is, and never gets a response.
pub(crate) async fn parcel() -> &'static str {
    future::pending().await
}

/// Returns the average number of items per order.
pub(crate) async fn statistics(State(orders): State<Orders>) -> axum::Json<Value> {
    axum::Json(json!({ "average": orders.average() }))
}

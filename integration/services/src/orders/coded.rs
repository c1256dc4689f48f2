//! The service without an error type: `coded!` creates each error.

use axum::Router;
use axum::routing::{get, post};
use status_core::{Coded, FieldError, LanguageLayer, OrCoded as _, coded, responder};

use super::{CHALLENGE, LIMIT, MAX_QUANTITY, OrderCode, UNTIL_NEXT_MINUTE, UNTIL_STORAGE_IS_UP, read};

responder!(struct Failure: axum);

/// The service, ready to be served.
pub fn router() -> Router {
    Router::new()
        .route("/account", get(account))
        .route("/orders", post(place))
        .route("/orders/cart", post(place_again))
        .route("/orders/7", get(show))
        .layer(LanguageLayer::new())
}

async fn account() -> Result<(), Failure> {
    Err(coded!(OrderCode::NotSignedIn).header("www-authenticate", CHALLENGE).into())
}

async fn place() -> Result<(), Failure> {
    let errors = [
        FieldError::new(["email"], coded!(OrderCode::Missing)),
        FieldError::new(["lines", "0", "quantity"], coded!(OrderCode::OutOfRange, value = 100, max = MAX_QUANTITY)),
        FieldError::new(["lines", "1", "sku"], coded!(OrderCode::UnknownProduct, "x-9")),
    ];
    Err(coded!(OrderCode::InvalidOrder, count = errors.len()).fields(errors).into())
}

async fn place_again() -> Result<(), Failure> {
    Err(coded!(OrderCode::TooManyOrders, limit = LIMIT).retry_after(UNTIL_NEXT_MINUTE).into())
}

async fn show() -> Result<String, Failure> {
    Ok(order()?)
}

fn order() -> Result<String, Coded<OrderCode>> {
    load("/srv/orders/7")
}

fn load(path: &str) -> Result<String, Coded<OrderCode>> {
    read(path).or_coded(|| coded!(OrderCode::StorageDown, path = path).retry_after(UNTIL_STORAGE_IS_UP))
}

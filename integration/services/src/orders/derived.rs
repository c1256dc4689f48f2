//! The service with derived error types alone.

use core::time::Duration;
use std::io;

use axum::Router;
use axum::routing::{get, post};
use status_core::{FieldError, LanguageLayer, StatusError};

use super::{CHALLENGE, LIMIT, MAX_QUANTITY, OrderCode, UNTIL_NEXT_MINUTE, UNTIL_STORAGE_IS_UP, read};

#[derive(Debug, StatusError)]
#[status(respond(axum))]
enum AppError {
    #[status(OrderCode::NotSignedIn, header("www-authenticate", CHALLENGE))]
    NotSignedIn,
    #[status(OrderCode::InvalidOrder, fields(.0), count = .0.len())]
    Invalid(Vec<FieldError>),
    #[status(OrderCode::TooManyOrders, retry_after(.wait))]
    TooMany { limit: u32, wait: Duration },
    #[status(transparent)]
    Repository(#[from] RepositoryError),
}

#[derive(Debug, StatusError)]
enum FormError {
    #[status(OrderCode::Missing)]
    Missing,
    #[status(OrderCode::OutOfRange, max = MAX_QUANTITY)]
    OutOfRange { value: u32 },
    #[status(OrderCode::UnknownProduct)]
    UnknownProduct(&'static str),
}

#[derive(Debug, StatusError)]
enum RepositoryError {
    #[status(transparent)]
    Storage(#[from] StorageError),
}

#[derive(Debug, StatusError)]
#[status(OrderCode::StorageDown, retry_after(UNTIL_STORAGE_IS_UP))]
struct StorageError {
    path: &'static str,
    source: io::Error,
}

/// The service, ready to be served.
pub fn router() -> Router {
    Router::new()
        .route("/account", get(account))
        .route("/orders", post(place))
        .route("/orders/cart", post(place_again))
        .route("/orders/7", get(show))
        .layer(LanguageLayer::new())
}

async fn account() -> Result<(), AppError> {
    Err(AppError::NotSignedIn)
}

async fn place() -> Result<(), AppError> {
    Err(AppError::Invalid(vec![
        FieldError::new(["email"], FormError::Missing),
        FieldError::new(["lines", "0", "quantity"], FormError::OutOfRange { value: 100 }),
        FieldError::new(["lines", "1", "sku"], FormError::UnknownProduct("x-9")),
    ]))
}

async fn place_again() -> Result<(), AppError> {
    Err(AppError::TooMany { limit: LIMIT, wait: UNTIL_NEXT_MINUTE })
}

async fn show() -> Result<String, AppError> {
    Ok(order()?)
}

fn order() -> Result<String, RepositoryError> {
    Ok(load("/srv/orders/7")?)
}

fn load(path: &'static str) -> Result<String, StorageError> {
    read(path).map_err(|source| StorageError { path, source })
}

//! Prints the size of types in bytes.

#![forbid(unsafe_code)]

use http::StatusCode;
use status_core::{HttpStatus, Problem, StatusError};

status_core::include_codes!("../responses/codes.toml");

/// Has the same fields as [`ByThiserror`].
#[derive(Debug, StatusError)]
pub enum ByUs {
    #[status(OrderCode::OrderNotFound)]
    NotFound { id: u64 },
    #[status(OrderCode::OutOfStock)]
    OutOfStock { sku: String, left: u32 },
    #[status(OrderCode::StoreUnavailable)]
    StoreUnavailable(#[from] std::io::Error),
    #[status(OrderCode::EmptyOrder)]
    Empty,
}

/// Has the same fields as [`ByUs`].
#[derive(Debug, thiserror::Error)]
pub enum ByThiserror {
    #[error("There is no order {id}")]
    NotFound { id: u64 },
    #[error("Only {left} pieces of {sku} are left")]
    OutOfStock { sku: String, left: u32 },
    #[error("Order store unavailable")]
    StoreUnavailable(#[from] std::io::Error),
    #[error("Empty order")]
    Empty,
}

fn main() {
    print::<HttpStatus>("HttpStatus");
    print::<Option<HttpStatus>>("Option<HttpStatus>");
    print::<StatusCode>("http::StatusCode");
    print::<Option<StatusCode>>("Option<http::StatusCode>");
    print::<OrderCode>("a catalog's enum, u32");
    print::<Option<OrderCode>>("Option of a catalog's enum, u32");
    print::<ByUs>("an error by StatusError");
    print::<ByThiserror>("an error by thiserror");
    print::<Problem>("Problem");
    print::<Result<(), Problem>>("Result<(), Problem>");
}

fn print<T>(name: &str) {
    println!(r#"{{"type":{name:?},"bytes":{}}}"#, size_of::<T>());
}

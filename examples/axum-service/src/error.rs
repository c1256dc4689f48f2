//! What can go wrong with orders, and the type that any error turns into.

use std::io;
use std::path::PathBuf;

use status_core::{StatusError, responder};

use crate::{OrderCode, request_id};

/// What can go wrong with an order.
#[derive(Debug, StatusError)]
#[status(respond(axum), with = request_id::add)]
pub(crate) enum OrderError {
    #[status(OrderCode::OrderNotFound)]
    NotFound { id: u64 },
    #[status(OrderCode::TooManyOrders)]
    TooMany { limit: usize },
    // From 500 on, a client reads the title alone; path and cause are for the log.
    #[status(OrderCode::InvoiceArchiveDown)]
    Archive { path: PathBuf, source: io::Error },
}

responder! {
    /// The error of handlers in which several error types occur.
    #[status(with = request_id::add)]
    pub(crate) struct Failure: axum
}

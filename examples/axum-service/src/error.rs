//! The errors of orders, and the type that all errors convert into.

use std::io;
use std::path::PathBuf;

use status_core::{StatusError, responder};

use crate::{OrderCode, request_id};

/// The errors of an order.
#[derive(Debug, StatusError)]
#[status(respond(axum), with(request_id::add))]
pub(crate) enum OrderError {
    #[status(OrderCode::OrderNotFound)]
    NotFound { id: u64 },
    #[status(OrderCode::TooManyOrders)]
    TooMany { limit: usize },
    // From 500 on, clients see only the title. Path and cause go to the log.
    #[status(OrderCode::InvoiceArchiveDown)]
    Archive { path: PathBuf, source: io::Error },
}

responder! {
    /// The error response of handlers in which several types of errors occur, or which add data to the response.
    #[status(with(request_id::add))]
    pub(crate) struct Failure: axum
}

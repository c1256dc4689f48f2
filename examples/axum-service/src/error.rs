//! The errors of orders, and the type that all errors convert into.

use core::time::Duration;
use std::io;
use std::path::PathBuf;

use status_core::{FieldError, StatusError, responder};

use crate::{OrderCode, request_id};

/// The errors of an order.
#[derive(Debug, StatusError)]
#[status(respond(axum), with(request_id::add))]
pub(crate) enum OrderError {
    #[status(OrderCode::OrderNotFound)]
    NotFound { id: u64 },
    #[status(OrderCode::InvalidOrder, fields(.0))]
    Invalid(Vec<FieldError>),
    #[status(OrderCode::TooManyOrders, retry_after(.wait))]
    TooMany { limit: usize, wait: Duration },
    // From 500 on, clients see only the title. Path and cause go to the log.
    #[status(OrderCode::InvoiceArchiveDown)]
    Archive { path: PathBuf, source: io::Error },
}

responder! {
    /// The error response where several types of errors occur.
    #[status(with(request_id::add))]
    pub(crate) struct Failure: axum
}

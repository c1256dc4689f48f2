//! Orders and their validation.

use core::time::Duration;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use status_core::{FieldError, coded};
use tokio::time::Instant;

use crate::OrderCode;
use crate::error::OrderError;

const MAX_QUANTITY: u32 = 99;
const ORDERS_A_MINUTE: usize = 3;
const MINUTE: Duration = Duration::from_secs(60);

/// An order as a client sends it.
#[derive(Clone, Deserialize, Serialize)]
pub(crate) struct Order {
    lines: Vec<Line>,
}

#[derive(Clone, Deserialize, Serialize)]
struct Line {
    sku: String,
    quantity: u32,
}

/// All orders with the time at which they were placed. The example keeps them in memory.
#[derive(Clone, Default)]
pub(crate) struct Orders(Arc<Mutex<Vec<(Order, Instant)>>>);

impl Order {
    /// Checks the order, and reports all invalid fields.
    pub(crate) fn validate(&self) -> Result<(), OrderError> {
        let wrong = (0_u32..).zip(&self.lines).filter(|(_, line)| !(1..=MAX_QUANTITY).contains(&line.quantity));
        let errors: Vec<_> = wrong
            .map(|(at, line)| {
                let error = coded!(OrderCode::QuantityOutOfRange, max = MAX_QUANTITY, quantity = line.quantity);
                FieldError::new(["lines", &at.to_string(), "quantity"], error)
            })
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(OrderError::Invalid(errors)) }
    }
}

impl Orders {
    /// Places an order, and returns its number.
    pub(crate) fn place(&self, order: Order) -> Result<usize, OrderError> {
        let mut orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = orders.len().checked_sub(ORDERS_A_MINUTE).map(|at| orders[at].1.elapsed());
        if let Some(wait) = recent.and_then(|elapsed| MINUTE.checked_sub(elapsed)) {
            return Err(OrderError::TooMany { limit: ORDERS_A_MINUTE, wait });
        }
        orders.push((order, Instant::now()));
        Ok(orders.len())
    }

    /// The order with a number.
    pub(crate) fn find(&self, id: u64) -> Result<Order, OrderError> {
        let orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = usize::try_from(id).ok().and_then(|id| id.checked_sub(1));
        let order = at.and_then(|at| orders.get(at)).ok_or(OrderError::NotFound { id })?;
        Ok(order.0.clone())
    }

    /// The average number of items per order.
    pub(crate) fn average(&self) -> u64 {
        let orders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let pieces = orders.iter().flat_map(|(order, _)| &order.lines).map(|line| u64::from(line.quantity));
        // Panics if there are no orders, to show how a panic is handled.
        pieces.sum::<u64>() / orders.len() as u64
    }
}

/// The invoice of an order, from an archive that does not exist.
pub(crate) fn invoice(id: u64) -> Result<String, OrderError> {
    let path = Path::new("/srv/invoices").join(format!("{id}.txt"));
    fs::read_to_string(&path).map_err(|source| OrderError::Archive { path, source })
}

//! The errors: five with a title only, and five with a message.

use status_core::StatusError;

use crate::OrderCode;

/// Without allocations, so that only those of the response are counted.
#[derive(Clone, Copy, Debug, StatusError)]
pub(crate) enum OrderError {
    #[status(OrderCode::OrderNotFound)]
    NotFound { id: u64 },
    #[status(OrderCode::OrderClosed)]
    Closed { id: u64, closed_at: &'static str },
    #[status(OrderCode::EmptyOrder)]
    Empty,
    #[status(OrderCode::OutOfStock)]
    OutOfStock { sku: &'static str, left: u32 },
    #[status(OrderCode::UnknownAddress)]
    UnknownAddress,
    #[status(OrderCode::TooManyOrders)]
    TooMany { limit: u32 },
    #[status(OrderCode::StoreUnavailable)]
    StoreUnavailable,
    #[status(OrderCode::PaymentDeclined)]
    PaymentDeclined,
    #[status(OrderCode::PaymentExpired)]
    PaymentExpired { minutes: u16 },
    #[status(OrderCode::ProviderTimedOut)]
    ProviderTimedOut,
}

pub(crate) const WITHOUT_FIELDS: [OrderError; 5] = [
    OrderError::Empty,
    OrderError::UnknownAddress,
    OrderError::StoreUnavailable,
    OrderError::PaymentDeclined,
    OrderError::ProviderTimedOut,
];

pub(crate) const WITH_FIELDS: [OrderError; 5] = [
    OrderError::NotFound { id: 8_041_776 },
    OrderError::Closed { id: 7_730_215, closed_at: "2026-03-31T23:59:12Z" },
    OrderError::OutOfStock { sku: "TEA-0417", left: 3 },
    OrderError::TooMany { limit: 20 },
    OrderError::PaymentExpired { minutes: 15 },
];

//! A catalog and errors with its codes, in a crate of edition 2021 without the standard library, with the strictest lints.
#![no_std]
#![deny(missing_docs, warnings, unused_qualifications, clippy::all, clippy::pedantic)]

status_core::include_codes!("../fixtures/order.toml");

/// Looked up at compile time.
pub const NO_ITEMS: Option<OrderCode> = OrderCode::from_code(10110);

/// This also works without an allocation.
///
/// # Errors
///
/// Fails if the buffer is full.
pub fn show(code: OrderCode, out: &mut dyn core::fmt::Write) -> core::fmt::Result {
    write!(out, "{code} {}", code.display(status_core::Lang::En))
}

/// Each kind of error.
#[derive(Clone, Debug, PartialEq, Eq, status_core::StatusError)]
#[status(default = 502)]
pub enum Error {
    /// The message of the catalog.
    #[status(OrderCode::QuotaExceeded)]
    Quota {
        /// The calls that were allowed.
        limit: u32,
    },
    /// A custom message.
    #[status(404, "no order {id:>width$}", width = 4, public)]
    NoOrder {
        /// The order.
        id: u64,
    },
    /// With a source.
    #[status("no number")]
    Number(#[from] core::num::ParseIntError),
    /// Another one.
    #[status(transparent)]
    Full(#[from] Full),
    /// An inner error without a code.
    #[status(503, transparent)]
    Format(#[from] core::fmt::Error),
    /// Without a message.
    Unnamed,
}

/// A struct.
#[derive(Clone, Debug, PartialEq, Eq, status_core::StatusError)]
#[status(507)]
pub struct Full;

/// Writes the text for clients, without an allocation.
///
/// # Errors
///
/// Fails if the buffer is full.
pub fn tell(error: &dyn status_core::StatusError, out: &mut dyn core::fmt::Write) -> core::fmt::Result {
    write!(out, "{} {}", error.status().code(), error.message(status_core::Lang::En))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::{String, ToString};

    use super::{show, tell, Error, Full, OrderCode, NO_ITEMS};

    #[test]
    fn shows() {
        let mut out = String::new();
        show(NO_ITEMS.unwrap(), &mut out).unwrap();
        assert_eq!(out, "10110 订单没有商品 10110 Empty order");
        assert_eq!("10110".parse(), Ok(OrderCode::NoItems));
    }

    #[test]
    fn tells() {
        for (error, displayed, told) in [
            (Error::Quota { limit: 3 }, "All 3 calls are used", "429 All 3 calls are used"),
            (Error::NoOrder { id: 7 }, "no order    7", "404 no order    7"),
            (Error::from("x".parse::<u8>().unwrap_err()), "no number", "502 Bad Gateway"),
            (Error::from(Full), "Insufficient Storage", "507 Insufficient Storage"),
            (Error::from(core::fmt::Error), &core::fmt::Error.to_string(), "503 Service Unavailable"),
            (Error::Unnamed, "Bad Gateway", "502 Bad Gateway"),
        ] {
            let mut out = String::new();
            tell(&error, &mut out).unwrap();
            assert_eq!((&*error.to_string(), &*out), (displayed, told));
        }
    }
}

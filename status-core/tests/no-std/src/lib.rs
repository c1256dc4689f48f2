//! A catalog in a crate of edition 2021 that has no standard library, under the strictest lints.
#![no_std]
#![deny(missing_docs, warnings, unused_qualifications, clippy::all, clippy::pedantic)]

status_core::include_codes!("../fixtures/order.toml");

/// Found by the compiler.
pub const NO_ITEMS: Option<OrderCode> = OrderCode::from_code(10110);

/// Without an allocation, too.
///
/// # Errors
///
/// When the buffer is full.
pub fn show(code: OrderCode, out: &mut dyn core::fmt::Write) -> core::fmt::Result {
    write!(out, "{code} {}", code.display(status_core::Lang::En))
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::{show, OrderCode, NO_ITEMS};

    #[test]
    fn shows() {
        let mut out = std::string::String::new();
        show(NO_ITEMS.unwrap(), &mut out).unwrap();
        assert_eq!(out, "10110 订单没有商品 10110 Empty order");
        assert_eq!("10110".parse(), Ok(OrderCode::NoItems));
    }
}

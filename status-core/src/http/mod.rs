//! HTTP status codes.

mod class;
#[cfg(feature = "http")]
mod convert;
pub(crate) mod similar;
pub(crate) mod spec;
#[expect(
    unused_qualifications,
    clippy::doc_markdown,
    clippy::return_self_not_must_use,
    reason = "generated: with absolute paths, texts of the catalog, and the same `status` method for every catalog"
)]
#[rustfmt::skip]
pub(crate) mod status;

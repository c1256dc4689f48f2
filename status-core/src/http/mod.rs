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
    reason = "generated: paths are always whole, texts are the catalog's, `status` is the same for every catalog"
)]
#[rustfmt::skip]
pub(crate) mod status;

//! Reads a catalog of status codes from TOML, checks it, and turns it into Rust.
//!
//! A plain library without file I/O, so that the macro and the terminal command report the same errors in the same words. The
//! data goes one way:
//!
//! ```text
//! bytes ── Source ──▶ Document ──▶ Catalog ──▶ tokens
//!                parse        rules        emit
//!                             lower
//! ```
//!
//! A [`Document`](document::Document) may be wrong and knows the span of each value. A [`Catalog`](catalog::Catalog) is valid by
//! construction. [`load`](load::load) does it all, and collects every error, not only the first.
//!
//! Programs depend on `status-core`. This crate has no promise of compatibility: `status-core` and `cargo-status` depend on
//! the version that equals theirs.

pub mod catalog;
pub mod document;
pub mod emit;
pub mod finding;
pub mod http;
pub mod load;
pub mod lock;
pub mod options;
pub mod page;
mod rules;
pub mod source;
pub mod text;
pub mod value;

/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct ReadmeDoctests;

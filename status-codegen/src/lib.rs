//! Parses a catalog of status codes from TOML, checks it, and generates Rust.
//!
//! A plain library without file I/O, so that the macro and the command report the same errors in the same words. Data
//! flows in one direction:
//!
//! ```text
//! bytes ── Source ──▶ Document ──▶ Catalog ──▶ tokens
//!                parse        rules        emit
//!                             lower
//! ```
//!
//! A [`Document`](document::Document) may break rules, and knows the span of each value. A
//! [`Catalog`](catalog::Catalog) is valid by construction. [`load`](load::load) does everything, and collects all
//! errors, not only the first.
//!
//! Programs depend on `status-core`. This crate does not promise compatibility: `status-core` and `cargo-status`
//! require exactly their own version of it.

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
mod sort;
pub mod source;
pub mod text;
pub mod value;

/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct ReadmeDoctests;

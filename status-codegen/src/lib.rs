//! Reads a catalog of status codes from TOML, checks it, and turns it into Rust.
//!
//! An ordinary library: it opens no file and knows no compiler, so that the macro and the terminal command say the
//! same things in the same words. The data goes one way:
//!
//! ```text
//! bytes ── Source ──▶ Document ──▶ Catalog ──▶ tokens
//!                  read       rules        emit
//!                             lower
//! ```
//!
//! A [`Document`](document::Document) may be wrong and knows where each of its values stands; a [`Catalog`] cannot be
//! wrong and has forgotten. What is found on the way is collected, never only the first mistake.
//!
//! # Example
//!
#![cfg_attr(feature = "catalog", doc = "```")]
#![cfg_attr(not(feature = "catalog"), doc = "```ignore")]
//! use status_codegen::{Catalog, Settings, Source};
//!
//! let source = Source::new("codes.toml", r#"
//!     [catalog]
//!     name = "OrderCode"
//!
//!     [codes.QuotaExceeded]
//!     code = 10429
//!     status = 429
//!     title.zh = "配额已用完"
//!     title.en = "Quota exceeded"
//! "#);
//! let catalog = Catalog::read(&source, &Settings::default()).expect("the catalog obeys every rule");
//! assert_eq!(catalog.codes[0].name, "QuotaExceeded");
//! ```

#[cfg(feature = "catalog")]
mod bilingual;
#[cfg(feature = "catalog")]
pub mod catalog;
#[cfg(feature = "tools")]
pub mod changes;
#[cfg(feature = "tools")]
mod check;
#[cfg(feature = "catalog")]
mod defaults;
#[cfg(feature = "catalog")]
mod diagnostic;
#[cfg(feature = "catalog")]
pub mod document;
#[cfg(feature = "catalog")]
pub mod emit;
#[cfg(feature = "tools")]
mod format;
#[cfg(feature = "catalog")]
mod front_end;
#[cfg(feature = "catalog")]
mod hidden;
pub mod http;
#[cfg(feature = "tools")]
mod insertion;
#[cfg(feature = "catalog")]
mod lock;
#[cfg(feature = "catalog")]
mod lower;
#[cfg(feature = "catalog")]
mod name;
#[cfg(feature = "tools")]
mod next;
#[cfg(feature = "catalog")]
mod read;
#[cfg(feature = "catalog")]
mod render;
#[cfg(feature = "tools")]
pub mod rule;
#[cfg(feature = "catalog")]
mod rules;
#[cfg(feature = "catalog")]
mod settings;
#[cfg(feature = "catalog")]
mod source;
#[cfg(feature = "catalog")]
mod stub;
#[cfg(feature = "catalog")]
mod succession;
#[cfg(feature = "catalog")]
mod template;
#[cfg(feature = "tools")]
mod warnings;

#[cfg(feature = "catalog")]
pub use self::{
    bilingual::Bilingual,
    catalog::Catalog,
    diagnostic::{Diagnostic, Related},
    front_end::Refused,
    lock::{Lock, UnreadableLock},
    settings::{LockFile, Settings},
    source::{Position, Source},
};
#[cfg(feature = "tools")]
pub use self::{check::check, format::format, insertion::insert};

/// The examples of the README, run as tests.
#[cfg(all(doctest, feature = "catalog"))]
#[doc = include_str!("../README.md")]
pub struct ReadmeDoctests;

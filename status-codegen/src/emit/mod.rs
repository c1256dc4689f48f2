//! `Catalog` → Rust. Nothing here can fail.

mod docs;
pub mod markdown;
pub mod rust;

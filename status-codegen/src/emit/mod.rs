//! `Catalog` → what is made of it. Nothing here can fail.

mod docs;
mod markdown;
pub mod rust;

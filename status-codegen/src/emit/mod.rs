//! `Catalog` → what is made of it. Nothing here can fail.

mod docs;
pub(crate) mod markdown;
pub mod rust;
pub mod words;

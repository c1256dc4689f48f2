//! `Catalog` → what is made of it. Nothing here can fail.

mod docs;
#[cfg(feature = "format")]
mod file;
pub(crate) mod markdown;
pub mod rust;
pub mod words;

#[cfg(feature = "format")]
pub use self::file::file;

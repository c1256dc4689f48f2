//! `Catalog` → what is made of it. Nothing here can fail.

mod docs;
#[cfg(feature = "tools")]
mod file;
pub(crate) mod markdown;
pub mod rust;
pub mod words;

#[cfg(feature = "tools")]
pub use self::file::file;

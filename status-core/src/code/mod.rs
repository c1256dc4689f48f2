//! The codes of all catalogs.

pub(crate) mod catalog_code;
pub(crate) mod display;
pub(crate) mod entry;
pub(crate) mod grpc;
pub(crate) mod log_level;
#[cfg(feature = "problem")]
pub(crate) mod maybe_known;
pub(crate) mod retry;
pub(crate) mod unknown;

use core::fmt;

/// The value of a code of any catalog: a number, or text such as `A0201`.
///
/// ```
/// use status_core::{Code, HttpStatus};
///
/// assert_eq!(HttpStatus::NotFound.entry().code(), Code::Int(404));
/// assert_eq!(Code::from("A0201").to_string(), "A0201");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Code<'a> {
    /// A number.
    Int(i64),
    /// Text.
    Str(&'a str),
}

impl fmt::Display for Code<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(code) => fmt::Display::fmt(code, f),
            Self::Str(code) => fmt::Display::fmt(code, f),
        }
    }
}

impl From<u16> for Code<'_> {
    fn from(code: u16) -> Self {
        Self::Int(code.into())
    }
}

impl From<u32> for Code<'_> {
    fn from(code: u32) -> Self {
        Self::Int(code.into())
    }
}

impl From<i32> for Code<'_> {
    fn from(code: i32) -> Self {
        Self::Int(code.into())
    }
}

impl From<i64> for Code<'_> {
    fn from(code: i64) -> Self {
        Self::Int(code)
    }
}

impl<'a> From<&'a str> for Code<'a> {
    fn from(code: &'a str) -> Self {
        Self::Str(code)
    }
}

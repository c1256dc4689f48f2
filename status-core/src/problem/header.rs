//! Headers that a program adds to a response.

use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt;

use crate::private::names::wrong_header;

/// The header in lower case, if it is valid: nothing in it may end the field or the header.
pub(super) fn checked(name: &str, value: String) -> Result<(String, String), InvalidHeader> {
    let reason = if let Some(reason) = wrong_header(name) {
        reason
    } else if !value.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')) {
        "the value contains characters other than visible ASCII, spaces and tabs"
    } else {
        return Ok((name.to_ascii_lowercase(), value));
    };
    Err(InvalidHeader { name: name.to_string(), reason })
}

/// A header that a response cannot have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidHeader {
    name: String,
    reason: &'static str,
}

impl InvalidHeader {
    /// The name of the header.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for InvalidHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the header field `{}` cannot be: {}", self.name.escape_debug(), self.reason)
    }
}

impl Error for InvalidHeader {}

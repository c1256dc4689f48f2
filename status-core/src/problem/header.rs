//! Headers that a program adds to a response.

use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt;

use crate::one_line::OneLine;
use crate::private::names::wrong_header;

/// Clients of hyper accept 100 headers. Rendering and the framework add some.
const MAX_COUNT: usize = 64;

/// The maximum length of all names and values, in bytes. With the headers that others add, it is below the 16 kilobytes that
/// HTTP/2 clients of hyper and Node.js accept.
const MAX_LENGTH: usize = 8192;

/// The header in lower case, if it is valid: nothing in it may end the field or the header.
pub(super) fn checked(
    name: &str,
    value: String,
    added: &[(String, String)],
) -> Result<(String, String), InvalidHeader> {
    let lower = name.to_ascii_lowercase();
    let reason = if let Some(reason) = wrong_header(name) {
        reason
    } else if !value.bytes().all(|byte| matches!(byte, b'\t' | b' '..=b'~')) {
        "the value contains characters other than visible ASCII, spaces and tabs"
    } else {
        // A header of the same name is replaced.
        let others = || added.iter().filter(|(other, _)| *other != lower);
        let length: usize = others().map(|(name, value)| name.len() + value.len()).sum();
        if others().count() >= MAX_COUNT {
            "the response already has 64 headers"
        } else if length + name.len() + value.len() > MAX_LENGTH {
            "the names and values of all headers exceed 8192 bytes"
        } else {
            return Ok((lower, value));
        }
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
        write!(f, "invalid header `{}`: {}", OneLine::value(&self.name), self.reason)
    }
}

impl Error for InvalidHeader {}

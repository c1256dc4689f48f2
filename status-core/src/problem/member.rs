//! Extension members: RFC 9457 section 3.2.

use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt;

use serde::Serialize;
use serde_json::Value;

use super::finite::is_finite;

/// The members that every problem can have.
pub(super) const OWN: [&str; 9] =
    ["type", "title", "status", "detail", "instance", "code", "reason", "request_id", "errors"];

/// The value as JSON, if it can be a member with this name.
pub(super) fn checked(name: &str, value: impl Serialize) -> Result<Value, InvalidMember> {
    let wrong = |reason: &str| InvalidMember { name: name.to_string(), reason: reason.to_string() };
    if !is_name(name) {
        return Err(wrong("the name is empty or contains control characters"));
    }
    if OWN.contains(&name) {
        return Err(wrong("every problem has a member of this name"));
    }
    let json = serde_json::to_value(&value).map_err(|error| wrong(&error.to_string()))?;
    if !is_finite(&value) {
        return Err(wrong("JSON has neither NaN nor infinity"));
    }
    Ok(json)
}

/// RFC 9457 advises against short names and names with other characters than ASCII letters, digits and underscores, but it
/// allows them, and clients use them.
const fn is_name(name: &str) -> bool {
    let mut bytes = name.as_bytes();
    while let [byte, rest @ ..] = bytes {
        if byte.is_ascii_control() {
            return false;
        }
        bytes = rest;
    }
    !name.is_empty()
}

/// An extension member that a problem cannot have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidMember {
    name: String,
    reason: String,
}

impl InvalidMember {
    /// The name of the member.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for InvalidMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` cannot be a member: {}", self.name.escape_debug(), self.reason)
    }
}

impl Error for InvalidMember {}

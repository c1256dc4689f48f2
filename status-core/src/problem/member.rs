//! Extension members: RFC 9457 section 3.2.

use alloc::string::{String, ToString};
use core::error::Error;
use core::fmt;

use serde::Serialize;
use serde_json::Value;

use super::serializable;
use crate::one_line::OneLine;
use crate::private::names::wrong_member;

/// The value as JSON, if it can be a member with this name.
pub(super) fn checked(name: &str, value: impl Serialize) -> Result<Value, InvalidMember> {
    let wrong = |reason: &dyn fmt::Display| InvalidMember { name: name.to_string(), reason: reason.to_string() };
    if let Some(reason) = wrong_member(name) {
        return Err(wrong(&reason));
    }
    serializable::check(&value).map_err(|error| wrong(&error))?;
    serde_json::to_value(value).map_err(|error| wrong(&error))
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
        write!(f, "invalid extension member `{}`: {}", OneLine::value(&self.name), self.reason)
    }
}

impl Error for InvalidMember {}

//! Problems in responses of other services.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::code::Code;
use crate::code::catalog_code::CatalogCode;
use crate::http::status::HttpStatus;

/// Received problem details. All members are kept, except those of a wrong type, which
/// [RFC 9457 section 3.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1) requires recipients to ignore.
///
/// ```
/// use status_core::{HttpStatus, MaybeKnown, ReceivedProblem};
///
/// let problem: ReceivedProblem = serde_json::from_str(
///     r#"{"title": "Not Found", "status": "404", "code": 404, "balance": 30}"#,
/// )?;
/// assert_eq!(problem.title.as_deref(), Some("Not Found"));
/// assert_eq!(problem.status, None); // it was no number
/// assert_eq!(problem.code::<HttpStatus>(), Some(MaybeKnown::Known(HttpStatus::NotFound)));
/// assert_eq!(problem.extensions["balance"], 30);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceivedProblem {
    /// The type of the problem, as a URI reference. `None` means `about:blank`.
    pub type_url: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The status in the body.
    pub status: Option<u16>,
    /// The explanation of this occurrence.
    pub detail: Option<String>,
    /// The URI reference of this occurrence.
    pub instance: Option<String>,
    /// The machine-readable name of the code, such as `QUOTA_EXCEEDED`.
    pub reason: Option<String>,
    /// The ID of the request in the server's log.
    pub request_id: Option<String>,
    /// The errors in fields of the request.
    pub errors: Vec<ReceivedFieldError>,
    /// All other members.
    pub extensions: Map<String, Value>,
    code: Option<Value>,
}

/// A received error in one field of a request.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceivedFieldError {
    /// The field, as a JSON Pointer in a URI fragment.
    pub pointer: Option<String>,
    /// The explanation of the error.
    pub detail: Option<String>,
    /// The machine-readable name of the code.
    pub reason: Option<String>,
    /// All other members.
    pub extensions: Map<String, Value>,
    code: Option<Value>,
}

/// A code of a catalog to which codes may have been added since this program was compiled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MaybeKnown<C> {
    /// A code that this program knows.
    Known(C),
    /// A number that this program does not know.
    UnknownInt(i64),
    /// A text that this program does not know.
    UnknownStr(String),
}

impl ReceivedProblem {
    /// The code in the server's catalog `C`, or `None` if the response has no code.
    pub fn code<C: CatalogCode>(&self) -> Option<MaybeKnown<C>> {
        self.code.as_ref().and_then(MaybeKnown::from_json)
    }

    /// The status, if this program knows it.
    pub fn http_status(&self) -> Option<HttpStatus> {
        self.status.and_then(HttpStatus::from_code)
    }
}

impl ReceivedFieldError {
    /// The code in the server's catalog `C`, or `None` if the response has no code.
    pub fn code<C: CatalogCode>(&self) -> Option<MaybeKnown<C>> {
        self.code.as_ref().and_then(MaybeKnown::from_json)
    }
}

impl<C: CatalogCode> MaybeKnown<C> {
    fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::from_code(Code::Str(text))),
            value => value.as_i64().map(|number| Self::from_code(Code::Int(number))),
        }
    }

    /// Looks up the code with this value.
    ///
    /// ```
    /// use status_core::{Code, HttpStatus, MaybeKnown};
    ///
    /// assert_eq!(MaybeKnown::from_code(Code::Int(404)), MaybeKnown::Known(HttpStatus::NotFound));
    /// assert_eq!(MaybeKnown::<HttpStatus>::from_code(Code::Int(799)), MaybeKnown::UnknownInt(799));
    /// ```
    pub fn from_code(code: Code<'_>) -> Self {
        match (C::lookup(code), code) {
            (Some(known), _) => Self::Known(known),
            (None, Code::Int(number)) => Self::UnknownInt(number),
            (None, Code::Str(text)) => Self::UnknownStr(text.into()),
        }
    }
}

impl<C> MaybeKnown<C> {
    /// The code, if this program knows it.
    pub fn known(self) -> Option<C> {
        match self {
            Self::Known(code) => Some(code),
            Self::UnknownInt(_) | Self::UnknownStr(_) => None,
        }
    }
}

/// Displays the code without its title.
impl<C: CatalogCode> fmt::Display for MaybeKnown<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(code) => code.code().fmt(f),
            Self::UnknownInt(number) => number.fmt(f),
            Self::UnknownStr(text) => text.fmt(f),
        }
    }
}

/// Serializes the code, not its name.
impl<C: CatalogCode> Serialize for MaybeKnown<C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let code = match self {
            Self::Known(code) => code.code().into(),
            Self::UnknownInt(number) => Code::Int(*number),
            Self::UnknownStr(text) => Code::Str(text),
        };
        match code {
            Code::Int(number) => serializer.serialize_i64(number),
            Code::Str(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de, C: CatalogCode> Deserialize<'de> for MaybeKnown<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let wrong = || serde::de::Error::custom(format_args!("expected a code of `{}`, not {value}", C::CATALOG));
        Self::from_json(&value).ok_or_else(wrong)
    }
}

impl<'de> Deserialize<'de> for ReceivedProblem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut members = Map::deserialize(deserializer)?;
        let errors = members.remove("errors");
        Ok(Self {
            type_url: text(&mut members, "type"),
            title: text(&mut members, "title"),
            status: members.remove("status").and_then(|value| value.as_u64()?.try_into().ok()),
            detail: text(&mut members, "detail"),
            instance: text(&mut members, "instance"),
            reason: text(&mut members, "reason"),
            request_id: text(&mut members, "request_id"),
            errors: errors.map(field_errors).unwrap_or_default(),
            code: members.remove("code"),
            extensions: members,
        })
    }
}

fn field_errors(value: Value) -> Vec<ReceivedFieldError> {
    let Value::Array(errors) = value else { return Vec::new() };
    let objects = errors.into_iter().filter_map(|error| match error {
        Value::Object(members) => Some(members),
        _ => None,
    });
    objects
        .map(|mut members| ReceivedFieldError {
            pointer: text(&mut members, "pointer"),
            detail: text(&mut members, "detail"),
            reason: text(&mut members, "reason"),
            code: members.remove("code"),
            extensions: members,
        })
        .collect()
}

/// Removes a text member and returns it. A member of another type is ignored.
fn text(members: &mut Map<String, Value>, name: &str) -> Option<String> {
    match members.remove(name)? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

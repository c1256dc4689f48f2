//! Received errors in fields of a request.

use alloc::string::String;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{code, raw};
use crate::code::catalog_code::CatalogCode;
use crate::code::maybe_known::MaybeKnown;

/// A received error in one field of a request. Returned by [`ReceivedProblem::errors`](crate::ReceivedProblem::errors).
#[derive(Clone, Debug)]
pub struct ReceivedFieldError<'a> {
    json: &'a str,
    pointer: Option<String>,
    detail: Option<String>,
    reason: Option<String>,
}

impl<'a> ReceivedFieldError<'a> {
    /// The error, if the value is an object.
    pub(super) fn new(value: &'a RawValue) -> Option<Self> {
        let json = value.get();
        let text = |name| raw::member(json, name).and_then(raw::text);
        json.starts_with('{').then(|| Self {
            json,
            pointer: text("pointer"),
            detail: text("detail"),
            reason: text("reason"),
        })
    }

    /// The field, as a JSON Pointer in a URI fragment.
    pub fn pointer(&self) -> Option<&str> {
        self.pointer.as_deref()
    }

    /// The explanation of the error.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The machine-readable name of the code.
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// The code in the server's catalog `C`, or `None` if the field error has no code. A code is only known if the reason agrees,
    /// unless the sender omitted the reason.
    pub fn code<C: CatalogCode>(&self) -> Option<MaybeKnown<C>> {
        code::read(raw::member(self.json, "code")?, None, self.reason())
    }

    /// The member with a name, or `None` if there is none, or if it is of another type.
    pub fn get<T: Deserialize<'a>>(&self, name: &str) -> Option<T> {
        serde_json::from_str(raw::member(self.json, name)?.get()).ok()
    }
}

//! An error in one field of a request.

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt::Write as _;

use crate::error::status_error::{FieldError, StatusError};

impl FieldError {
    /// Creates a field error from the path of the field, which consists of names and indices, and the error. Clients
    /// see the same text as for any error.
    pub fn new<S: AsRef<str>>(
        path: impl IntoIterator<Item = S>,
        error: impl Into<Box<dyn StatusError + Send + Sync>>,
    ) -> Self {
        let mut pointer = String::from("#");
        for step in path {
            pointer.push('/');
            push_step(&mut pointer, step.as_ref());
        }
        Self { pointer, error: error.into().into() }
    }

    /// The field as a JSON Pointer in a URI fragment
    /// ([RFC 6901 section 6](https://www.rfc-editor.org/rfc/rfc6901#section-6)).
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The error in the field.
    pub fn error(&self) -> &(dyn StatusError + Send + Sync + 'static) {
        &*self.error
    }
}

/// Escapes the separator of steps first, then the characters that a fragment cannot contain.
fn push_step(pointer: &mut String, step: &str) {
    for byte in step.bytes() {
        match byte {
            b'~' => pointer.push_str("~0"),
            b'/' => pointer.push_str("~1"),
            byte if byte.is_ascii_alphanumeric() || b"-._!$&'()*+,;=:@?".contains(&byte) => pointer.push(byte.into()),
            // Writing to a string cannot fail.
            byte => drop(write!(pointer, "%{byte:02X}")),
        }
    }
}

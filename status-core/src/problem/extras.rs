//! The parts of a problem besides the code and the texts.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use serde::Serialize;
use serde_json::Value;

use super::envelope::Envelope;
use super::field_error::FieldError;
use super::header::{self, InvalidHeader};
use super::member::{self, InvalidMember};

/// The parts of a problem besides the code and the texts.
#[derive(Debug)]
pub(crate) struct Extras {
    pub(crate) instance: Option<String>,
    pub(super) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(super) headers: Vec<(String, String)>,
    pub(crate) errors: Vec<FieldError>,
    pub(super) extensions: Vec<(Cow<'static, str>, Value)>,
    pub(super) envelope: Option<Envelope>,
}

impl Extras {
    pub(crate) const NONE: Self = Self {
        instance: None,
        request_id: None,
        retry_after: None,
        headers: Vec::new(),
        errors: Vec::new(),
        extensions: Vec::new(),
        envelope: None,
    };

    /// Adds the parts that an error can have. A later value replaces an earlier one.
    pub(crate) fn add(&mut self, other: &Self) {
        if other.instance.is_some() {
            self.instance.clone_from(&other.instance);
        }
        self.retry_after = other.retry_after.or(self.retry_after);
        self.headers.extend_from_slice(&other.headers);
        self.errors.extend_from_slice(&other.errors);
        self.extensions.extend_from_slice(&other.extensions);
    }

    /// Whether there are any.
    pub(super) fn is_any(&self) -> bool {
        let Self { instance, request_id, retry_after, headers, errors, extensions, envelope } = self;
        instance.is_some()
            || request_id.is_some()
            || retry_after.is_some()
            || !headers.is_empty()
            || !errors.is_empty()
            || !extensions.is_empty()
            || envelope.is_some()
    }

    /// Adds a header, or replaces the one of this name.
    pub(crate) fn set_header(&mut self, name: &str, value: String) -> Result<(), InvalidHeader> {
        let (name, value) = header::checked(name, value)?;
        match self.headers.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.headers.push((name, value)),
        }
        Ok(())
    }

    /// Adds an extension member, or replaces the one of this name.
    pub(crate) fn set_extension(
        &mut self,
        name: Cow<'static, str>,
        value: impl Serialize,
    ) -> Result<(), InvalidMember> {
        let value = member::checked(&name, value)?;
        match self.extensions.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.extensions.push((name, value)),
        }
        Ok(())
    }
}

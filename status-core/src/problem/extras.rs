//! The parts of a problem besides the code and the texts.

use alloc::borrow::Cow;
use alloc::string::String;

use serde::Serialize;

use super::envelope::Envelope;
use super::header::{self, InvalidHeader};
use super::member::{self, InvalidMember};
use crate::error::status_error::{ResponseData, set};

/// The parts of a problem besides the code and the texts.
#[derive(Debug)]
pub(super) struct Extras {
    /// The parts that an error can have, too, because it can contain a problem.
    pub(super) data: ResponseData,
    pub(super) envelope: Option<Envelope>,
}

impl Extras {
    pub(super) const NONE: Self = Self { data: ResponseData::NONE, envelope: None };
}

impl ResponseData {
    /// Whether there are any parts.
    pub(super) fn is_any(&self) -> bool {
        let Self { instance, request_id, retry_after, headers, errors, extensions, params } = self;
        instance.is_some()
            || request_id.is_some()
            || retry_after.is_some()
            || !headers.is_empty()
            || !errors.is_empty()
            || !extensions.is_empty()
            || !params.is_empty()
    }

    /// Adds a header, or replaces the one of this name.
    pub(crate) fn set_header(&mut self, name: &str, value: String) -> Result<(), InvalidHeader> {
        let (name, value) = header::checked(name, value, &self.headers)?;
        set(&mut self.headers, name, value);
        Ok(())
    }

    /// Adds an extension member, or replaces the one of this name.
    pub(crate) fn set_extension(
        &mut self,
        name: Cow<'static, str>,
        value: impl Serialize,
    ) -> Result<(), InvalidMember> {
        let value = member::checked(&name, value)?;
        set(&mut self.extensions, name, value);
        Ok(())
    }
}

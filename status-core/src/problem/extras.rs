//! The parts of a problem that do not come from its error.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use serde_json::Value;

use super::envelope::Envelope;
use super::field_error::FieldError;

/// The parts of a problem that do not come from its error.
#[derive(Debug)]
pub(super) struct Extras {
    pub(super) instance: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) retry_after: Option<Duration>,
    pub(super) headers: Vec<(String, String)>,
    pub(super) errors: Vec<FieldError>,
    pub(super) extensions: Vec<(Cow<'static, str>, Value)>,
    pub(super) envelope: Option<Envelope>,
}

impl Extras {
    pub(super) const NONE: Self = Self {
        instance: None,
        request_id: None,
        retry_after: None,
        headers: Vec::new(),
        errors: Vec::new(),
        extensions: Vec::new(),
        envelope: None,
    };
}

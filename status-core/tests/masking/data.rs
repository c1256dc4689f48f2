//! The data that an error adds to its response, and the marks that clients receive.

use core::time::Duration;

#[cfg(feature = "problem")]
use status_core::{FieldError, coded};

#[cfg(feature = "problem")]
use super::MaskedCode;

/// Each part of a response that an error can fill, with a mark.
#[derive(Debug)]
pub(super) struct Data {
    pub(super) wait: Duration,
    pub(super) header: String,
    pub(super) instance: String,
    pub(super) extension: String,
    pub(super) fields: FieldErrors,
}

#[cfg(feature = "problem")]
type FieldErrors = Vec<FieldError>;
/// Without the feature `problem`, there are no field errors.
#[cfg(not(feature = "problem"))]
type FieldErrors = ();

/// The data that a client receives.
#[derive(Clone, Default)]
#[cfg_attr(not(feature = "problem"), expect(dead_code, reason = "there are no responses"))]
pub(super) struct Sent {
    pub(super) retry_after: Option<u64>,
    pub(super) header: Vec<String>,
    pub(super) instance: Vec<String>,
    pub(super) extension: Vec<String>,
    pub(super) fields: Vec<String>,
}

impl Data {
    pub(super) fn new(marks: &mut impl Iterator<Item = String>) -> (Self, Sent) {
        let mut mark = || marks.next().expect("there is always a next one");
        let (wait, header, instance, extension) = (mark(), mark(), mark(), mark());
        let seconds = wait.trim_matches(['⟦', '⟧']).parse().expect("a mark has a number");
        let (fields, in_fields) = fields(&mut mark);
        let data = Self {
            wait: Duration::from_secs(seconds),
            header: header.replace('⟦', "%E2%9F%A6").replace('⟧', "%E2%9F%A7"),
            instance: instance.clone(),
            extension: extension.clone(),
            fields,
        };
        let sent = Sent {
            retry_after: Some(seconds),
            header: vec![header],
            instance: vec![instance],
            extension: vec![extension],
            fields: in_fields,
        };
        (data, sent)
    }
}

impl Sent {
    /// What passes from 500 on, unless the error is public.
    pub(super) fn masked(self) -> Self {
        Self { extension: Vec::new(), fields: Vec::new(), ..self }
    }
}

/// Two field errors. Clients see the second one's title only, because its status is 500.
#[cfg(feature = "problem")]
fn fields(mark: &mut impl FnMut() -> String) -> (FieldErrors, Vec<String>) {
    let (first, shown, cause, second, hidden) = (mark(), mark(), mark(), mark(), mark());
    let below = coded!(MaskedCode::NamedBelow, shown = shown).caused_by(cause);
    let from = coded!(MaskedCode::NamedFrom, shown = hidden);
    let errors = vec![FieldError::new([&first], below), FieldError::new([&second], from)];
    // The value is in the text, and in `params`.
    (errors, vec![first, super::CATALOG.to_owned(), shown.clone(), shown, second])
}

#[cfg(not(feature = "problem"))]
fn fields(_: &mut impl FnMut() -> String) -> (FieldErrors, Vec<String>) {
    ((), Vec::new())
}

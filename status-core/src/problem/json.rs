//! Response bodies in JSON.

use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;
use core::fmt;
use core::ops::Range;

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::ProblemOf;
use super::envelope::Envelope;
use crate::code::Code;
use crate::error::status_error::{FieldError, ResponseData, StatusError};
use crate::lang::Lang;

/// Sufficient for most bodies, so that they are allocated once.
const CAPACITY: usize = 512;

/// `application/problem+json`, and whether the text for clients differs from the title.
pub(super) fn problem(problem: &ProblemOf<'_>, lang: Lang) -> (Vec<u8>, bool) {
    let (entry, extras) = (problem.entry(), problem.extras());
    let mut body = Object::new();
    body.add("type", entry.type_url());
    let title = body.add("title", entry.title(lang));
    body.add("status", &problem.status().code());
    let has_detail = body.add_detail(&ClientMessage::new(&*problem.error, lang), title);
    if let Some(instance) = &extras.data.instance {
        body.add("instance", instance);
    }
    body.add("code", &Number(entry.code()));
    body.add("reason", entry.reason());
    if !extras.data.params.is_empty() {
        body.add("params", &Params(&extras.data.params));
    }
    if let Some(id) = &extras.data.request_id {
        body.add("request_id", id);
    }
    if !extras.data.errors.is_empty() {
        body.add("errors", &Errors(&extras.data.errors, lang));
    }
    for (name, value) in &extras.data.extensions {
        body.add_named(name, value);
    }
    (body.end(), has_detail)
}

/// `{code, message, data}`
pub(super) fn envelope(problem: &ProblemOf<'_>, envelope: &Envelope, lang: Lang) -> Vec<u8> {
    let data = &problem.extras().data;
    let mut body = Object::new();
    let mut names = Vec::new();
    body.add_once(&mut names, envelope.code, &Number(problem.entry().code()));
    body.add_once(&mut names, envelope.message, &ClientMessage::new(&*problem.error, lang));
    body.add_once(&mut names, envelope.data, &());
    if let Some(id) = &data.request_id {
        body.add_once(&mut names, envelope.request_id, id);
    }
    if !data.errors.is_empty() {
        body.add_once(&mut names, envelope.errors, &Errors(&data.errors, lang));
    }
    if !data.params.is_empty() {
        body.add_once(&mut names, "params", &Params(&data.params));
    }
    if let Some(instance) = &data.instance {
        body.add_once(&mut names, "instance", instance);
    }
    for (name, value) in &data.extensions {
        body.add_once(&mut names, name, value);
    }
    body.end()
}

/// Writes an object. Unlike serde, it can remove the last member again.
struct Object(Vec<u8>);

impl Object {
    fn new() -> Self {
        Self(Vec::with_capacity(CAPACITY))
    }

    /// Adds a member whose name needs no escaping, and returns the range of the value.
    fn add(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Range<usize> {
        self.begin();
        self.0.push(b'"');
        self.0.extend_from_slice(name.as_bytes());
        self.0.extend_from_slice(b"\":");
        let start = self.0.len();
        self.write(value);
        start..self.0.len()
    }

    /// Adds a member with any name.
    fn add_named(&mut self, name: &str, value: &(impl Serialize + ?Sized)) {
        self.begin();
        self.write(name);
        self.0.push(b':');
        self.write(value);
    }

    /// Adds a member with any name, unless there is one of this name.
    fn add_once<'n>(&mut self, names: &mut Vec<&'n str>, name: &'n str, value: &(impl Serialize + ?Sized)) {
        if names.contains(&name) {
            #[cfg(feature = "tracing")]
            tracing::error!(name, "a member was omitted, because the envelope has another one of this name");
            return;
        }
        names.push(name);
        self.add_named(name, value);
    }

    /// Adds the message, unless it fails to display or equals the title.
    fn add_detail(&mut self, message: &ClientMessage<'_>, title: Range<usize>) -> bool {
        let end = self.0.len();
        let detail = self.add("detail", message);
        let is_wanted = !message.is_broken.get() && self.0[detail] != self.0[title];
        if !is_wanted {
            self.0.truncate(end);
        }
        is_wanted
    }

    fn end(mut self) -> Vec<u8> {
        self.0.push(b'}');
        self.0
    }

    fn begin(&mut self) {
        self.0.push(if self.0.is_empty() { b'{' } else { b',' });
    }

    fn write(&mut self, value: &(impl Serialize + ?Sized)) {
        let start = self.0.len();
        // Cannot fail, because the values are texts, numbers and JSON, and the writer accepts everything.
        if serde_json::to_writer(&mut self.0, value).is_err() {
            self.0.truncate(start);
            self.0.extend_from_slice(b"null");
        }
    }
}

struct Errors<'a>(&'a [FieldError], Lang);

impl Serialize for Errors<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(|error| OfField(error, self.1)))
    }
}

struct OfField<'a>(&'a FieldError, Lang);

impl Serialize for OfField<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(field, lang) = *self;
        let entry = field.error.entry();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("pointer", field.pointer())?;
        map.serialize_entry("code", &Number(entry.code()))?;
        map.serialize_entry("reason", entry.reason())?;
        map.serialize_entry("detail", &ClientMessage::new(&*field.error, lang))?;
        if entry.has_params() {
            let mut data = ResponseData::NONE;
            field.error.describe_response(&mut data);
            if !data.params.is_empty() {
                map.serialize_entry("params", &Params(&data.params))?;
            }
        }
        map.end()
    }
}

/// Values of placeholders, by name.
struct Params<'a>(&'a [(String, String)]);

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// A code in the type of its catalog.
struct Number(Code<'static>);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Code::Int(code) => serializer.serialize_i64(code),
            Code::Str(code) => serializer.serialize_str(code),
        }
    }
}

/// The text of an error for clients, written without an intermediate string.
struct ClientMessage<'a> {
    error: &'a (dyn StatusError + Send + Sync),
    lang: Lang,
    is_broken: Cell<bool>,
}

impl<'a> ClientMessage<'a> {
    fn new(error: &'a (dyn StatusError + Send + Sync), lang: Lang) -> Self {
        Self { error, lang, is_broken: Cell::new(false) }
    }
}

impl fmt::Display for ClientMessage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // serde_json treats an error of `Display` as an error of the writer, and panics if the writer has none.
        self.is_broken.set(self.error.fmt_message(self.lang, f).is_err());
        Ok(())
    }
}

impl Serialize for ClientMessage<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

//! The bodies, as JSON.

use alloc::vec::Vec;
use core::fmt::{self, Write};

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::{Envelope, FieldError, Problem};
use crate::{Code, Lang, StatusError};

/// Enough for most bodies, so that they are allocated once.
const CAPACITY: usize = 512;

/// `application/problem+json`
pub(super) fn problem(problem: &Problem, lang: Lang) -> Vec<u8> {
    written(&Body(problem, lang))
}

/// `{code, message, data}`
pub(super) fn envelope(problem: &Problem, envelope: &Envelope, lang: Lang) -> Vec<u8> {
    written(&Enveloped(problem, envelope, lang))
}

fn written(body: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(CAPACITY);
    match serde_json::to_writer(&mut bytes, body) {
        Ok(()) => bytes,
        // Maps with text for keys, values that are JSON already, and a writer that takes everything.
        Err(_) => b"{}".to_vec(),
    }
}

struct Body<'a>(&'a Problem, Lang);

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(problem, lang) = *self;
        let entry = problem.entry();
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", entry.type_url())?;
        map.serialize_entry("title", entry.title(lang))?;
        map.serialize_entry("status", &entry.status().code())?;
        let message = Shown(&*problem.error, lang);
        if message.is_more_than(entry.title(lang)) {
            map.serialize_entry("detail", &message)?;
        }
        if let Some(instance) = &problem.more().instance {
            map.serialize_entry("instance", instance)?;
        }
        map.serialize_entry("code", &Number(entry.code()))?;
        map.serialize_entry("reason", entry.reason())?;
        if let Some(id) = &problem.more().request_id {
            map.serialize_entry("request_id", id)?;
        }
        if !problem.more().errors.is_empty() {
            map.serialize_entry("errors", &Errors(&problem.more().errors, lang))?;
        }
        for (name, value) in &problem.more().extensions {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

struct Enveloped<'a>(&'a Problem, &'a Envelope, Lang);

impl Serialize for Enveloped<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(problem, envelope, lang) = *self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(envelope.code, &Number(problem.entry().code()))?;
        map.serialize_entry(envelope.message, &Shown(&*problem.error, lang))?;
        map.serialize_entry(envelope.data, &())?;
        if let Some(id) = &problem.more().request_id {
            map.serialize_entry(envelope.request_id, id)?;
        }
        if !problem.more().errors.is_empty() {
            map.serialize_entry(envelope.errors, &Errors(&problem.more().errors, lang))?;
        }
        map.end()
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
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("pointer", field.pointer())?;
        map.serialize_entry("code", &Number(entry.code()))?;
        map.serialize_entry("reason", entry.reason())?;
        map.serialize_entry("detail", &Shown(&*field.error, lang))?;
        map.end()
    }
}

/// A code in its own type.
struct Number(Code<'static>);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Code::Int(code) => serializer.serialize_i64(code),
            Code::Str(code) => serializer.serialize_str(code),
        }
    }
}

/// What a client may read of an error, written without being put together first.
struct Shown<'a>(&'a (dyn StatusError + Send + Sync), Lang);

impl Shown<'_> {
    /// Whether there is anything to read besides the title.
    fn is_more_than(&self, title: &str) -> bool {
        let mut compared = Compared { rest: title, is_same: true };
        let shown = write!(compared, "{}", self.0.message(self.1));
        shown.is_ok() && !(compared.is_same && compared.rest.is_empty())
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // To serde_json, an error of `Display` is one of the writer, and it panics where that knows of none.
        let _ = self.0.fmt_message(self.1, f);
        Ok(())
    }
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A text that is compared with what is written.
struct Compared<'a> {
    rest: &'a str,
    is_same: bool,
}

impl Write for Compared<'_> {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        match self.rest.strip_prefix(piece) {
            Some(rest) => self.rest = rest,
            None => self.is_same = false,
        }
        Ok(())
    }
}

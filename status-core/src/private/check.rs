//! Checks at compile time that an error type matches its codes.

use core::cmp::Ordering;

use super::lookup::compare;
use crate::code::entry::Entry;
use crate::error::template;
use crate::http::status::HttpStatus;
use crate::lang::Lang;

/// Whether a code's message has a placeholder with this name.
pub const fn uses(entry: &Entry, name: &str) -> bool {
    let message = message(entry);
    let mut from = 0;
    while let Some(placeholder) = template::placeholder(message, from) {
        if is_same(placeholder.name, name) {
            return true;
        }
        from = placeholder.end;
    }
    false
}

/// Stops the compilation if the code of `owner`, which is a variant or a type, is not an error.
#[track_caller]
pub const fn check_status(entry: &Entry, owner: &str) {
    if !is_error(entry.status()) {
        Text::new()
            .all(&["`", owner, "` cannot have the status `", entry.status().name(), "`, which is not an error"])
            .panic();
    }
}

/// Stops the compilation if the code's message does not match `owner`, which is a variant or a type.
///
/// `fields` are the names of its fields, and `values` are the placeholders to which its attribute assigns a value.
#[track_caller]
pub const fn check_message(entry: &Entry, owner: &str, fields: &[&str], values: &[&str]) {
    let message = message(entry);
    let mut from = 0;
    while let Some(placeholder) = template::placeholder(message, from) {
        let name = placeholder.name;
        if !is_among(fields, name) && !is_among(values, name) {
            let text = Text::new()
                .all(&["the catalog's message of `", entry.name(), "` needs a field `", name, "`, which `", owner])
                .all(&["` lacks ("])
                .fields(fields);
            // Only a name can be before an equals sign.
            let is_number = name.as_bytes()[0].is_ascii_digit();
            if is_number {
                text.all(&[")"]).panic();
            }
            text.all(&["); add the field, or give a value: `", name, " = …`"]).panic();
        }
        from = placeholder.end;
    }
    check_values(entry, owner, values);
}

/// Stops the compilation if the code's message does not match the values of a `coded!`.
#[track_caller]
pub const fn check_coded(entry: &Entry, values: &[&str]) {
    let message = message(entry);
    let mut from = 0;
    while let Some(placeholder) = template::placeholder(message, from) {
        let name = placeholder.name;
        if !is_among(values, name) {
            let text =
                Text::new().all(&["the catalog's message of `", entry.name(), "` needs a value for `{", name, "}`"]);
            if name.as_bytes()[0].is_ascii_digit() {
                text.all(&["\n  help: add it without a name"]).panic();
            }
            text.all(&["\n  help: add `", name, " = …`"]).panic();
        }
        from = placeholder.end;
    }
    if let Some(name) = unknown_value(entry, values) {
        value_error(entry, "coded!", name).panic();
    }
}

/// Stops the compilation if an attribute assigns a value to a name that the code's message does not have.
#[track_caller]
const fn check_values(entry: &Entry, owner: &str, values: &[&str]) {
    /// Words that are easily written like a value.
    const OPTIONS: [&str; 14] = [
        "code",
        "status",
        "message",
        "title",
        "fmt",
        "with",
        "body",
        "respond",
        "log",
        "retry_after",
        "header",
        "fields",
        "extension",
        "instance",
    ];

    if let Some(name) = unknown_value(entry, values) {
        let text = value_error(entry, owner, name);
        if is_among(&OPTIONS, name) {
            let help = "\n  help: write a code or a message without a name, and an option as in `retry_after(.delay)`";
            text.all(&[help]).panic();
        }
        text.panic();
    }
}

/// The first value without a placeholder.
const fn unknown_value<'a>(entry: &Entry, values: &[&'a str]) -> Option<&'a str> {
    let mut at = 0;
    while at < values.len() {
        if !uses(entry, values[at]) {
            return Some(values[at]);
        }
        at += 1;
    }
    None
}

const fn value_error(entry: &Entry, owner: &str, name: &str) -> Text {
    let lacks = if message(entry).is_empty() { "has no message" } else { "has a message without that placeholder" };
    Text::new().all(&["`", owner, "` gives a value for `", name, "`, but in the catalog `", entry.name(), "` ", lacks])
}

/// A code without messages in a catalog, which can therefore have custom ones.
#[diagnostic::on_unimplemented(
    message = "codes of `{Self}` cannot have a custom message, because their messages are in the catalog",
    label = "a code of a catalog",
    note = "write the message in the catalog, or for the log alone as `log(\"…\")`, or use an `HttpStatus`"
)]
pub trait HasNoMessages {}

impl HasNoMessages for HttpStatus {}

/// Accepts only such codes with a custom message.
pub const fn has_no_messages<C: HasNoMessages>(_: &C) {}

/// The rules of catalogs guarantee that both languages have the same placeholders.
const fn message(entry: &Entry) -> &'static str {
    match entry.message(Lang::En) {
        Some(message) => message,
        None => "",
    }
}

/// Codes of a success or a redirect are for responses, not for errors.
const fn is_error(status: HttpStatus) -> bool {
    matches!(status.code(), 400..=599)
}

const fn is_among(names: &[&str], name: &str) -> bool {
    let mut at = 0;
    while at < names.len() {
        if is_same(names[at], name) {
            return true;
        }
        at += 1;
    }
    false
}

const fn is_same(a: &str, b: &str) -> bool {
    matches!(compare(a, b), Ordering::Equal)
}

/// A compile error, assembled at compile time. Text that is too long is truncated.
pub(super) struct Text {
    bytes: [u8; 1024],
    len: usize,
}

impl Text {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; 1024], len: 0 }
    }

    pub(super) const fn all(mut self, pieces: &[&str]) -> Self {
        let mut at = 0;
        while at < pieces.len() {
            let piece = pieces[at].as_bytes();
            if self.len + piece.len() <= self.bytes.len() {
                let mut byte = 0;
                while byte < piece.len() {
                    self.bytes[self.len] = piece[byte];
                    self.len += 1;
                    byte += 1;
                }
            }
            at += 1;
        }
        self
    }

    const fn fields(mut self, fields: &[&str]) -> Self {
        if fields.is_empty() {
            return self.all(&["it has no fields"]);
        }
        let mut at = 0;
        while at < fields.len() {
            self = self.all(&[if at == 0 { "its fields: `" } else { ", `" }, fields[at], "`"]);
            at += 1;
        }
        self
    }

    #[track_caller]
    pub(super) const fn panic(&self) -> ! {
        let (text, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => panic!("{}", text),
            Err(_) => panic!("the error and its code do not fit together"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic = "`E` cannot have the status `NoContent`, which is not an error"]
    fn success() {
        check_status(HttpStatus::NoContent.entry(), "E");
    }

    #[test]
    #[should_panic = "`E` gives a value for `path`, but in the catalog `NotFound` has no message"]
    fn no_message() {
        check_message(HttpStatus::NotFound.entry(), "E", &[], &["path"]);
    }

    #[test]
    fn nothing_wrong() {
        for status in HttpStatus::ALL {
            if is_error(*status) {
                check_status(status.entry(), "E");
                check_message(status.entry(), "E", &["path"], &[]);
            }
        }
    }
}

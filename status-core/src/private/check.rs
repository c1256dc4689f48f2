//! Checks at compile time that an error type matches its codes.

use crate::code::entry::Entry;
use crate::error::client_message::is_masked_status;
use crate::error::template::{self, Placeholder};
use crate::http::status::HttpStatus;
use crate::lang::Lang;

/// Whether a code's message has a placeholder with this name.
pub const fn uses(entry: &Entry, name: &str) -> bool {
    template::has(message(entry), name)
}

/// Returns the entry of a code. Stops the compilation if the code of `owner`, which is a variant or a type, is not an error.
#[track_caller]
pub const fn checked(entry: &'static Entry, owner: &str) -> &'static Entry {
    if !is_error(entry.status()) {
        is_no_error(entry, owner);
    }
    entry
}

// Errors are in functions of their own, because the compiler evaluates the texts in a function whenever it is called.

#[track_caller]
const fn is_no_error(entry: &Entry, owner: &str) -> ! {
    Text::new()
        .all(&["`", owner, "` cannot have the status `", entry.status().name(), "`, which is not an error"])
        .panic()
}

/// Returns the entry of a code. Stops the compilation if the code is not an error, or if its message has a placeholder
/// that is not a field of `owner`, which is a variant or a type. Spaces separate the names of the fields.
///
/// The compiler evaluates this function once per variant, so its arguments are few and its code calls little.
#[track_caller]
pub const fn matching(entry: &'static Entry, owner: &str, fields: &[u8]) -> &'static Entry {
    matching_all(entry, owner, fields, [], b"", b"")
}

/// Like [`matching`], for variants that have more than fields of plain types.
///
/// `typed` are the fields whose type only the compiler knows, and whether it implements `Display`. `values` are the
/// placeholders to which the attribute assigns a value. `source` is the field that clients may not read.
#[track_caller]
pub const fn matching_all<const N: usize>(
    entry: &'static Entry,
    owner: &str,
    fields: &[u8],
    typed: [(&str, bool); N],
    values: &[u8],
    source: &[u8],
) -> &'static Entry {
    checked(entry, owner);
    let message = message(entry).as_bytes();
    let mut from = 0;
    while let Some(placeholder) = Placeholder::first(message, from) {
        from = placeholder.end + 1;
        if !values.is_empty() && is_among(values, placeholder, message) {
            continue;
        }
        if !is_among(fields, placeholder, message) {
            lacks_field(entry, owner, fields, placeholder.name(message));
        }
        let mut at = 0;
        while at < N {
            let (field, has_display) = typed[at];
            if !has_display && placeholder.is(field.as_bytes(), message) {
                lacks_display(entry, owner, field);
            }
            at += 1;
        }
        if !source.is_empty() && placeholder.is(source, message) && !is_masked_status(entry.status()) {
            shows_source(entry, owner, source);
        }
    }
    if !values.is_empty() {
        check_values(entry, owner, values);
    }
    entry
}

#[track_caller]
const fn lacks_field(entry: &Entry, owner: &str, fields: &[u8], name: &str) -> ! {
    let text = Text::new()
        .all(&["the catalog's message of `", entry.name(), "` needs a field `", name, "`, which `", owner, "` lacks ("])
        .fields(fields);
    // Only a name can be before an equals sign.
    if name.as_bytes()[0].is_ascii_digit() {
        text.all(&[")"]).panic();
    }
    text.all(&[")\n  help: add the field, or give a value: `", name, " = …`"]).panic()
}

#[track_caller]
const fn lacks_display(entry: &Entry, owner: &str, field: &str) -> ! {
    let text = Text::new()
        .all(&["the catalog's message of `", entry.name(), "` shows the field `", field, "` of `", owner])
        .all(&["`, whose type does not implement `Display`\n  help: implement it"]);
    if field.as_bytes()[0].is_ascii_digit() {
        text.panic();
    }
    text.all(&[", or give a value: `", field, " = …`"]).panic()
}

#[track_caller]
const fn shows_source(entry: &Entry, owner: &str, source: &[u8]) -> ! {
    let (source, _) = first(source);
    Text::new()
        .all(&["the catalog's message of `", entry.name(), "` shows clients the field `", source, "` of `", owner])
        .all(&["`, which is the source of the error\n  help: add `public` if clients may read it"])
        .panic()
}

/// Stops the compilation if the code's message does not match the values of a `coded!`.
#[track_caller]
pub const fn check_coded(entry: &Entry, values: &[&str]) {
    let message = message(entry).as_bytes();
    let mut from = 0;
    while let Some(placeholder) = Placeholder::first(message, from) {
        let mut is_given = false;
        let mut at = 0;
        while at < values.len() {
            is_given |= placeholder.is(values[at].as_bytes(), message);
            at += 1;
        }
        if !is_given {
            let name = placeholder.name(message);
            let text =
                Text::new().all(&["the catalog's message of `", entry.name(), "` needs a value for `{", name, "}`"]);
            if name.as_bytes()[0].is_ascii_digit() {
                text.all(&["\n  help: add it without a name"]).panic();
            }
            text.all(&["\n  help: add `", name, " = …`"]).panic();
        }
        from = placeholder.end + 1;
    }
    let mut at = 0;
    while at < values.len() {
        if !uses(entry, values[at]) {
            unknown_value(entry, "coded!", values[at], "");
        }
        at += 1;
    }
}

/// Stops the compilation if an attribute assigns a value to a name that the code's message does not have.
#[track_caller]
const fn check_values(entry: &Entry, owner: &str, values: &[u8]) {
    /// Words that are easily written like a value.
    const OPTIONS: &[u8] =
        b"code status message title fmt with body respond log retry_after header fields extension instance";

    let mut rest = values;
    while !rest.is_empty() {
        let (name, after) = first(rest);
        if !uses(entry, name) {
            let is_option = is_among(OPTIONS, Placeholder { start: 0, end: name.len() }, name.as_bytes());
            let help = "\n  help: write a code or a message without a name, and an option as in `retry_after(.delay)`";
            unknown_value(entry, owner, name, if is_option { help } else { "" });
        }
        rest = after;
    }
}

#[track_caller]
const fn unknown_value(entry: &Entry, owner: &str, name: &str, help: &str) -> ! {
    let lacks = if message(entry).is_empty() { "has no message" } else { "has a message without that placeholder" };
    Text::new()
        .all(&["`", owner, "` gives a value for `", name, "`, but in the catalog `", entry.name(), "` ", lacks, help])
        .panic()
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

/// Whether a placeholder is one of the names, which spaces separate.
const fn is_among(names: &[u8], Placeholder { start, end }: Placeholder, message: &[u8]) -> bool {
    let mut from = 0;
    while from < names.len() {
        let mut at = from;
        while at < names.len() && start + at - from < end && names[at] == message[start + at - from] {
            at += 1;
        }
        if start + at - from == end && (at == names.len() || names[at] == b' ') {
            return true;
        }
        while at < names.len() && names[at] != b' ' {
            at += 1;
        }
        from = at + 1;
    }
    false
}

/// The first of the names that spaces separate, and the others.
const fn first(names: &[u8]) -> (&str, &[u8]) {
    let mut end = 0;
    while end < names.len() && names[end] != b' ' {
        end += 1;
    }
    let (name, rest) = names.split_at(end);
    let Ok(name) = core::str::from_utf8(name) else { return ("", &[]) };
    (name, if rest.is_empty() { rest } else { rest.split_at(1).1 })
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

    const fn fields(mut self, fields: &[u8]) -> Self {
        if fields.is_empty() {
            return self.all(&["it has no fields"]);
        }
        let mut before = "its fields: `";
        let mut rest = fields;
        while !rest.is_empty() {
            let (name, after) = first(rest);
            self = self.all(&[before, name, "`"]);
            before = ", `";
            rest = after;
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
        checked(HttpStatus::NoContent.entry(), "E");
    }

    #[test]
    #[should_panic = "`E` gives a value for `path`, but in the catalog `NotFound` has no message"]
    fn no_message() {
        matching_all(HttpStatus::NotFound.entry(), "E", b"", [], b"path", b"");
    }

    #[test]
    fn nothing_wrong() {
        for status in HttpStatus::ALL {
            if is_error(*status) {
                assert_eq!(matching(status.entry(), "E", b"path"), status.entry());
            }
        }
    }
}

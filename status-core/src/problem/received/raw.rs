//! The members and elements of received JSON, as text.
//!
//! A parsed `serde_json::Value` takes up to a hundred times the size of its text, and changes numbers: `1.10` to `1.1`, and
//! `1e400` to an error.

use alloc::string::String;

use serde_json::value::RawValue;

use crate::code::maybe_known;

/// The members of an object, in their order. Other values have none.
pub(super) fn members(json: &str) -> impl Iterator<Item = (&RawValue, &RawValue)> {
    let mut values = Values::new(json, '{');
    core::iter::from_fn(move || Some((values.next()?, values.next()?)))
}

/// The elements of an array. Other values have none.
pub(super) fn elements(json: &str) -> impl Iterator<Item = &RawValue> {
    Values::new(json, '[')
}

/// The value of a member. Of several members with the same name, the last one counts, as in most parsers.
pub(super) fn member<'a>(json: &'a str, name: &str) -> Option<&'a RawValue> {
    members(json).filter(|(key, _)| is(key, name)).last().map(|(_, value)| value)
}

/// Whether a string of JSON is this text.
pub(super) fn is(json: &RawValue, text: &str) -> bool {
    let json = json.get();
    if json.contains('\\') {
        serde_json::from_str::<String>(json).is_ok_and(|json| json == text)
    } else {
        json.strip_prefix('"').and_then(|json| json.strip_suffix('"')) == Some(text)
    }
}

/// The text of a string.
pub(super) fn text(json: &RawValue) -> Option<String> {
    serde_json::from_str(json.get()).ok()
}

/// The value of an integer, also if it is written as `404.0` or `4.04e2`.
pub(super) fn integer(json: &RawValue) -> Option<i64> {
    let json = json.get();
    // The only other values that `f64` parses are names, such as `NaN`, and JSON has none of them.
    json.parse().ok().or_else(|| maybe_known::integer(json.parse().ok()?))
}

/// The values in an array or an object. In an object, each name is followed by its value.
struct Values<'a> {
    /// The rest of the text, which has been checked.
    rest: &'a str,
}

impl<'a> Values<'a> {
    fn new(json: &'a str, bracket: char) -> Self {
        Self { rest: json.strip_prefix(bracket).unwrap_or_default() }
    }
}

impl<'a> Iterator for Values<'a> {
    type Item = &'a RawValue;

    fn next(&mut self) -> Option<&'a RawValue> {
        let rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n', ',', ':']);
        let mut values = serde_json::Deserializer::from_str(rest).into_iter();
        // Fails at the closing bracket.
        let value = values.next()?.ok()?;
        self.rest = &rest[values.byte_offset()..];
        Some(value)
    }
}

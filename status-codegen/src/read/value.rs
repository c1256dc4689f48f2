//! A value of the file, in the type that its key asks for.

use core::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::context::Context;
use crate::diagnostic::Diagnostic;
use crate::http;

/// What a value is called.
#[derive(Clone, Copy)]
pub(super) enum Label<'a> {
    /// By its key.
    Key(&'a str),
    /// As one of those in the array of this key.
    Item(&'a str),
}

impl fmt::Display for Label<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => write!(f, "`{key}`"),
            Self::Item(key) => write!(f, "a text in `{key}`"),
        }
    }
}

pub(super) fn string(
    label: Label<'_>,
    value: &Spanned<DeValue<'_>>,
    expected: &str,
    cx: &mut Context<'_>,
) -> Option<Spanned<String>> {
    let DeValue::String(text) = value.get_ref() else {
        wrong_type(label, value, expected, cx);
        return None;
    };
    if text.trim().is_empty() {
        cx.push(Diagnostic::new("empty-text", value.span(), format!("{label} is empty")));
        return None;
    }
    Some(Spanned::new(value.span(), text.to_string()))
}

pub(super) fn strings(
    key: &str,
    value: &Spanned<DeValue<'_>>,
    cx: &mut Context<'_>,
) -> Option<Spanned<Vec<Spanned<String>>>> {
    let DeValue::Array(array) = value.get_ref() else {
        wrong_type(Label::Key(key), value, "an array of strings", cx);
        return None;
    };
    if array.is_empty() {
        cx.push(Diagnostic::new("empty-text", value.span(), format!("`{key}` is empty")));
        return None;
    }
    let strings: Vec<_> = array.iter().map(|one| string(Label::Item(key), one, "a string", cx)).collect();
    strings.into_iter().collect::<Option<_>>().map(|strings| Spanned::new(value.span(), strings))
}

pub(super) fn integer(key: &str, value: &Spanned<DeValue<'_>>, cx: &mut Context<'_>) -> Option<Spanned<i128>> {
    let DeValue::Integer(number) = value.get_ref() else {
        wrong_type(Label::Key(key), value, "an integer", cx);
        return None;
    };
    // What is too long for the largest integer is at least as far out as that.
    let limit = if number.as_str().starts_with('-') { i128::MIN } else { i128::MAX };
    Some(Spanned::new(value.span(), i128::from_str_radix(number.as_str(), number.radix()).unwrap_or(limit)))
}

pub(super) fn table<'a, 'i>(
    label: Label<'_>,
    value: &'a Spanned<DeValue<'i>>,
    expected: &str,
    cx: &mut Context<'_>,
) -> Option<&'a DeTable<'i>> {
    let table = value.get_ref().as_table();
    if table.is_none() {
        wrong_type(label, value, expected, cx);
    }
    table
}

pub(super) fn wrong_type(label: Label<'_>, value: &Spanned<DeValue<'_>>, expected: &str, cx: &mut Context<'_>) {
    let message = format!("{label} is {}, expected {expected}", type_name(value.get_ref()));
    let error = Diagnostic::new("wrong-type", value.span(), message);
    cx.push(error.maybe_help(what_was_meant(label, value.get_ref(), expected)));
}

fn what_was_meant(label: Label<'_>, value: &DeValue<'_>, expected: &str) -> Option<String> {
    match value {
        DeValue::String(text) if expected == "an integer" => match http::number(text) {
            Some(number) => Some(format!("write {number}")),
            None if text.bytes().all(|b| b.is_ascii_digit()) => Some(format!("write {text}, without quotes")),
            None if matches!(label, Label::Key("code")) => {
                Some("codes that are text need `repr = \"str\"` under `[catalog]`".to_owned())
            }
            None => None,
        },
        DeValue::String(text) if expected.starts_with('`') && matches!(&**text, "true" | "false") => {
            Some(format!("write {text}, without quotes"))
        }
        DeValue::String(_) if expected == "an array of strings" => Some("write it in brackets, `[\"…\"]`".to_owned()),
        DeValue::Integer(_) | DeValue::Boolean(_) | DeValue::Float(_) if expected == "a string" => {
            Some("write it in quotes".to_owned())
        }
        _ => None,
    }
}

/// The type of a value, with its article.
fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}

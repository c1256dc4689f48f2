//! A value of the file, converted to the type of its key.

use toml::Spanned as Found;
use toml::de::{DeTable, DeValue};

use super::context::Context;
use crate::finding::Finding;
use crate::finding::parts::{Expected, Subject, ValueType, WrongTypeHelp};
use crate::http;
use crate::source::span::Spanned;

/// How messages refer to a value.
#[derive(Clone, Copy)]
pub(super) enum Label<'a> {
    /// By its key.
    Key(&'a str),
    /// As an item of this key's array.
    Item(&'a str),
}

impl Label<'_> {
    fn subject(self) -> Subject {
        match self {
            Self::Key(key) => Subject::Key(key.to_owned()),
            Self::Item(key) => Subject::Item(key.to_owned()),
        }
    }
}

pub(super) fn string(label: Label<'_>, value: &Found<DeValue<'_>>, cx: &mut Context<'_>) -> Option<Spanned<String>> {
    let DeValue::String(text) = value.get_ref() else {
        wrong_type(label, value, Expected::String, cx);
        return None;
    };
    if text.trim().is_empty() {
        cx.report(value.span(), Finding::EmptyText { subject: label.subject() });
        return None;
    }
    Some(cx.spanned(value.span(), text.to_string()))
}

pub(super) fn strings(
    key: &str,
    value: &Found<DeValue<'_>>,
    cx: &mut Context<'_>,
) -> Option<Spanned<Vec<Spanned<String>>>> {
    let DeValue::Array(array) = value.get_ref() else {
        wrong_type(Label::Key(key), value, Expected::Strings, cx);
        return None;
    };
    if array.is_empty() {
        cx.report(value.span(), Finding::EmptyText { subject: Label::Key(key).subject() });
        return None;
    }
    let strings: Vec<_> = array.iter().map(|one| string(Label::Item(key), one, cx)).collect();
    let strings = strings.into_iter().collect::<Option<_>>()?;
    Some(cx.spanned(value.span(), strings))
}

pub(super) fn integer(key: &str, value: &Found<DeValue<'_>>, cx: &mut Context<'_>) -> Option<Spanned<i128>> {
    let DeValue::Integer(number) = value.get_ref() else {
        wrong_type(Label::Key(key), value, Expected::Integer, cx);
        return None;
    };
    // A number that is too long for an `i128` becomes the limit, which is outside every range as well.
    let limit = if number.as_str().starts_with('-') { i128::MIN } else { i128::MAX };
    Some(cx.spanned(value.span(), i128::from_str_radix(number.as_str(), number.radix()).unwrap_or(limit)))
}

pub(super) fn boolean(key: &str, value: &Found<DeValue<'_>>, cx: &mut Context<'_>) -> Option<bool> {
    let read = value.get_ref().as_bool();
    if read.is_none() {
        wrong_type(Label::Key(key), value, Expected::Boolean, cx);
    }
    read
}

pub(super) fn table<'a, 'i>(
    label: Label<'_>,
    value: &'a Found<DeValue<'i>>,
    expected: Expected,
    cx: &mut Context<'_>,
) -> Option<&'a DeTable<'i>> {
    let table = value.get_ref().as_table();
    if table.is_none() {
        wrong_type(label, value, expected, cx);
    }
    table
}

fn wrong_type(label: Label<'_>, value: &Found<DeValue<'_>>, expected: Expected, cx: &mut Context<'_>) {
    let help = what_was_meant(label, value.get_ref(), &expected);
    let (subject, found) = (label.subject(), value_type(value.get_ref()));
    cx.report(value.span(), Finding::WrongType { subject, found, expected, help });
}

fn what_was_meant(label: Label<'_>, value: &DeValue<'_>, expected: &Expected) -> Option<WrongTypeHelp> {
    match (value, expected) {
        (DeValue::String(text), Expected::Integer) => match http::number(text) {
            Some(number) => Some(WrongTypeHelp::Number(number)),
            None if text.bytes().all(|b| b.is_ascii_digit()) => Some(WrongTypeHelp::Unquoted(text.to_string())),
            None if matches!(label, Label::Key("code")) => Some(WrongTypeHelp::TextCodes),
            None => None,
        },
        (DeValue::String(text), Expected::Boolean | Expected::Bilingual(_)) if matches!(&**text, "true" | "false") => {
            Some(WrongTypeHelp::Unquoted(text.to_string()))
        }
        (DeValue::String(_), Expected::Strings) => Some(WrongTypeHelp::InBrackets),
        (DeValue::Integer(_) | DeValue::Boolean(_) | DeValue::Float(_), Expected::String) => {
            Some(WrongTypeHelp::InQuotes)
        }
        _ => None,
    }
}

fn value_type(value: &DeValue<'_>) -> ValueType {
    match value {
        DeValue::String(_) => ValueType::String,
        DeValue::Integer(_) => ValueType::Integer,
        DeValue::Float(_) => ValueType::Float,
        DeValue::Boolean(_) => ValueType::Boolean,
        DeValue::Datetime(_) => ValueType::Date,
        DeValue::Array(_) => ValueType::Array,
        DeValue::Table(_) => ValueType::Table,
    }
}

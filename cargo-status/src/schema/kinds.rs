//! The parts of the schema that depend on the kind of a catalog or on the type of its codes.

use serde_json::{Map, Value, json};
use status_codegen::document::keys;
use status_codegen::http;
use status_codegen::text::token::is_code_byte;
use status_codegen::value::{Kind, Repr};

use super::parts::class;

/// Additional requirements, each under a condition.
pub(super) fn conditions() -> Value {
    let no_repr = json!({ "not": has_key("repr") });
    json!([
        { "properties": { "codes": { "minProperties": 1 } } },
        when(&is_http(), &in_http(), &in_business()),
        when(&has_repr(Repr::Str), &with_text(), &with_numbers()),
        when(&has_repr(Repr::U16), &within(Repr::U16), &json!({})),
        when(&has_repr(Repr::I32), &within(Repr::I32), &json!({})),
        when(&json!({ "anyOf": [has_repr(Repr::U32), no_repr] }), &within(Repr::U32), &json!({})),
    ])
}

fn when(condition: &Value, then: &Value, otherwise: &Value) -> Value {
    json!({ "if": condition, "then": then, "else": otherwise })
}

fn is_http() -> Value {
    has_value("kind", Kind::Http.word())
}

fn has_repr(repr: Repr) -> Value {
    has_value("repr", repr.word())
}

fn has_value(key: &str, value: &str) -> Value {
    let catalog = json!({ "properties": { key: { "const": value } }, "required": [key] });
    json!({ "properties": { "catalog": catalog }, "required": ["catalog"] })
}

fn has_key(key: &str) -> Value {
    json!({ "properties": { "catalog": { "required": [key] } }, "required": ["catalog"] })
}

/// A code is its own status, and must be known to `HttpStatus`.
fn in_http() -> Value {
    let known: Vec<_> = http::all().map(|(number, _)| number).collect();
    let numbers: Vec<_> = Repr::ALL.iter().filter(|repr| repr.range().is_some()).map(|repr| repr.word()).collect();
    json!({ "properties": {
        "catalog": { "properties": { "status": false, "repr": { "enum": numbers } } },
        "codes": { "additionalProperties": { "properties": { "status": false, "code": { "enum": known } } } },
    } })
}

fn in_business() -> Value {
    let forbidden: Map<_, _> = keys::of_http_codes().map(|key| (key.to_owned(), Value::Bool(false))).collect();
    json!({ "properties": { "codes": { "additionalProperties": { "properties": forbidden } } } })
}

fn with_text() -> Value {
    let code = json!({ "type": "string", "pattern": format!("^{}+$", class(is_code_byte)) });
    overlay(&code, &json!({ "required": ["prefix"], "properties": { "range": false } }))
}

fn with_numbers() -> Value {
    overlay(&json!({ "type": "integer" }), &json!({ "required": ["range"], "properties": { "prefix": false } }))
}

fn within(repr: Repr) -> Value {
    let range = repr.range().expect("the codes are numbers");
    overlay(&json!({ "minimum": range.start(), "maximum": range.end() }), &json!({}))
}

/// Additional requirements on each code, including retired ones, and on each group.
fn overlay(code: &Value, group: &Value) -> Value {
    let codes = json!({ "additionalProperties": { "properties": { "code": code } } });
    json!({ "properties": { "codes": codes, "retired": codes, "groups": { "additionalProperties": group } } })
}

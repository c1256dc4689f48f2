//! The building blocks of the schema.

use serde_json::{Map, Value, json};

/// The name of the enum, a group or a code. Not every editor supports look-ahead in regular expressions.
pub(super) const NAME: &str = "^[A-Z]([A-Z]*[a-z0-9][A-Za-z0-9]*)?$";
/// A Rust keyword that has the form of a name.
pub(super) const KEYWORD: &str = "Self";
/// A text on one line that is not blank.
pub(super) const LINE: &str = r"^[^\r\n]*[^\s][^\r\n]*$";
/// A text that is not blank.
const TEXT: &str = r"[^\s]";

/// A character class of letters, digits, and the punctuation that a rule accepts.
pub(super) fn class(is_accepted: fn(u8) -> bool) -> String {
    let mut class = "[A-Za-z0-9".to_owned();
    for byte in (b'!'..=b'~').filter(|&byte| byte.is_ascii_punctuation() && is_accepted(byte)) {
        if matches!(byte, b'-' | b'[' | b'\\' | b']' | b'^') {
            class.push('\\');
        }
        class.push(char::from(byte));
    }
    class + "]"
}

/// A table with these keys and no others.
pub(super) fn object<const N: usize>(required: &[&str], properties: [(&str, Value); N]) -> Value {
    let properties: Map<_, _> = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let mut object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

/// A text in both languages; neither may be omitted.
pub(super) fn bilingual(form: &str) -> Value {
    let of = |zh: &str, en: &str| match form {
        "lines" => list(&json!({ "type": "string", "pattern": LINE }), zh, en),
        "line" => pattern(LINE, zh, en),
        _ => pattern(TEXT, zh, en),
    };
    object(&["zh", "en"], [("zh", of("中文。", "Chinese.")), ("en", of("英文。", "English."))])
}

/// A table whose keys are names.
pub(super) fn named(definition: &str, zh: &str, en: &str) -> Value {
    let table = json!({
        "type": "object",
        "patternProperties": { NAME: { "$ref": format!("#/definitions/{definition}") } },
        "properties": { KEYWORD: false },
        "additionalProperties": false,
    });
    described(table, zh, en)
}

/// A reference with a description; draft-07 ignores keywords next to a `$ref`.
pub(super) fn reference(definition: &str, zh: &str, en: &str) -> Value {
    described(json!({ "allOf": [{ "$ref": format!("#/definitions/{definition}") }] }), zh, en)
}

pub(super) fn pattern(pattern: &str, zh: &str, en: &str) -> Value {
    described(json!({ "type": "string", "pattern": pattern }), zh, en)
}

pub(super) fn one_of<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str, zh: &str, en: &str) -> Value {
    let words: Vec<_> = all.iter().map(|&one| word(one)).collect();
    described(json!({ "type": "string", "enum": words }), zh, en)
}

pub(super) fn flag(zh: &str, en: &str) -> Value {
    described(json!({ "type": "boolean" }), zh, en)
}

pub(super) fn list(items: &Value, zh: &str, en: &str) -> Value {
    described(json!({ "type": "array", "items": items, "minItems": 1 }), zh, en)
}

pub(super) fn described(mut schema: Value, zh: &str, en: &str) -> Value {
    schema["description"] = json!(format!("{zh}\n\n{en}"));
    schema
}

//! Bodies, read by third-party parsers.

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::Value;

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(include_str!("../../../problem.schema.json")).expect("the schema is JSON");
    jsonschema::draft202012::options().should_validate_formats(true).build(&schema).expect("the schema is one")
});

/// The value of a body. Both parsers must agree on it, and no member may occur twice.
pub(crate) fn read_json(body: &[u8]) -> Value {
    let text = str::from_utf8(body).expect("the body is UTF-8");
    let other = json::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let value: Value = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(json::stringify(other), text);
    value
}

/// The same for problem details.
pub(crate) fn read(body: &[u8]) -> Value {
    let value = read_json(body);
    if let Err(error) = SCHEMA.validate(&value) {
        panic!("{error}: {value}");
    }
    value
}

#[test]
fn the_schema_rejects_invalid_problems() {
    let sound = r#"{"type":"about:blank","title":"Gone","status":410,"code":410,"reason":"GONE"}"#;
    read(sound.as_bytes());
    for (right, wrong) in [
        ("about:blank", "a b"),
        ("\"Gone\"", "7"),
        ("410,", "\"410\","),
        ("410,", "200,"),
        ("GONE", "gone"),
        ("\"code\"", "\"co-de\""),
        ("\"title\"", "\"titel\""),
    ] {
        let text = sound.replacen(right, wrong, 1);
        assert_ne!(text, sound);
        let value: Value = serde_json::from_str(&text).expect("it is JSON");
        assert!(!SCHEMA.is_valid(&value), "{text}");
    }
}

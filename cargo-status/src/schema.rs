//! The JSON Schema of codes.toml: what editors complete, explain and refuse.
//!
//! It tells of keys, types and the form of values. How values agree with each other, a schema cannot say.

use serde_json::{Map, Value, json};
use status_codegen::catalog::{Grpc, Kind, Language, Log, Repr, Retry};
use status_codegen::http;

/// What the first line of a codes.toml calls it.
pub(crate) const FILE: &str = "codes.schema.json";

/// A name of the enum, a group or a code; regular expressions of editors cannot look ahead.
const NAME: &str = "^[A-Z]([A-Z]*[a-z0-9][A-Za-z0-9]*)?$";
/// A name by its form, but a keyword of Rust.
const KEYWORD: &str = "Self";
/// A text in one line that is not blank.
const LINE: &str = r"^[^\r\n]*[^\s][^\r\n]*$";
/// A text that is not blank.
const TEXT: &str = r"[^\s]";
/// What RFC 3986 lets stand in a URI.
const URI: &str = r"[A-Za-z0-9!#$%&'()*+,\-./:;=?@\[\]_~]";

/// The keys that only a catalog of kind `http` has.
const FACTS: [&str; 7] = ["origin", "spec", "common", "cacheable", "body", "requires", "may"];

/// The whole schema, as a file.
pub(crate) fn text() -> String {
    format!("{:#}\n", schema())
}

fn schema() -> Value {
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "codes.toml",
        "description": "状态码的含义，中英文各说一遍。\n\nWhat status codes mean, in Chinese and English.",
        "type": "object",
        "properties": {
            "catalog": reference("catalog", "对整份码表都成立的。", "What holds for the whole catalog."),
            "groups": named("group", "分组，可有可无；有了，每个码就落在其中一组。", "Groups, if any; then each code lies in one."),
            "codes": named("code", "码，键就是枚举成员名。", "The codes, by their variant."),
            "retired": named("retired", "停用的码，名字和数字都不再使用。", "Codes whose name and number never come back."),
        },
        "required": ["codes"],
        "additionalProperties": false,
        "allOf": [
            { "properties": { "codes": { "minProperties": 1 } } },
            when(&is_http(), &in_http(), &in_business()),
            when(&has_repr(Repr::Str), &with_text(), &with_numbers()),
            when(&has_repr(Repr::U16), &within(Repr::U16), &json!({})),
            when(&has_repr(Repr::I32), &within(Repr::I32), &json!({})),
            when(&json!({ "anyOf": [has_repr(Repr::U32), { "not": has_key("repr") }] }), &within(Repr::U32), &json!({})),
        ],
        "definitions": {
            "catalog": catalog(),
            "group": group(),
            "code": code(),
            "retired": retired(),
            "similar": described(bilingual("line"), "什么时候该用哪一个。", "Which one is meant when."),
            "spec": spec(),
            "line": bilingual("line"),
            "paragraphs": bilingual("paragraphs"),
            "lines": bilingual("lines"),
        },
    })
}

fn catalog() -> Value {
    let type_url = format!("^[A-Za-z][A-Za-z0-9+.-]*:({URI}|\\{{code\\}}|\\{{name\\}})+$");
    object(
        &[],
        [
            (
                "name",
                described(
                    json!({ "type": "string", "pattern": NAME, "not": { "const": KEYWORD } }),
                    "枚举的名字；也可以在调用宏时给出。",
                    "The enum's name; the macro call may give it instead.",
                ),
            ),
            (
                "kind",
                words(
                    Kind::ALL,
                    Kind::word,
                    "`http` 表示码本身就是 HTTP 状态码；不写就是 `business`。",
                    "With `http`, codes are HTTP status codes themselves; `business` where left out.",
                ),
            ),
            (
                "repr",
                words(
                    Repr::ALL,
                    Repr::word,
                    "码的类型，`str` 是文本；不写就是 `u32`。",
                    "The type of the codes, `str` for text; `u32` where left out.",
                ),
            ),
            (
                "language",
                words(
                    Language::ALL,
                    Language::word,
                    "`Display` 用的语言；不写就是 `en`。",
                    "What `Display` speaks; `en` where left out.",
                ),
            ),
            (
                "status",
                described(
                    status(),
                    "没写 `status` 的码映射到哪个 HTTP 状态；不写就是 500。",
                    "The HTTP status of codes that name none; 500 where left out.",
                ),
            ),
            (
                "type_url",
                pattern(
                    &type_url,
                    "RFC 9457 的 `type`，`{code}` 和 `{name}` 会替换。",
                    "RFC 9457 `type`, in which `{code}` and `{name}` are replaced.",
                ),
            ),
            (
                "lock",
                flag(
                    "要不要锁定已发布的码；锁文件由 `cargo status lock` 写。",
                    "Whether released codes are held to the lock that `cargo status lock` writes.",
                ),
            ),
            ("title", reference("line", "这份码表是讲什么的。", "What the catalog is about.")),
        ],
    )
}

fn group() -> Value {
    let number = r" *[+-]?[0-9][0-9_]* *";
    object(
        &["title"],
        [
            (
                "range",
                pattern(
                    &format!("^{number}\\.\\.={number}$"),
                    "第一个码和最后一个码，例如 `10400..=10499`。",
                    "The first and the last code, such as `10400..=10499`.",
                ),
            ),
            (
                "prefix",
                pattern(
                    LINE,
                    "`repr = \"str\"` 时，组里的码以什么开头。",
                    "With `repr = \"str\"`, what the codes of the group begin with.",
                ),
            ),
            ("title", reference("line", "这一组是讲什么的。", "What the group is about.")),
        ],
    )
}

fn code() -> Value {
    let header = "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$";
    object(
        &["code", "title"],
        [
            ("code", described(json!({ "type": ["integer", "string"] }), "码本身。", "The code itself.")),
            ("status", described(status(), "映射到哪个 HTTP 状态。", "The HTTP status it is mapped to.")),
            (
                "title",
                reference(
                    "line",
                    "标题，对每一次出现都一样，没有占位符。",
                    "What it is called, the same for every occurrence, without placeholders.",
                ),
            ),
            (
                "message",
                reference(
                    "line",
                    "具体到这一次的消息，可含 `{字段名}` 或 `{0}`。",
                    "What is said of one occurrence, with `{field}` or `{0}`.",
                ),
            ),
            ("meaning", reference("paragraphs", "这个码说了什么，可以分段。", "What it says, in paragraphs.")),
            (
                "cases",
                reference("lines", "什么时候会遇到，两种语言条数相同。", "When it is met; as many in each language."),
            ),
            ("remedy", reference("paragraphs", "该怎么办，可以分段。", "What to do about it, in paragraphs.")),
            ("similar", named("similar", "容易和哪个码混淆。", "The codes it is taken for.")),
            (
                "renamed_from",
                list(
                    &json!({ "type": "string", "pattern": NAME }),
                    "曾用名，仍然能查到。",
                    "Names it had before; they are still found.",
                ),
            ),
            (
                "keywords",
                list(
                    &json!({ "type": "string", "pattern": LINE }),
                    "搜索时还能用哪些词找到它。",
                    "Other words a search finds it by.",
                ),
            ),
            ("deprecated", reference("paragraphs", "为什么不该再用它。", "Why it should not be used any more.")),
            (
                "retry",
                words(
                    Retry::ALL,
                    Retry::word,
                    "能不能重试：`changed` 是改了请求再试。",
                    "Whether to try again: `changed` is once the request was changed.",
                ),
            ),
            ("log", words(Log::ALL, Log::word, "服务端日志的级别。", "How loud a server logs it.")),
            (
                "grpc",
                words(
                    Grpc::ALL,
                    Grpc::word,
                    "gRPC 的标准码；不写就由 `status` 决定。",
                    "Its canonical gRPC code; by the status where left out.",
                ),
            ),
            ("origin", pattern(LINE, "谁定义的，例如 `IANA`、`nginx`。", "Who defined it, such as `IANA` or `nginx`.")),
            ("spec", reference("spec", "在哪里规定的。", "Where it is specified.")),
            ("common", flag("是不是人人都会遇到的那几个。", "Whether it is one of those everyone meets.")),
            ("cacheable", flag("默认可不可以缓存。", "Whether a cache may keep it without being told how long.")),
            (
                "body",
                flag("响应能不能有内容；不写就是能。", "Whether a response can have content; it can where left out."),
            ),
            (
                "requires",
                list(
                    &json!({ "type": "string", "pattern": header }),
                    "响应必须带的头。",
                    "The header fields a response must carry.",
                ),
            ),
            (
                "may",
                list(
                    &json!({ "type": "string", "pattern": header }),
                    "响应可以带的头。",
                    "The header fields a response may carry.",
                ),
            ),
        ],
    )
}

fn retired() -> Value {
    object(
        &["code"],
        [
            ("code", described(json!({ "type": ["integer", "string"] }), "当时的码。", "The code it had.")),
            ("replaced_by", pattern(NAME, "改用哪个码。", "The code that is used instead.")),
            ("title", reference("line", "当时的标题。", "What it was called.")),
            ("meaning", reference("paragraphs", "当时的含义，可以分段。", "What it said, in paragraphs.")),
            ("remedy", reference("paragraphs", "如今该怎么办，可以分段。", "What to do about it now, in paragraphs.")),
        ],
    )
}

fn spec() -> Value {
    let url = format!("^https?://[A-Za-z0-9]{URI}*$");
    object(
        &["name", "url"],
        [
            ("name", pattern(LINE, "例如 `RFC 9110`。", "Such as `RFC 9110`.")),
            ("section", pattern(LINE, "例如 `15.5.5`。", "Such as `15.5.5`.")),
            ("url", pattern(&url, "在哪里能读到。", "Where it can be read.")),
        ],
    )
}

/// A text in both languages, one of which cannot be there without the other.
fn bilingual(form: &str) -> Value {
    let of = |zh: &str, en: &str| match form {
        "lines" => list(&json!({ "type": "string", "pattern": LINE }), zh, en),
        "line" => pattern(LINE, zh, en),
        _ => pattern(TEXT, zh, en),
    };
    object(&["zh", "en"], [("zh", of("中文。", "In Chinese.")), ("en", of("英文。", "In English."))])
}

fn status() -> Value {
    let numbers: Vec<_> = http::all().map(|(number, _)| number).filter(|&number| http::carries_error(number)).collect();
    json!({ "type": "integer", "enum": numbers })
}

// --- What depends on the catalog's kind and repr ---------------------------------------------------------------------

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

/// A code is its own status, and one that `HttpStatus` has.
fn in_http() -> Value {
    let known: Vec<_> = http::all().map(|(number, _)| number).collect();
    let numbers: Vec<_> = Repr::ALL.iter().filter(|repr| repr.range().is_some()).map(|repr| repr.word()).collect();
    json!({ "properties": {
        "catalog": { "properties": { "status": false, "repr": { "enum": numbers } } },
        "codes": { "additionalProperties": { "properties": { "status": false, "code": { "enum": known } } } },
    } })
}

fn in_business() -> Value {
    let forbidden: Map<_, _> = FACTS.iter().map(|&key| (key.to_owned(), Value::Bool(false))).collect();
    json!({ "properties": { "codes": { "additionalProperties": { "properties": forbidden } } } })
}

fn with_text() -> Value {
    let code = json!({ "type": "string", "pattern": "^[A-Za-z0-9_.:/-]+$" });
    overlay(&code, &json!({ "required": ["prefix"], "properties": { "range": false } }))
}

fn with_numbers() -> Value {
    overlay(&json!({ "type": "integer" }), &json!({ "required": ["range"], "properties": { "prefix": false } }))
}

fn within(repr: Repr) -> Value {
    let range = repr.range().expect("its codes are numbers");
    overlay(&json!({ "minimum": range.start(), "maximum": range.end() }), &json!({}))
}

/// What holds besides of each code, retired ones included, and of each group.
fn overlay(code: &Value, group: &Value) -> Value {
    let codes = json!({ "additionalProperties": { "properties": { "code": code } } });
    json!({ "properties": { "codes": codes, "retired": codes, "groups": { "additionalProperties": group } } })
}

// --- The parts of a schema -------------------------------------------------------------------------------------------

/// A table with these keys and no others.
fn object<const N: usize>(required: &[&str], properties: [(&str, Value); N]) -> Value {
    let properties: Map<_, _> = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    let mut object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    object
}

/// A table whose keys are names.
fn named(definition: &str, zh: &str, en: &str) -> Value {
    let table = json!({
        "type": "object",
        "patternProperties": { NAME: { "$ref": format!("#/definitions/{definition}") } },
        "properties": { KEYWORD: false },
        "additionalProperties": false,
    });
    described(table, zh, en)
}

/// In draft-07, nothing counts beside a `$ref`.
fn reference(definition: &str, zh: &str, en: &str) -> Value {
    described(json!({ "allOf": [{ "$ref": format!("#/definitions/{definition}") }] }), zh, en)
}

fn pattern(pattern: &str, zh: &str, en: &str) -> Value {
    described(json!({ "type": "string", "pattern": pattern }), zh, en)
}

fn words<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str, zh: &str, en: &str) -> Value {
    let words: Vec<_> = all.iter().map(|&one| word(one)).collect();
    described(json!({ "type": "string", "enum": words }), zh, en)
}

fn flag(zh: &str, en: &str) -> Value {
    described(json!({ "type": "boolean" }), zh, en)
}

fn list(items: &Value, zh: &str, en: &str) -> Value {
    described(json!({ "type": "array", "items": items, "minItems": 1 }), zh, en)
}

fn described(mut schema: Value, zh: &str, en: &str) -> Value {
    schema["description"] = json!(format!("{zh}\n\n{en}"));
    schema
}

//! The tables of a catalog: which keys each has, and what stands there.

use serde_json::{Value, json};
use status_codegen::http;
use status_codegen::text::token::{is_token_byte, is_uri_byte};
use status_codegen::value::{Grpc, Kind, Language, Log, Repr, Retry};

use super::parts::{KEYWORD, LINE, NAME, class, described, flag, list, named, object, one_of, pattern, reference};

pub(super) fn catalog() -> Value {
    let uri = class(is_uri_byte);
    let type_url = format!("^[A-Za-z][A-Za-z0-9+.-]*:({uri}|\\{{code\\}}|\\{{name\\}})+$");
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
                one_of(
                    Kind::ALL,
                    Kind::word,
                    "`http` 表示码本身就是 HTTP 状态码；不写就是 `business`。",
                    "With `http`, codes are HTTP status codes themselves; `business` where left out.",
                ),
            ),
            (
                "repr",
                one_of(
                    Repr::ALL,
                    Repr::word,
                    "码的类型，`str` 是文本；不写就是 `u32`。",
                    "The type of the codes, `str` for text; `u32` where left out.",
                ),
            ),
            (
                "language",
                one_of(
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

pub(super) fn group() -> Value {
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

pub(super) fn code() -> Value {
    let header = format!("^{}+$", class(is_token_byte));
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
                one_of(
                    Retry::ALL,
                    Retry::word,
                    "能不能重试：`changed` 是改了请求再试。",
                    "Whether to try again: `changed` is once the request was changed.",
                ),
            ),
            ("log", one_of(Log::ALL, Log::word, "服务端日志的级别。", "How loud a server logs it.")),
            (
                "grpc",
                one_of(
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

pub(super) fn retired() -> Value {
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

pub(super) fn spec() -> Value {
    let url = format!("^https?://[A-Za-z0-9]{}*$", class(is_uri_byte));
    object(
        &["name", "url"],
        [
            ("name", pattern(LINE, "例如 `RFC 9110`。", "Such as `RFC 9110`.")),
            ("section", pattern(LINE, "例如 `15.5.5`。", "Such as `15.5.5`.")),
            ("url", pattern(&url, "在哪里能读到。", "Where it can be read.")),
        ],
    )
}

fn status() -> Value {
    let numbers: Vec<_> = http::all().map(|(number, _)| number).filter(|&number| http::carries_error(number)).collect();
    json!({ "type": "integer", "enum": numbers })
}

//! The tables of a catalog: the keys of each, and their values.

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
                    "枚举的名字；也可以在调用宏时指定。",
                    "The name of the enum. The macro call can specify it instead.",
                ),
            ),
            (
                "kind",
                one_of(
                    Kind::ALL,
                    Kind::word,
                    "`http` 表示 `code` 就是 HTTP 状态码；`business`（默认）表示错误码由业务自定义，各自映射到一个 HTTP 状态码。",
                    "`http`: the codes are HTTP status codes. `business` (default): custom codes, each mapped to an HTTP status.",
                ),
            ),
            (
                "repr",
                one_of(
                    Repr::ALL,
                    Repr::word,
                    "错误码的类型，`str` 表示文本（默认：`u32`）。",
                    "The type of the codes; `str` means text (default: `u32`).",
                ),
            ),
            (
                "language",
                one_of(
                    Language::ALL,
                    Language::word,
                    "`Display` 使用的语言（默认：`en`）。",
                    "The language of `Display` (default: `en`).",
                ),
            ),
            (
                "status",
                described(
                    status(),
                    "没有指定 `status` 的错误码映射到的 HTTP 状态码（默认：500）。",
                    "The HTTP status of codes that do not specify one (default: 500).",
                ),
            ),
            (
                "retry",
                retry("没有指定 `retry` 的错误码的默认值。", "The default for codes that do not specify `retry`."),
            ),
            ("log", log("没有指定 `log` 的错误码的默认值。", "The default for codes that do not specify `log`.")),
            ("grpc", grpc("没有指定 `grpc` 的错误码的默认值。", "The default for codes that do not specify `grpc`.")),
            (
                "type_url",
                pattern(
                    &type_url,
                    "RFC 9457 的 `type`，其中的 `{code}` 和 `{name}` 会替换成具体的错误码和名字。",
                    "The RFC 9457 `type`, with `{code}` and `{name}` replaced for each code.",
                ),
            ),
            (
                "params",
                flag(
                    "响应是否带上占位符的值，即成员 `params`（默认：否）；从 500 起只有 `public` 的变体才带。",
                    "Whether responses contain the values of placeholders as the member `params` (default: false); from 500 on, only those of `public` variants.",
                ),
            ),
            (
                "lock",
                flag(
                    "是否按锁文件检查已发布的错误码（默认：否）；锁文件由 `cargo status lock` 生成。",
                    "Whether released codes are checked against the lock file, which `cargo status lock` writes (default: false).",
                ),
            ),
            ("title", reference("line", "整份码表的标题。", "The title of the catalog.")),
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
                    "分组的错误码范围，包含首尾，例如 `10400..=10499`。",
                    "The first and last code of the group, such as `10400..=10499`.",
                ),
            ),
            (
                "prefix",
                pattern(
                    LINE,
                    "分组的错误码前缀，仅用于 `repr = \"str\"`。",
                    "The prefix of the group's codes; requires `repr = \"str\"`.",
                ),
            ),
            ("title", reference("line", "分组的标题。", "The title of the group.")),
        ],
    )
}

#[expect(clippy::too_many_lines, reason = "one entry per key")]
pub(super) fn code() -> Value {
    object(
        &["code", "title"],
        [
            (
                "code",
                described(
                    json!({ "type": ["integer", "string"] }),
                    "错误码的数字或文本，不能与其他错误码重复。",
                    "The number or text of the code, which must be unique.",
                ),
            ),
            (
                "status",
                described(
                    status(),
                    "映射到的 HTTP 状态码（默认：`[catalog]` 的 `status`）。",
                    "The HTTP status that the code is mapped to (default: `status` of `[catalog]`).",
                ),
            ),
            (
                "reason",
                pattern(
                    "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$",
                    "响应里供程序读取的名字（默认：由名字得出，例如 `QUOTA_EXCEEDED`）。`type` 的默认值也由它得出。",
                    "The machine-readable name in responses (default: from the name, such as `QUOTA_EXCEEDED`). The default `type` \
                     derives from it.",
                ),
            ),
            (
                "title",
                reference(
                    "line",
                    "标题，每次出现都相同，不能含占位符。",
                    "The title, the same for every occurrence, without placeholders.",
                ),
            ),
            (
                "message",
                reference(
                    "line",
                    "说明这一次具体情况的消息，可以含占位符，例如 `{field}` 或 `{0}`。状态码为 500 及以上时，消息写入日志，只有错误标为 \
                     `public` 时客户端才能看到。",
                    "The message about one occurrence, with placeholders such as `{field}` or `{0}`. From status 500 on, it is \
                     for the log, and clients see it only if the error is `public`.",
                ),
            ),
            (
                "meaning",
                reference(
                    "paragraphs",
                    "错误码的含义，可以分段。",
                    "What the code means. Can have several paragraphs.",
                ),
            ),
            (
                "cases",
                reference(
                    "lines",
                    "出现的场景，两种语言的条数必须相同。",
                    "When the code occurs. Both languages must have the same number of cases.",
                ),
            ),
            (
                "remedy",
                reference(
                    "paragraphs",
                    "处理办法，可以分段。",
                    "What to do about the error. Can have several paragraphs.",
                ),
            ),
            ("similar", named("similar", "容易混淆的错误码。", "Other codes that this code is easily confused with.")),
            (
                "renamed_from",
                list(
                    &json!({ "type": "string", "pattern": NAME }),
                    "曾用名，按旧名字仍然能查到。",
                    "Previous names. Lookups by these names still find the code.",
                ),
            ),
            (
                "aliases",
                list(
                    &json!({ "type": "string", "pattern": NAME }),
                    "别名，不会标记为弃用，也能按它查到。",
                    "Further names, which are not deprecated. Lookups by these names also find the code.",
                ),
            ),
            (
                "tags",
                list(
                    &json!({ "type": "string", "pattern": LINE }),
                    "自选的标签，显示在文档里，也可以用来搜索。",
                    "Words of your choice that sort the codes. They are shown, and can be searched.",
                ),
            ),
            (
                "keywords",
                list(
                    &json!({ "type": "string", "pattern": LINE }),
                    "搜索用的关键词。",
                    "Additional search terms for the code.",
                ),
            ),
            ("deprecated", reference("paragraphs", "不应再使用的原因。", "Why the code should no longer be used.")),
            (
                "retry",
                retry(
                    "客户端能否重试（默认：`[catalog]` 的 `retry`，没有则与内置的 HTTP 状态码相同）：`later` 表示稍后重试，`changed` \
                     表示修改请求后重试。",
                    "Whether clients may retry (default: `retry` of `[catalog]`, or else that of the HTTP status). `later`: the same \
                     request, after a while; `changed`: only a changed request.",
                ),
            ),
            (
                "log",
                log(
                    "服务端记录日志的级别（默认：`[catalog]` 的 `log`，没有则状态码为 5xx 时是 `error`，否则是 `debug`）。",
                    "The level at which servers log the code (default: `log` of `[catalog]`, or else `error` for 5xx statuses, and \
                     `debug` for others).",
                ),
            ),
            (
                "grpc",
                grpc(
                    "gRPC 状态码（默认：`[catalog]` 的 `grpc`，没有则由 `status` 决定）。",
                    "The gRPC status code (default: `grpc` of `[catalog]`, or else it depends on `status`).",
                ),
            ),
            (
                "origin",
                pattern(LINE, "定义者，例如 `IANA`、`nginx`。", "Who defined the code, such as `IANA` or `nginx`."),
            ),
            ("spec", reference("spec", "定义它的规范。", "The specification that defines the code.")),
            (
                "common",
                flag(
                    "是否人人都会遇到（默认：否）。",
                    "Whether this is one of the most common codes (default: false).",
                ),
            ),
            (
                "cacheable",
                flag(
                    "响应没有指定有效期时，缓存能否存储它（默认：否）。",
                    "Whether caches may store a response that does not specify a lifetime (default: false).",
                ),
            ),
            ("body", flag("能否带有响应体（默认：能）。", "Whether the response can have a body (default: true).")),
            ("requires", headers("响应必须携带的首部。", "Headers that the response must have.")),
            ("may", headers("响应可以携带的首部。", "Headers that the response may have.")),
        ],
    )
}

pub(super) fn retired() -> Value {
    object(
        &["code"],
        [
            (
                "code",
                described(
                    json!({ "type": ["integer", "string"] }),
                    "已停用的错误码。",
                    "The number or text of the code.",
                ),
            ),
            ("replaced_by", pattern(NAME, "替代它的错误码。", "The code that replaces it.")),
            ("title", reference("line", "停用前的标题。", "The title that the code had.")),
            (
                "meaning",
                reference(
                    "paragraphs",
                    "停用前的含义，可以分段。",
                    "What the code meant. Can have several paragraphs.",
                ),
            ),
            (
                "remedy",
                reference(
                    "paragraphs",
                    "停用后的处理办法，可以分段。",
                    "What to do now that the code is retired. Can have several paragraphs.",
                ),
            ),
        ],
    )
}

pub(super) fn spec() -> Value {
    let url = format!("^https?://[A-Za-z0-9]{}*$", class(is_uri_byte));
    object(
        &["name", "url"],
        [
            (
                "name",
                pattern(LINE, "规范的名称，例如 `RFC 9110`。", "The name of the specification, such as `RFC 9110`."),
            ),
            ("section", pattern(LINE, "章节，例如 `15.5.5`。", "The section, such as `15.5.5`.")),
            ("url", pattern(&url, "规范的网址。", "The URL of the specification.")),
        ],
    )
}

fn status() -> Value {
    let is_allowed = |number: &u16| *number == http::OK || http::carries_error(*number);
    let numbers: Vec<_> = http::all().map(|(number, _)| number).filter(is_allowed).collect();
    json!({ "type": "integer", "enum": numbers })
}

fn retry(zh: &str, en: &str) -> Value {
    one_of(Retry::ALL, Retry::word, zh, en)
}

fn log(zh: &str, en: &str) -> Value {
    one_of(Log::ALL, Log::word, zh, en)
}

fn grpc(zh: &str, en: &str) -> Value {
    one_of(Grpc::ALL, Grpc::word, zh, en)
}

fn headers(zh: &str, en: &str) -> Value {
    let name = format!("^{}+$", class(is_token_byte));
    list(&json!({ "type": "string", "pattern": name }), zh, en)
}

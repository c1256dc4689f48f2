//! The requests and their expected responses.

use status_core::GrpcCode::{self, *};
use status_core::Lang;

/// The expected response to a request, in both languages.
pub(crate) struct Expected {
    /// Requests to `/error/…` are also sent to tonic.
    pub(crate) request: &'static str,
    pub(crate) status: u16,
    pub(crate) grpc: GrpcCode,
    /// The last part of the member `type`; empty for HTTP status codes.
    pub(crate) kind: &'static str,
    pub(crate) code: u16,
    pub(crate) reason: &'static str,
    /// In Chinese and in English.
    pub(crate) title: [&'static str; 2],
    pub(crate) detail: Option<[&'static str; 2]>,
    /// Headers that only some responses have.
    pub(crate) headers: &'static [(&'static str, &'static str)],
    /// Members that only some responses have, in Chinese and in English.
    pub(crate) more: [&'static str; 2],
}

/// An HTTP status code without additional data.
const fn http(
    request: &'static str,
    code: u16,
    grpc: GrpcCode,
    reason: &'static str,
    title: [&'static str; 2],
) -> Expected {
    Expected { request, status: code, grpc, kind: "", code, reason, title, detail: None, headers: &[], more: [""; 2] }
}

const NOT_FOUND: [&str; 2] = ["未找到", "Not Found"];
const NOT_ALLOWED: [&str; 2] = ["方法不允许", "Method Not Allowed"];
const INTERNAL: [&str; 2] = ["服务器内部错误", "Internal Server Error"];
const BAD_GATEWAY: [&str; 2] = ["网关错误", "Bad Gateway"];

pub(crate) const ANSWERS: &[Expected] = &[
    http("GET /error/bad-request", 400, InvalidArgument, "BAD_REQUEST", ["错误请求", "Bad Request"]),
    Expected {
        headers: &[("www-authenticate", "Bearer realm=\"orders\"")],
        ..http("GET /error/unauthorized", 401, Unauthenticated, "UNAUTHORIZED", ["未认证", "Unauthorized"])
    },
    http("GET /error/forbidden", 403, PermissionDenied, "FORBIDDEN", ["禁止访问", "Forbidden"]),
    http("GET /error/nothing", 404, NotFound, "NOT_FOUND", NOT_FOUND),
    http("GET /error/other", 404, NotFound, "NOT_FOUND", NOT_FOUND),
    http("GET /failure/nothing", 404, NotFound, "NOT_FOUND", NOT_FOUND),
    http("GET /nothing", 404, NotFound, "NOT_FOUND", NOT_FOUND),
    http("POST /nothing", 404, NotFound, "NOT_FOUND", NOT_FOUND),
    Expected {
        kind: "no-item",
        code: 1404,
        detail: Some(["没有编号为 7 的商品", "There is no item 7"]),
        ..http("GET /error/no-item", 404, NotFound, "NO_ITEM", ["商品不存在", "No such item"])
    },
    Expected {
        headers: &[("allow", "GET,HEAD")],
        ..http("DELETE /error/no-item", 405, Unimplemented, "METHOD_NOT_ALLOWED", NOT_ALLOWED)
    },
    Expected {
        more: [r#""instance":"/orders/7","current":4"#; 2],
        ..http("GET /error/conflict", 409, Aborted, "CONFLICT", ["冲突", "Conflict"])
    },
    http("GET /error/gone", 410, NotFound, "GONE", ["已永久移除", "Gone"]),
    http("GET /error/too-large", 413, InvalidArgument, "CONTENT_TOO_LARGE", ["内容过大", "Content Too Large"]),
    http(
        "GET /error/no-form",
        415,
        InvalidArgument,
        "UNSUPPORTED_MEDIA_TYPE",
        ["不支持的媒体类型", "Unsupported Media Type"],
    ),
    Expected {
        kind: "invalid-form",
        code: 1422,
        more: [
            r##""errors":[
                {"pointer":"#/lines/0/a~1b","code":1423,"reason":"OUT_OF_RANGE","detail":"12 超过了上限 9"},
                {"pointer":"#/%E5%90%8D","code":400,"reason":"BAD_REQUEST","detail":"错误请求"}
            ]"##,
            r##""errors":[
                {"pointer":"#/lines/0/a~1b","code":1423,"reason":"OUT_OF_RANGE","detail":"12 exceeds 9"},
                {"pointer":"#/%E5%90%8D","code":400,"reason":"BAD_REQUEST","detail":"Bad Request"}
            ]"##,
        ],
        ..http("GET /error/invalid-form", 422, InvalidArgument, "INVALID_FORM", ["表单有误", "Invalid form"])
    },
    Expected {
        kind: "busy",
        code: 1429,
        detail: Some(["每分钟最多 60 次", "At most 60 a minute"]),
        headers: &[("retry-after", "2")],
        ..http("GET /error/busy", 429, ResourceExhausted, "BUSY", ["请求太多", "Too busy"])
    },
    http("GET /error/store", 500, Internal, "INTERNAL_SERVER_ERROR", INTERNAL),
    http("GET /failure/store", 500, Internal, "INTERNAL_SERVER_ERROR", INTERNAL),
    Expected {
        kind: "broken",
        code: 1500,
        ..http("GET /error/broken", 500, Internal, "BROKEN", ["程序出错", "Broken"])
    },
    Expected {
        kind: "upstream",
        code: 1502,
        ..http("GET /error/upstream", 502, Unavailable, "UPSTREAM", ["上游出错", "Upstream failed"])
    },
    http("GET /error/foreign", 502, Unavailable, "BAD_GATEWAY", BAD_GATEWAY),
    http("GET /error/no-worker", 503, Unavailable, "SERVICE_UNAVAILABLE", ["服务不可用", "Service Unavailable"]),
    Expected {
        kind: "closed",
        code: 1503,
        detail: Some(["04:00 恢复服务", "Closed until 04:00"]),
        ..http("GET /error/closed", 503, Unavailable, "CLOSED", ["暂停服务", "Closed"])
    },
    http("GET /error/too-slow", 504, DeadlineExceeded, "GATEWAY_TIMEOUT", ["网关超时", "Gateway Timeout"]),
];

/// Values of `Accept-Language`, and the language that they select.
pub(crate) const LANGUAGES: &[(&[&str], Lang)] = &[
    (&[], Lang::En),
    (&[""], Lang::En),
    (&["en"], Lang::En),
    (&["zh"], Lang::Zh),
    (&["zh-CN,zh;q=0.9,en;q=0.8"], Lang::Zh),
    (&["en-GB,en;q=0.9,zh;q=0.8"], Lang::En),
    (&["zh;q=0.8, en;q=0.9"], Lang::En),
    (&["en;q=0.8, zh;q=0.801"], Lang::Zh),
    (&["en;q=0, *"], Lang::Zh),
    (&["zh;q=0, *"], Lang::En),
    (&["zh;q=0"], Lang::En),
    (&["*"], Lang::En),
    (&["*;q=0.4, zh;q=0.5"], Lang::Zh),
    (&["zh-TW"], Lang::Zh),
    (&["zh-Hant-HK,en;q=0.9"], Lang::Zh),
    (&["ZH_hans"], Lang::Zh),
    (&["fr"], Lang::En),
    (&["fr, zh;q=0.1"], Lang::Zh),
    (&["fr", "zh-SG"], Lang::Zh),
    (&["zh;q=nan, en;q=0.1"], Lang::En),
];

impl Expected {
    pub(crate) fn type_url(&self) -> String {
        match self.kind {
            "" => "about:blank".to_owned(),
            kind => format!("urn:problem-type:service-code:{kind}"),
        }
    }

    /// The text for clients in a language.
    pub(crate) fn message(&self, lang: Lang) -> &'static str {
        self.detail.unwrap_or(self.title)[at(lang)]
    }

    /// The body in a language.
    pub(crate) fn problem(&self, lang: Lang) -> serde_json::Value {
        let mut body = serde_json::json!({
            "type": self.type_url(),
            "title": self.title[at(lang)],
            "status": self.status,
            "code": self.code,
            "reason": self.reason,
        });
        let members = body.as_object_mut().expect("it is an object");
        if let Some(detail) = self.detail {
            members.insert("detail".to_owned(), detail[at(lang)].into());
        }
        members.append(&mut self.more(lang));
        body
    }

    pub(crate) fn more(&self, lang: Lang) -> serde_json::Map<String, serde_json::Value> {
        serde_json::from_str(&format!("{{{}}}", self.more[at(lang)])).expect("the list has JSON")
    }

    /// The name of the class, for requests that both services support.
    pub(crate) fn class(&self) -> Option<&'static str> {
        self.request.strip_prefix("GET /error/")
    }
}

/// The index of a language in the texts.
fn at(lang: Lang) -> usize {
    match lang {
        Lang::Zh => 0,
        _ => 1,
    }
}

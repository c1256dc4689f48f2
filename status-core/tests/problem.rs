//! Problems as clients receive them, and how they are parsed.
#![cfg(all(feature = "include", feature = "derive", feature = "problem"))]
#![expect(clippy::unwrap_used, reason = "this is a test")]

use core::fmt;
use core::time::Duration;

use serde_json::{Value, json};
use status_core::{
    Code, Envelope, FieldError, HttpStatus, Lang, MaybeKnown, Problem, ReceivedProblem, StatusError, include_codes,
};

include_codes!("tests/fixtures/shop.toml");

mod sql {
    status_core::include_codes! {
        #[codes(path = "tests/fixtures/sql.toml")]
        pub enum SqlState {}
    }
}

#[derive(Debug, StatusError)]
enum AppError {
    #[status(ShopCode::QuotaExceeded)]
    Quota { user: String, limit: u32 },
    #[status(404, "no item {0}")]
    Item(u64),
    #[status(ShopCode::StoreDown)]
    StoreDown { host: String },
    #[status("secret {0}")]
    Unnamed(u8),
    #[status(503, "back at {0}", public)]
    Closed(&'static str),
}

fn quota(user: &str) -> AppError {
    AppError::Quota { user: user.to_owned(), limit: 3 }
}

#[track_caller]
fn check(problem: impl Into<Problem>, lang: Lang, expected: &Value) {
    let rendered = problem.into().render(lang);
    assert_eq!(serde_json::from_slice::<Value>(rendered.body()).unwrap(), *expected);
}

#[test]
fn bodies() {
    let expected = json!({
        "type": "urn:problem-type:shop-code:quota-exceeded", "title": "Quota exceeded", "status": 429,
        "detail": "User Ann has used all 3 calls", "code": 10429, "reason": "QUOTA_EXCEEDED",
    });
    check(quota("Ann"), Lang::En, &expected);
    let expected = json!({
        "type": "urn:problem-type:shop-code:quota-exceeded", "title": "配额已用完", "status": 429,
        "detail": "3 次配额已被用户 Ann 用完", "code": 10429, "reason": "QUOTA_EXCEEDED",
    });
    check(quota("Ann"), Lang::Zh, &expected);
    let expected = json!({
        "type": "about:blank", "title": "Not Found", "status": 404, "code": 404, "reason": "NOT_FOUND",
    });
    check(AppError::Item(7), Lang::En, &expected);
    check(HttpStatus::NotFound, Lang::En, &expected);
    let expected = json!({
        "type": "https://errors.example.com/42P01/undefined-table", "title": "Undefined table", "status": 500,
        "code": "42P01", "reason": "UNDEFINED_TABLE",
    });
    check(sql::SqlState::UndefinedTable, Lang::En, &expected);
}

#[test]
fn server_errors_show_only_the_title() {
    let expected = json!({
        "type": "urn:problem-type:shop-code:store-down", "title": "存储不可用", "status": 503,
        "code": 10503, "reason": "STORE_DOWN",
    });
    check(AppError::StoreDown { host: "db1".to_owned() }, Lang::Zh, &expected);
    let expected = json!({
        "type": "about:blank", "title": "Internal Server Error", "status": 500, "code": 500,
        "reason": "INTERNAL_SERVER_ERROR",
    });
    check(AppError::Unnamed(1), Lang::En, &expected);
    let expected = json!({
        "type": "about:blank", "title": "Service Unavailable", "status": 503, "detail": "back at 04:00", "code": 503,
        "reason": "SERVICE_UNAVAILABLE",
    });
    check(AppError::Closed("04:00"), Lang::En, &expected);
}

#[test]
fn every_member() {
    let field = FieldError::new(["items", "0", "a/b ~数"], quota("Bo"));
    let problem = Problem::from(quota("\"\u{1}\n数"))
        .instance("/orders/7")
        .request_id("7f3a")
        .field_error(field)
        .extension("balance", 30)
        .unwrap()
        .extension("accounts", ["/a", "/b"])
        .unwrap();
    let expected = json!({
        "type": "urn:problem-type:shop-code:quota-exceeded", "title": "Quota exceeded", "status": 429,
        "detail": "User \"\u{1}\n数 has used all 3 calls", "instance": "/orders/7", "code": 10429,
        "reason": "QUOTA_EXCEEDED", "request_id": "7f3a",
        "errors": [{
            "pointer": "#/items/0/a~1b%20~0%E6%95%B0", "code": 10429, "reason": "QUOTA_EXCEEDED",
            "detail": "User Bo has used all 3 calls",
        }],
        "balance": 30, "accounts": ["/a", "/b"],
    });
    check(problem, Lang::En, &expected);
}

#[test]
fn envelopes() {
    let envelope = Envelope::new().code("errno").message("errmsg").data("result").request_id("rid").errors("fields");
    let problem = || Problem::from(quota("Ann")).envelope(envelope);
    let expected = json!({ "errno": 10429, "errmsg": "3 次配额已被用户 Ann 用完", "result": null });
    check(problem(), Lang::Zh, &expected);
    assert_eq!(problem().render(Lang::Zh).status(), 429);
    let expected = json!({
        "errno": 10429, "errmsg": "User Ann has used all 3 calls", "result": null, "rid": "7f3a",
        "fields": [{ "pointer": "#", "code": 404, "reason": "NOT_FOUND", "detail": "Not Found" }],
    });
    let whole = problem().request_id("7f3a").field_error(FieldError::new([""; 0], HttpStatus::NotFound));
    check(whole, Lang::En, &expected);
    let always = Problem::from(AppError::Unnamed(1)).envelope(Envelope::new().always_200()).render(Lang::En);
    assert_eq!(always.status(), 200);
    assert_eq!(always.to_string(), r#"{"code":500,"message":"Internal Server Error","data":null}"#);
    assert!(always.headers().any(|header| header == ("content-type", "application/json")));
}

#[test]
fn headers() {
    let problem = Problem::from(HttpStatus::Unauthorized)
        .header("WWW-Authenticate", "Bearer realm=\"shop\"")
        .unwrap()
        .retry_after(Duration::from_millis(1_001));
    let rendered = problem.render(Lang::Zh);
    let headers: Vec<_> = rendered.headers().collect();
    let expected = [
        ("content-type", "application/problem+json"),
        ("content-language", "zh-Hans"),
        ("vary", "accept-language"),
        ("retry-after", "2"),
        ("www-authenticate", "Bearer realm=\"shop\""),
    ];
    assert_eq!(headers, expected);
    assert_eq!(rendered.missing_headers().count(), 0);
    let bare = Problem::from(HttpStatus::MethodNotAllowed).render(Lang::En);
    assert_eq!(bare.missing_headers().collect::<Vec<_>>(), ["Allow"]);
}

#[test]
fn headers_that_would_break_the_response() {
    for (name, value) in [
        ("", "a"),
        ("a b", "a"),
        ("a:", "a"),
        ("名", "a"),
        ("x", "a\r\nset-cookie: a=b"),
        ("x", "a\nb"),
        ("x", "a\0"),
        ("x", "\u{7f}"),
        ("x", "数"),
        ("Content-Type", "text/html"),
        ("content-length", "1"),
        ("Transfer-Encoding", "chunked"),
        ("Content-Language", "de"),
        ("retry-after", "1"),
    ] {
        let error = Problem::from(HttpStatus::NotFound).header(name, value).unwrap_err();
        assert_eq!(error.name(), name, "{error}");
    }
}

/// A value that cannot be serialized.
struct Never;

impl serde::Serialize for Never {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("never"))
    }
}

#[test]
fn members_that_would_break_the_body() {
    for name in ["", "ab", "1abc", "a-b", "a b", "名字名字", "type", "errors", "request_id"] {
        let problem = Problem::from(HttpStatus::NotFound);
        assert_eq!(problem.extension(name.to_owned(), 1).unwrap_err().name(), name);
    }
    let error = Problem::from(HttpStatus::NotFound).extension("value", Never).unwrap_err();
    assert_eq!(error.to_string(), "`value` cannot be a member: never");
}

#[test]
fn an_error_that_cannot_be_displayed() {
    #[derive(Debug)]
    struct Broken;
    impl fmt::Display for Broken {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }
    impl core::error::Error for Broken {}
    impl StatusError for Broken {
        fn entry(&self) -> &'static status_core::Entry {
            HttpStatus::Conflict.entry()
        }
        fn fmt_message(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("half of ")?;
            Err(fmt::Error)
        }
    }
    let expected = json!({
        "type": "about:blank", "title": "Conflict", "status": 409, "code": 409, "reason": "CONFLICT",
    });
    check(Broken, Lang::En, &expected);
    assert_eq!(Problem::from(Broken).render_grpc(Lang::En).message(), "Conflict");
}

#[test]
fn parsed_again() {
    let problem = Problem::from(quota("Ann"))
        .instance("/orders/7")
        .request_id("7f3a")
        .field_error(FieldError::new(["a"], sql::SqlState::UndefinedTable))
        .extension("balance", 30)
        .unwrap();
    for &lang in Lang::ALL {
        let received: ReceivedProblem = serde_json::from_slice(problem.render(lang).body()).unwrap();
        assert_eq!(received.type_url.as_deref(), Some(problem.entry().type_url()));
        assert_eq!(received.title.as_deref(), Some(problem.entry().title(lang)));
        assert_eq!(received.http_status(), Some(HttpStatus::TooManyRequests));
        assert_eq!(received.detail, Some(problem.error().message(lang).to_string()));
        assert_eq!(received.instance.as_deref(), Some("/orders/7"));
        assert_eq!(received.reason.as_deref(), Some("QUOTA_EXCEEDED"));
        assert_eq!(received.request_id.as_deref(), Some("7f3a"));
        assert_eq!(received.code::<ShopCode>(), Some(MaybeKnown::Known(ShopCode::QuotaExceeded)));
        assert_eq!(received.code::<HttpStatus>(), Some(MaybeKnown::UnknownInt(10_429)));
        assert_eq!(received.errors[0].pointer.as_deref(), Some("#/a"));
        let code = received.errors[0].code::<sql::SqlState>();
        assert_eq!(code.and_then(MaybeKnown::known), Some(sql::SqlState::UndefinedTable));
        assert_eq!(received.errors[0].code::<ShopCode>(), Some(MaybeKnown::UnknownStr("42P01".to_owned())));
        assert_eq!(received.extensions, *json!({ "balance": 30 }).as_object().unwrap());
    }
}

#[test]
fn wrong_types_are_ignored_and_the_rest_is_kept() {
    let received: ReceivedProblem = serde_json::from_value(json!({
        "type": 1, "title": ["a"], "status": "404", "detail": null, "instance": {}, "code": true, "reason": 5,
        "errors": [1, { "pointer": 2, "detail": "d", "code": 1.5, "more": [] }], "unknown": { "a": 1 },
    }))
    .unwrap();
    assert_eq!((received.type_url, received.title, received.status), (None, None, None));
    assert_eq!((received.detail, received.instance, received.reason), (None, None, None));
    assert_eq!(received.errors.len(), 1);
    assert_eq!(received.errors[0].detail.as_deref(), Some("d"));
    assert_eq!(received.errors[0].code::<ShopCode>(), None);
    assert_eq!(received.errors[0].extensions, *json!({ "more": [] }).as_object().unwrap());
    assert_eq!(received.extensions, *json!({ "unknown": { "a": 1 } }).as_object().unwrap());
    for status in [json!(-1), json!(70_000), json!(4.04), json!([404])] {
        let received: ReceivedProblem = serde_json::from_value(json!({ "status": status })).unwrap();
        assert_eq!(received.status, None);
    }
    let received: ReceivedProblem = serde_json::from_value(json!({ "status": 799, "errors": "none" })).unwrap();
    assert_eq!((received.status, received.http_status(), received.errors.len()), (Some(799), None, 0));
    assert!(serde_json::from_value::<ReceivedProblem>(json!([])).is_err());
}

#[test]
fn known_and_unknown_codes() {
    for (json, code, known) in [
        (json!(404), Code::Int(404), Some(HttpStatus::NotFound)),
        (json!(799), Code::Int(799), None),
        (json!(-1), Code::Int(-1), None),
        (json!("A0201"), Code::Str("A0201"), None),
    ] {
        let read: MaybeKnown<HttpStatus> = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(read, MaybeKnown::from_code(code));
        assert_eq!(read.to_string(), code.to_string());
        assert_eq!(serde_json::to_value(&read).unwrap(), json);
        assert_eq!(read.known(), known);
    }
    let error = serde_json::from_value::<MaybeKnown<HttpStatus>>(json!([404])).unwrap_err();
    assert_eq!(error.to_string(), "expected a code of `HttpStatus`, not [404]");
}

#[test]
fn trailers_are_limited() {
    for length in 200..300 {
        let problem = Problem::from(quota(&"é".repeat(length)));
        let whole = problem.error().message(Lang::En).to_string();
        let status = problem.render_grpc(Lang::En);
        match status.message().strip_suffix('…') {
            Some(cut) => {
                assert!(whole.len() > 512 && whole.starts_with(cut), "{length}");
                assert!((510..=512).contains(&status.message().len()), "{length}");
            }
            None => assert!(whole.len() <= 512 && status.message() == whole, "{length}"),
        }
    }

    let one = || FieldError::new(["x".repeat(3000)], HttpStatus::BadRequest);
    let empty = Problem::from(HttpStatus::BadRequest).render_grpc(Lang::En);
    let large = Problem::from(HttpStatus::BadRequest).field_error(one()).field_error(one()).render_grpc(Lang::En);
    assert!((3000..4000).contains(&(large.details().len() - empty.details().len())));
    let huge = FieldError::new(["x".repeat(4000)], HttpStatus::BadRequest);
    assert_eq!(Problem::from(HttpStatus::BadRequest).field_error(huge).render_grpc(Lang::En), empty);
}

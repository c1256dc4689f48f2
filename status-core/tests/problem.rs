//! Problems as clients receive them.
#![cfg(all(feature = "include", feature = "derive", feature = "problem"))]
#![expect(clippy::unwrap_used, reason = "this is a test")]

use core::fmt;
use core::time::Duration;

use serde_json::{Value, json};
use status_core::{
    Envelope, FieldError, HttpStatus, Lang, Problem, ProblemOf, ProblemResponse, StatusError, include_codes,
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

/// The builder is explicit. Only what the error says is masked.
#[test]
fn members_that_the_builder_adds_are_sent_from_500_on() {
    #[derive(Debug, StatusError)]
    #[status(503, extension(secret = "⟦extension⟧"))]
    struct Down;

    let field = FieldError::new(["sku"], HttpStatus::BadRequest);
    let problem = Problem::from(Down).extension("shard", 4).unwrap().field_error(field);
    let expected = json!({
        "type": "about:blank", "title": "Service Unavailable", "status": 503, "code": 503,
        "reason": "SERVICE_UNAVAILABLE", "shard": 4,
        "errors": [{ "pointer": "#/sku", "code": 400, "reason": "BAD_REQUEST", "detail": "Bad Request" }],
    });
    check(problem, Lang::En, &expected);
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

/// A method that has only `&self`, as in actix-web.
trait ResponseError: StatusError + Sized + Send + Sync {
    fn error_response(&self) -> ProblemResponse {
        ProblemOf::from(self).render(Lang::En)
    }
}

#[test]
fn a_problem_borrows_its_error() {
    #[derive(Debug, StatusError)]
    enum Borrowed<'a> {
        #[status(409, retry_after(.wait), extension(name = .name), "⟦log⟧ {name}")]
        Taken { name: &'a str, wait: Duration },
        #[status(503, header("x-shop", .name), extension(name = .name), "⟦log⟧ {name}")]
        Down { name: &'a str },
    }

    impl ResponseError for Borrowed<'_> {}

    let name = String::from("ann");
    let taken = Borrowed::Taken { name: &name, wait: Duration::from_secs(9) };
    let expected = json!({
        "type": "about:blank", "title": "Conflict", "status": 409, "code": 409, "reason": "CONFLICT", "name": "ann",
    });
    let rendered = taken.error_response();
    assert_eq!(serde_json::from_slice::<Value>(rendered.body()).unwrap(), expected);
    assert!(rendered.headers().any(|header| header == ("retry-after", "9")));

    let down = Borrowed::Down { name: &name };
    let expected = json!({
        "type": "about:blank", "title": "Service Unavailable", "status": 503, "code": 503,
        "reason": "SERVICE_UNAVAILABLE", "request_id": "7f3a",
    });
    let problem = ProblemOf::from(&down as &(dyn StatusError + Send + Sync)).request_id("7f3a");
    assert_eq!(problem.error().to_string(), "⟦log⟧ ann");
    let rendered = problem.render(Lang::En);
    assert_eq!(serde_json::from_slice::<Value>(rendered.body()).unwrap(), expected);
    assert!(rendered.headers().any(|header| header == ("x-shop", "ann")));
    #[cfg(feature = "http")]
    {
        let response: http::Response<Vec<u8>> = ProblemOf::from(&down).into_http();
        assert_eq!(response.headers()["x-shop"], "ann");
    }

    drop(problem);
    // The error is still there, and a problem can own one with a lifetime, too.
    assert_eq!(ProblemOf::from(taken).status(), 409);
    assert_eq!(ProblemOf::from(Box::new(down) as Box<dyn StatusError + Send + Sync + '_>).status(), 503);
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
fn envelopes_keep_extensions_and_instance_and_have_no_duplicate_members() {
    let problem = Problem::from(AppError::Item(7))
        .instance("/items/7")
        .request_id("7f3a")
        .field_error(FieldError::new(["id"], HttpStatus::NotFound))
        .extension("id", 7)
        .unwrap()
        .extension("data", 8)
        .unwrap();
    let errors = r##""errors":[{"pointer":"#/id","code":404,"reason":"NOT_FOUND","detail":"Not Found"}]"##;
    let body = problem.envelope(Envelope::new()).render(Lang::En).to_string();
    let expected = [
        r#"{"code":404,"message":"Not Found","data":null,"request_id":"7f3a","#,
        errors,
        r#","instance":"/items/7","id":7}"#,
    ];
    assert_eq!(body, expected.concat());

    let envelope = Envelope::new().code("message").data("instance");
    let body = Problem::from(HttpStatus::NotFound).instance("/7").envelope(envelope).render(Lang::En).to_string();
    assert_eq!(body, r#"{"message":404,"instance":null}"#);
}

#[test]
fn problems_of_204_304_and_1xx_carry_no_body() {
    for status in HttpStatus::ALL {
        let problem = || Problem::from(*status).header("etag", "\"7\"").unwrap();
        for problem in [problem(), problem().envelope(Envelope::new())] {
            let rendered = problem.render(Lang::En);
            assert_eq!(rendered.body().is_empty(), !status.allows_body(), "{status}");
            assert_eq!(rendered.headers().count(), if status.allows_body() { 4 } else { 1 }, "{status}");
            #[cfg(feature = "http")]
            {
                let response: http::Response<Vec<u8>> = rendered.into_http();
                assert_eq!(response.headers().contains_key("content-type"), !response.body().is_empty(), "{status}");
                assert_eq!(response.headers()["etag"], "\"7\"");
            }
        }
    }
    let always = Problem::from(HttpStatus::NoContent).envelope(Envelope::new().always_200()).render(Lang::En);
    assert_eq!(always.to_string(), r#"{"code":204,"message":"No Content","data":null}"#);
}

/// A layer that counts or logs responses does not see the error.
#[cfg(feature = "http")]
#[test]
fn into_http_leaves_the_code_for_metrics() {
    let plain = Problem::from(quota("Ann"));
    let envelope = Problem::from(quota("Ann")).envelope(Envelope::new().always_200());
    for problem in [plain, envelope] {
        assert_eq!(problem.render(Lang::En).entry(), ShopCode::QuotaExceeded.entry());
        let response: http::Response<Vec<u8>> = problem.into_http();
        let entry = response.extensions().get::<&'static status_core::Entry>().copied();
        assert_eq!(entry, Some(ShopCode::QuotaExceeded.entry()));
    }
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

#[test]
fn cache_control_is_a_header_like_others() {
    let problem = Problem::from(HttpStatus::Gone).header("Cache-Control", "max-age=60").unwrap();
    assert!(problem.render(Lang::En).headers().any(|header| header == ("cache-control", "max-age=60")));
}

#[test]
fn long_names_in_messages_are_truncated_and_escaped() {
    let bare = || Problem::from(HttpStatus::NotFound);
    let name = "数\u{1b}\n".repeat(10_000);
    let shown = [&"数\\u{1b}\\n".repeat(21), "数…"].concat();
    let error = bare().header(&name, "a").unwrap_err();
    let reason = "the name must consist of ASCII letters, digits and special characters such as `-`";
    assert_eq!(error.to_string(), format!("invalid header `{shown}`: {reason}"));
    assert_eq!(error.name(), name);
    let error = bare().extension(name.clone(), 1).unwrap_err();
    let reason = "the name is empty or contains control characters";
    assert_eq!(error.to_string(), format!("invalid extension member `{shown}`: {reason}"));
    assert_eq!(error.name(), name);
    let longest = "\n".repeat(64);
    let error = bare().extension(longest, 1).unwrap_err();
    assert_eq!(error.to_string(), format!("invalid extension member `{}`: {reason}", "\\n".repeat(64)));
}

#[test]
fn retry_after_has_31_bits() {
    for (delay, seconds) in [
        (Duration::ZERO, "0"),
        (Duration::from_nanos(1), "1"),
        (Duration::from_secs(2_147_483_647), "2147483647"),
        (Duration::from_secs(2_147_483_648), "2147483647"),
        (Duration::MAX, "2147483647"),
    ] {
        let rendered = Problem::from(HttpStatus::TooManyRequests).retry_after(delay).render(Lang::En);
        assert!(rendered.headers().any(|header| header == ("retry-after", seconds)), "{delay:?}");
    }
}

#[test]
fn counts_and_sizes_of_headers_are_checked_where_they_are_added() {
    let bare = || Problem::from(HttpStatus::NotFound);
    let error = bare().header(&"x".repeat(70_000), "a").unwrap_err();
    let expected =
        format!("invalid header `{}…`: the names and values of all headers exceed 8192 bytes", "x".repeat(64));
    assert_eq!(error.to_string(), expected);
    assert!(bare().header("x", "a".repeat(8192)).is_err());
    let full = bare().header("x", "a".repeat(8191)).unwrap();
    assert!(full.header("y", "").is_err());

    let mut problem = bare();
    for number in 0..64 {
        problem = problem.header(&format!("x-{number}"), "a").unwrap();
    }
    problem = problem.header("X-63", "b").unwrap();
    #[cfg(feature = "http")]
    {
        let response: http::Response<Vec<u8>> = problem.render(Lang::En).into_http();
        assert_eq!((response.headers().len(), &response.headers()["x-63"]), (67, &"b".parse().unwrap()));
    }
    let error = problem.header("x-64", "a").unwrap_err();
    assert_eq!(error.to_string(), "invalid header `x-64`: the response already has 64 headers");
}

/// An error that merges the headers of many others cannot make the response panic.
#[cfg(feature = "http")]
#[test]
fn more_headers_than_a_response_can_have() {
    #[derive(Debug)]
    struct Merged;

    impl fmt::Display for Merged {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("merged")
        }
    }

    impl core::error::Error for Merged {}

    impl StatusError for Merged {
        fn entry(&self) -> &'static status_core::Entry {
            HttpStatus::Conflict.entry()
        }

        fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            HttpStatus::Conflict.fmt_message(lang, f)
        }

        fn describe_response(&self, response: &mut status_core::ResponseData) {
            for first in 0..600 {
                let mut error = status_core::Coded::from(HttpStatus::Conflict);
                for second in 0..60 {
                    error = error.header(format!("x-{first}-{second}").leak(), 1);
                }
                error.describe_response(response);
            }
        }
    }

    let response: http::Response<Vec<u8>> = Problem::from(Merged).into_http();
    assert_eq!(response.status(), 409);
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
    for name in ["", "a\nb", "\0", "\u{7f}", "type", "errors", "request_id"] {
        let problem = Problem::from(HttpStatus::NotFound);
        assert_eq!(problem.extension(name.to_owned(), 1).unwrap_err().name(), name);
    }
    let error = Problem::from(HttpStatus::NotFound).extension("value", Never).unwrap_err();
    assert_eq!(error.to_string(), "invalid extension member `value`: never");
}

#[test]
fn a_value_whose_display_fails_is_no_member() {
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    struct Broken;

    impl fmt::Display for Broken {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            Err(fmt::Error)
        }
    }

    impl serde::Serialize for Broken {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    #[track_caller]
    fn check(value: impl serde::Serialize) {
        let error = Problem::from(HttpStatus::NotFound).extension("value", value).unwrap_err();
        assert_eq!(error.to_string(), "invalid extension member `value`: the value cannot be displayed");
    }

    check(Broken);
    check([Some(Broken)]);
    check(std::collections::BTreeMap::from([(Broken, 1)]));
}

#[test]
fn nan_and_infinity_are_no_members() {
    use serde::ser::{SerializeStructVariant as _, SerializeTupleStruct as _, SerializeTupleVariant as _};

    /// The forms of numbers that no type of the standard library has.
    enum Shape {
        Newtype(f64),
        TupleStruct(f64),
        TupleVariant(f64),
        StructVariant(f64),
    }

    impl serde::Serialize for Shape {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Newtype(number) => serializer.serialize_newtype_struct("Newtype", number),
                Self::TupleStruct(number) => {
                    let mut fields = serializer.serialize_tuple_struct("TupleStruct", 1)?;
                    fields.serialize_field(number)?;
                    fields.end()
                }
                Self::TupleVariant(number) => {
                    let mut fields = serializer.serialize_tuple_variant("Shape", 2, "TupleVariant", 1)?;
                    fields.serialize_field(number)?;
                    fields.end()
                }
                Self::StructVariant(number) => {
                    let mut fields = serializer.serialize_struct_variant("Shape", 3, "StructVariant", 1)?;
                    fields.serialize_field("number", number)?;
                    fields.end()
                }
            }
        }
    }

    #[derive(Debug, StatusError)]
    #[status(409, extension(ratio = .0, kept = 1))]
    struct Ratio(f64);

    #[track_caller]
    fn check(value: impl serde::Serialize, is_valid: bool) {
        let problem = Problem::from(HttpStatus::NotFound).extension("value", value);
        let expected = "invalid extension member `value`: JSON has neither NaN nor infinity";
        assert_eq!(problem.err().map(|error| error.to_string()), (!is_valid).then(|| expected.to_owned()));
    }

    let numbers = [(1.5, true), (f64::MAX, true), (f64::NAN, false), (f64::INFINITY, false), (-f64::INFINITY, false)];
    for (number, is_valid) in numbers {
        check(number, is_valid);
        check(Some([(1, number)]), is_valid);
        check(std::collections::BTreeMap::from([("a", vec![number])]), is_valid);
        check(0.0..number, is_valid);
        check(core::ops::Bound::Included(number), is_valid);
        for shape in [Shape::Newtype, Shape::TupleStruct, Shape::TupleVariant, Shape::StructVariant] {
            check(shape(number), is_valid);
        }
    }
    check(f32::NAN, false);
    check((None::<u8>, (), "NaN", 'a', -1_i128, u128::from(u64::MAX), core::ops::Bound::<f64>::Unbounded), true);

    // The response is sent without the member.
    let body = Problem::from(Ratio(f64::NAN)).render(Lang::En).to_string();
    assert!(body.ends_with(r#""reason":"CONFLICT","kept":1}"#), "{body}");
}

#[test]
fn names_that_rfc_9457_only_advises_against() {
    #[derive(Debug, StatusError)]
    #[status(404, extension(id = .0))]
    struct NoItem(u64);

    for name in ["id", "ip", "@type", "invalid-params", "1st", "a b", "\"", "名字"] {
        let problem = Problem::from(HttpStatus::NotFound).extension(name, 7).unwrap();
        let body: Value = serde_json::from_slice(problem.render(Lang::En).body()).unwrap();
        assert_eq!(body[name], 7);
    }

    let body = Problem::from(NoItem(7)).render(Lang::En).to_string();
    assert!(body.ends_with(r#","id":7}"#), "{body}");
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
    let problem = Problem::from(Broken).field_error(FieldError::new(["a"], Broken));
    let status = problem.render_grpc(Lang::Zh);
    assert_eq!(status.message(), "Conflict");
    assert!(!String::from_utf8_lossy(status.details()).contains("half"));
}

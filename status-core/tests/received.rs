//! Problems of other services: what is read, kept and written again, and what a relay sends to its clients.
#![cfg(all(feature = "include", feature = "derive", feature = "problem"))]
#![expect(clippy::unwrap_used, reason = "this is a test")]

use core::error::Error;
use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Value, json};
use status_core::{
    Code, Envelope, FieldError, HttpStatus, Lang, MaybeKnown, Problem, ReceivedProblem, StatusError, include_codes,
};

include_codes!("tests/fixtures/shop.toml");

/// Its code 10429 is another one than that of the shop, with the same reason.
mod orders {
    status_core::include_codes!("tests/fixtures/order.toml");
}

mod sql {
    status_core::include_codes! {
        #[codes(path = "tests/fixtures/sql.toml")]
        pub enum SqlState {}
    }
}

#[derive(Debug, StatusError)]
#[status(ShopCode::QuotaExceeded)]
struct Quota {
    user: &'static str,
    limit: u32,
}

const QUOTA: Quota = Quota { user: "Ann", limit: 3 };

fn read(json: impl AsRef<[u8]>) -> ReceivedProblem {
    ReceivedProblem::from_slice(json.as_ref()).unwrap()
}

/// The body of a problem.
fn members(problem: impl Into<Problem>, lang: Lang) -> Value {
    serde_json::from_slice(problem.into().render(lang).body()).unwrap()
}

#[test]
fn our_problems_are_read() {
    let problem = Problem::from(QUOTA)
        .instance("/orders/7")
        .request_id("7f3a")
        .field_error(FieldError::new(["a"], sql::SqlState::UndefinedTable))
        .extension("balance", 30)
        .unwrap();
    for &lang in Lang::ALL {
        let rendered = problem.render(lang);
        let received = read(rendered.body());
        assert_eq!(received.type_url(), Some(problem.entry().type_url()));
        assert_eq!(received.title(), Some(problem.entry().title(lang)));
        assert_eq!(received.http_status(), Some(HttpStatus::TooManyRequests));
        assert_eq!(received.detail(), Some(&*problem.error().message(lang).to_string()));
        assert_eq!(received.instance(), Some("/orders/7"));
        assert_eq!(received.reason(), Some("QUOTA_EXCEEDED"));
        assert_eq!(received.request_id(), Some("7f3a"));
        assert_eq!(received.code::<ShopCode>(), Some(MaybeKnown::Known(ShopCode::QuotaExceeded)));
        assert_eq!(received.get("balance"), Some(30));
        assert_eq!(received.as_json(), rendered.to_string());

        let errors: Vec<_> = received.errors().collect();
        assert_eq!((errors.len(), errors[0].pointer(), errors[0].reason()), (1, Some("#/a"), Some("UNDEFINED_TABLE")));
        assert_eq!(errors[0].code(), Some(MaybeKnown::Known(sql::SqlState::UndefinedTable)));
        assert_eq!(errors[0].code::<ShopCode>(), Some(MaybeKnown::UnknownStr("42P01".to_owned())));
        assert_eq!(errors[0].get("detail"), errors[0].detail());
    }
}

#[test]
fn foreign_errors_are_kept() {
    let asp = r#"{"type":"https://tools.ietf.org/html/rfc9110#section-15.5.1","title":"One or more validation errors occurred.",
        "status":400,"errors":{"Email":["is required"]},"traceId":"00-1-2-00"}"#;
    let received = read(asp);
    assert_eq!(received.errors().count(), 0);
    assert_eq!(received.get("errors"), Some(json!({ "Email": ["is required"] })));
    assert_eq!(received.get("traceId"), Some("00-1-2-00"));
    assert_eq!(serde_json::to_string(&received).unwrap(), asp);

    let texts = read(r#"{"errors":["a","b"]}"#);
    assert_eq!(texts.get("errors"), Some(["a", "b"]));
    assert_eq!(texts.errors().count(), 0);
    let mixed = read(r#"{"errors":[1,{"detail":"d","more":[]},"a"]}"#);
    assert_eq!(mixed.errors().map(|error| error.get("more")).collect::<Vec<_>>(), [Some(json!([]))]);
    assert_eq!(serde_json::to_string(&mixed).unwrap(), r#"{"errors":[1,{"detail":"d","more":[]},"a"]}"#);
}

#[test]
fn members_of_the_wrong_type_are_absent_and_kept() {
    let json = json!({
        "type": 1, "title": ["a"], "status": "404", "detail": null, "instance": {}, "code": true, "reason": 5,
        "request_id": 7, "errors": [{ "pointer": 2, "detail": "d", "code": 1.5 }], "unknown": { "a": 1 },
    });
    let received = read(json.to_string());
    assert_eq!((received.type_url(), received.title(), received.status()), (None, None, None));
    assert_eq!((received.detail(), received.instance(), received.reason()), (None, None, None));
    assert_eq!((received.request_id(), received.code::<ShopCode>()), (None, None));
    let error = received.errors().next().unwrap();
    assert_eq!((error.pointer(), error.detail(), error.code::<ShopCode>()), (None, Some("d"), None));
    assert_eq!(serde_json::to_value(&received).unwrap(), json);
    assert_eq!((received.get("status"), received.get("request_id")), (Some("404"), Some(7)));
    assert_eq!(received.get::<u32>("title"), None);
}

#[test]
fn numbers_are_kept_as_written() {
    let json = r#"{"a":1e400,"b":12345678901234567890123,"c":1.10,"d":-0,"e":1E+2,"f":[0.10000000000000000055]}"#;
    for received in [read(json), serde_json::from_str(json).unwrap(), serde_json::from_reader(json.as_bytes()).unwrap()]
    {
        assert_eq!(received.as_json(), json);
        assert_eq!(serde_json::to_string(&received).unwrap(), json);
    }
    assert_eq!(read(json).get("c"), Some(1.1));
    assert_eq!(read(json).get("b"), Some(12_345_678_901_234_567_890_123_u128));
}

#[test]
fn an_unreadable_number_does_not_reject_the_rest() {
    let received = read(r#"{"status":1e400,"code":12345678901234567890123,"title":"Not Found"}"#);
    assert_eq!((received.status(), received.title()), (None, Some("Not Found")));
    assert_eq!(received.code::<HttpStatus>(), None);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let received = read("\u{feff} {\"code\":404}\r\n");
    assert_eq!(received.code(), Some(MaybeKnown::Known(HttpStatus::NotFound)));
    assert_eq!(received.as_json(), r#"{"code":404}"#);
}

#[test]
fn numbers_of_statuses_and_codes() {
    for (number, status) in [
        ("404", Some(404)),
        ("404.0", Some(404)),
        ("4.04e2", Some(404)),
        ("799", Some(799)),
        ("404.5", None),
        ("99", None),
        ("1000", None),
        ("-404", None),
        ("70000", None),
        ("[404]", None),
    ] {
        assert_eq!(read(format!(r#"{{"status":{number}}}"#)).status(), status, "{number}");
    }
    assert_eq!(read(r#"{"status":799}"#).http_status(), None);
    assert_eq!(read(r#"{"code":404.0}"#).code(), Some(MaybeKnown::Known(HttpStatus::NotFound)));
    assert_eq!(read(r#"{"code":"404"}"#).code(), Some(MaybeKnown::Known(HttpStatus::NotFound)));
}

#[test]
fn only_what_is_not_an_object_is_rejected() {
    for body in ["", "[]", "null", "1", "\"{}\"", "{", "{}}", "{\"a\":}", "<html></html>"] {
        assert!(ReceivedProblem::from_slice(body.as_bytes()).is_err(), "{body}");
    }
    let error = serde_json::from_str::<ReceivedProblem>("[\"secret\"]").unwrap_err();
    assert_eq!(error.to_string(), "expected a JSON object");

    // Deeper than what `serde_json` parses into a `Value`.
    let deep = format!(r#"{{"code":404,"deep":{}{}}}"#, "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(read(&deep).code(), Some(MaybeKnown::Known(HttpStatus::NotFound)));
    assert_eq!(read(&deep).as_json(), deep);
    // Half of a surrogate pair, as of a text that was cut.
    let half = r#"{"\ud83d":"\ud83d","detail":"\ud83d","code":404}"#;
    assert_eq!(read(half).code(), Some(MaybeKnown::Known(HttpStatus::NotFound)));
    assert_eq!(read(half).as_json(), half);
    assert_eq!(read(b"{\"detail\":\"\xff\"}").detail(), Some("\u{fffd}"));
}

#[test]
fn names_are_compared_as_text() {
    let received = read(r#"{ "\u0074itle" : "a\n" , "title2":"b","titl":"c","code"  :404, "a\"b":1, "tit\\le": 2 }"#);
    assert_eq!(received.title(), Some("a\n"));
    assert_eq!(received.get("a\"b"), Some(1));
    assert_eq!(received.get("tit\\le"), Some(2));
    assert_eq!(received.get::<Value>("a\\\"b"), None);
    // The last one counts, as for `serde_json`.
    let twice = read(r#"{"title":"a","code":1,"title":"b","code":404}"#);
    assert_eq!((twice.title(), twice.code()), (Some("b"), Some(MaybeKnown::Known(HttpStatus::NotFound))));
}

#[test]
fn other_formats_and_buffers_are_read() {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Reply {
        Order { id: u64 },
        Problem(ReceivedProblem),
    }
    let reply = |json| serde_json::from_str::<Reply>(json).unwrap();
    assert!(matches!(reply(r#"{"id":7}"#), Reply::Order { id: 7 }));
    let Reply::Problem(problem) = reply(r#"{"code":404,"balance":30}"#) else { panic!("not an order") };
    assert_eq!((problem.code(), problem.get("balance")), (Some(MaybeKnown::Known(HttpStatus::NotFound)), Some(30)));
    assert!(serde_json::from_str::<Reply>("[]").is_err());

    let problem: ReceivedProblem = serde_json::from_value(json!({ "code": 404 })).unwrap();
    assert_eq!(problem.as_json(), r#"{"code":404}"#);
    let problems: Vec<ReceivedProblem> = serde_json::from_str(r#"[{"a": 1.0}, {}]"#).unwrap();
    assert_eq!(serde_json::to_string(&problems).unwrap(), r#"[{"a": 1.0},{}]"#);
}

#[test]
fn codes_of_another_catalog_are_unknown() {
    let quota = Some(MaybeKnown::Known(ShopCode::QuotaExceeded));
    let unknown = Some(MaybeKnown::UnknownInt(10_429));
    let sent = members(QUOTA, Lang::En).to_string();
    assert_eq!(read(&sent).code(), quota);
    assert_eq!(read(&sent).code::<orders::OrderCode>(), Some(MaybeKnown::UnknownInt(10_429)));
    let sent = members(orders::OrderCode::QuotaExceeded, Lang::En).to_string();
    assert_eq!(read(&sent).code(), unknown);

    for (json, expected) in [
        (json!({ "code": 10_429 }), &quota),
        (json!({ "code": 10_429, "type": "about:blank" }), &quota),
        (json!({ "code": 10_429, "type": 7, "reason": null }), &quota),
        (json!({ "code": 10_429, "reason": "QUOTA_EXCEEDED" }), &quota),
        (json!({ "code": 10_429, "reason": "PAY_FAILED" }), &unknown),
        (json!({ "code": 10_429, "type": "urn:problem-type:pay-code:quota-exceeded" }), &unknown),
        (json!({ "code": 10_429, "type": ShopCode::QuotaExceeded.entry().type_url(), "reason": "PAY" }), &unknown),
    ] {
        assert_eq!(read(json.to_string()).code(), *expected, "{json}");
    }
    let errors =
        read(r#"{"errors":[{"code":404},{"code":404,"reason":"NOT_FOUND"},{"code":404,"reason":"WALLET_LOCKED"}]}"#);
    let known: Vec<_> = errors.errors().map(|error| error.code().and_then(MaybeKnown::known)).collect();
    assert_eq!(known, [Some(HttpStatus::NotFound), Some(HttpStatus::NotFound), None]);
}

#[test]
fn envelopes_are_read() {
    const RENAMED: Envelope =
        Envelope::new().code("errno").message("errmsg").data("result").request_id("trace_id").errors("fields");

    for envelope in [Envelope::new(), RENAMED, Envelope::new().message("title").code("status")] {
        let problem = Problem::from(QUOTA).request_id("7f3a").instance("/orders/7").envelope(envelope);
        let problem =
            problem.field_error(FieldError::new(["a"], HttpStatus::BadRequest)).extension("balance", 30).unwrap();
        let body = problem.render(Lang::En);
        let received = read(body.body()).envelope(envelope);
        assert_eq!(received.code(), Some(MaybeKnown::Known(ShopCode::QuotaExceeded)));
        assert_eq!(received.detail(), Some("User Ann has used all 3 calls"));
        assert_eq!((received.request_id(), received.instance()), (Some("7f3a"), Some("/orders/7")));
        let error = received.errors().next().unwrap();
        assert_eq!((error.pointer(), error.code()), (Some("#/a"), Some(MaybeKnown::Known(HttpStatus::BadRequest))));
        assert_eq!(received.get("balance"), Some(30));
        assert_eq!(serde_json::to_string(&received).unwrap(), body.to_string());
    }
}

#[test]
fn a_received_problem_is_an_error() {
    let error: Box<dyn Error + Send + Sync> = read(members(QUOTA, Lang::En).to_string()).into();
    let text = "received a problem (status 429, code 10429, reason QUOTA_EXCEEDED): User Ann has used all 3 calls";
    assert_eq!(error.to_string(), text);
    assert_eq!(read("{}").to_string(), "received a problem");
    assert_eq!(read(r#"{"code":"A0201","request_id":"7"}"#).to_string(), "received a problem (code A0201, request 7)");

    let forged = json!({
        "title": "7\n2026-01-01 ERROR payments: forged \u{1b}[31m", "code": "1\r", "reason": "x".repeat(1 << 20),
    });
    let text = read(forged.to_string()).to_string();
    assert!(text.contains(r": 7\n2026-01-01 ERROR payments: forged \u{1b}[31m"), "{text}");
    assert!(text.contains(r"code 1\r, reason xxx") && !text.contains(char::is_control) && text.len() < 512, "{text}");
    let long = read(json!({ "detail": "中".repeat(300) }).to_string()).to_string();
    assert_eq!(long, format!("received a problem: {}…", "中".repeat(256)));
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
}

#[test]
fn maybe_known_is_a_key_of_maps() {
    fn check<C: status_core::CatalogCode>(codes: &[MaybeKnown<C>], json: &Value) {
        let map: HashMap<MaybeKnown<C>, usize> = codes.iter().cloned().zip(0..).collect();
        assert_eq!(serde_json::to_value(&map).unwrap(), *json);
        assert_eq!(serde_json::from_value::<HashMap<MaybeKnown<C>, usize>>(json.clone()).unwrap(), map);
        assert_eq!(serde_json::from_str::<HashMap<MaybeKnown<C>, usize>>(&json.to_string()).unwrap(), map);
    }
    let text = MaybeKnown::UnknownStr("0404".to_owned());
    let codes =
        [MaybeKnown::Known(HttpStatus::NotFound), MaybeKnown::UnknownInt(799), MaybeKnown::UnknownInt(-1), text];
    check(&codes, &json!({ "404": 0, "799": 1, "-1": 2, "0404": 3 }));
    let unknown = MaybeKnown::UnknownStr("799".to_owned());
    check(&[MaybeKnown::Known(sql::SqlState::UndefinedTable), unknown], &json!({ "42P01": 0, "799": 1 }));
}

#[test]
fn values_in_messages_are_short() {
    let read = |json: Value| serde_json::from_value::<MaybeKnown<HttpStatus>>(json);
    let error = |json| read(json).unwrap_err().to_string();
    assert_eq!(error(json!([404])), "invalid type: sequence, expected a code of `HttpStatus`");
    assert_eq!(error(json!({ "secret": "x".repeat(1 << 20) })), "invalid type: map, expected a code of `HttpStatus`");
    assert_eq!(error(json!(true)), "invalid type: boolean `true`, expected a code of `HttpStatus`");
    assert_eq!(error(json!(4.5)), "invalid value: floating point `4.5`, expected a code of `HttpStatus`");
    assert!(error(json!(u64::MAX)).starts_with("invalid value: integer"));
    assert_eq!(read(json!("7\n\u{1b}")).unwrap().to_string(), r"7\n\u{1b}");
    assert_eq!(read(json!("x".repeat(1 << 20))).unwrap().to_string(), "x".repeat(64) + "…");

    let error = "7\n\u{1b}[31m".parse::<HttpStatus>().unwrap_err();
    assert_eq!(error.to_string(), r"`HttpStatus` has no code `7\n\u{1b}[31m`");
    assert_eq!(error.input().to_string(), r"7\n\u{1b}[31m");
    let error = "x".repeat(1 << 20).parse::<HttpStatus>().unwrap_err();
    assert_eq!(error.to_string(), format!("`HttpStatus` has no code `{}…`", "x".repeat(48)));
    let error = status_core::UnknownCode::new("HttpStatus", "x".repeat(1 << 20));
    assert_eq!(error.to_string(), format!("`HttpStatus` has no code `{}…`", "x".repeat(64)));
}

/// A problem whose texts for clients and all other members contain marks.
const MARKED: &str = r##"{
    "type":"urn:problem-type:shop-code:quota-exceeded","title":"⟦title⟧","status":429,"detail":"⟦detail⟧",
    "instance":"⟦instance⟧","code":10429,"reason":"QUOTA_EXCEEDED","request_id":"7f3a","secret":"⟦extension⟧","errors":[
        {"pointer":"#/shop","code":10410,"reason":"PLAIN","detail":"⟦shop⟧","secret":"⟦extension⟧"},
        {"pointer":"#/http","code":404,"reason":"NOT_FOUND","detail":"⟦http⟧"},
        {"pointer":"#/masked","code":10503,"reason":"STORE_DOWN","detail":"⟦masked⟧"},
        {"pointer":"#/wallet","code":10410,"reason":"WALLET","detail":"⟦wallet⟧"},
        "⟦text⟧"
    ]
}"##;

#[test]
fn a_relay_shows_the_catalog_in_another_language() {
    for &lang in Lang::ALL {
        // The language of the received text is unknown.
        let relayed = read(MARKED).relay(ShopCode::QuotaExceeded);
        let title = |code: ShopCode| code.title(lang);
        let expected = json!({
            "type": "urn:problem-type:shop-code:quota-exceeded", "title": title(ShopCode::QuotaExceeded), "status": 429,
            "code": 10429, "reason": "QUOTA_EXCEEDED", "request_id": "7f3a", "errors": [
                { "pointer": "#/shop", "code": 10410, "reason": "PLAIN", "detail": title(ShopCode::Plain) },
                { "pointer": "#/http", "code": 404, "reason": "NOT_FOUND", "detail": HttpStatus::NotFound.title(lang) },
                { "pointer": "#/masked", "code": 10503, "reason": "STORE_DOWN", "detail": title(ShopCode::StoreDown) },
            ],
        });
        assert_eq!(members(relayed, lang), expected);
    }
}

#[test]
fn a_relay_under_another_code_shows_nothing_received() {
    for code in [ShopCode::NoFile, ShopCode::Fallback] {
        let body = members(read(MARKED).relay(code), Lang::En);
        let expected = json!({
            "type": code.entry().type_url(), "title": code.title(Lang::En), "status": code.status(), "code": code.code(),
            "reason": code.reason(), "request_id": "7f3a",
        });
        assert_eq!(body, expected);
    }
}

#[test]
fn a_relay_is_masked_from_500_on() {
    let received = MARKED
        .replace("10429", "10503")
        .replace("quota-exceeded", "store-down")
        .replace("QUOTA_EXCEEDED", "STORE_DOWN");
    let received = read(received);
    assert_eq!(received.code(), Some(MaybeKnown::Known(ShopCode::StoreDown)));
    let expected = json!({
        "type": "urn:problem-type:shop-code:store-down", "title": "Store unavailable", "status": 503, "code": 10503,
        "reason": "STORE_DOWN", "request_id": "7f3a",
    });
    assert_eq!(members(received.relay(ShopCode::StoreDown), Lang::En), expected);
}

#[test]
fn a_relay_keeps_the_received_problem_for_the_log() {
    let relayed = read(MARKED).relay(ShopCode::Fallback);
    assert_eq!((relayed.entry(), relayed.error().to_string()), (ShopCode::Fallback.entry(), "Fallback".to_owned()));
    let source = relayed.error().source().and_then(|source| source.downcast_ref::<ReceivedProblem>()).unwrap();
    assert_eq!(source.as_json(), MARKED);

    let long = json!({ "request_id": "x".repeat(129) }).to_string();
    assert_eq!(members(read(long).relay(HttpStatus::BadGateway), Lang::En).get("request_id"), None);
}

#[cfg(feature = "http")]
mod http_parts {
    use core::time::Duration;

    use http::header::{CONTENT_LANGUAGE, DATE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER};
    use http::{Response, StatusCode};

    use super::*;

    fn headers(headers: &[(HeaderName, &str)]) -> HeaderMap {
        headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect()
    }

    #[test]
    fn problems_are_read_from_http_parts() {
        let problem = Problem::from(QUOTA).retry_after(Duration::from_secs(60));
        let (parts, body) = Lang::Zh.scope(|| problem.into_http::<Vec<u8>>()).into_parts();
        let received = ReceivedProblem::from_parts(parts.status, &parts.headers, &body);
        assert_eq!(received.http_status(), Some(HttpStatus::TooManyRequests));
        assert_eq!((received.lang(), received.retry_after()), (Some(Lang::Zh), Some(Duration::from_secs(60))));
        assert_eq!(received.detail(), Some("3 次配额已被用户 Ann 用完"));

        let received = ReceivedProblem::from_parts(StatusCode::OK, &parts.headers, br#"{"status":404.0}"#);
        assert_eq!(received.status(), Some(404));
        let received = received.envelope(Envelope::new());
        assert_eq!((received.status(), received.lang()), (Some(404), Some(Lang::Zh)));
    }

    #[test]
    fn a_page_of_a_proxy_is_a_problem() {
        for body in ["<html>⟦page⟧</html>", "", "[]", "\"⟦text⟧\""] {
            let received = ReceivedProblem::from_parts(StatusCode::BAD_GATEWAY, &HeaderMap::new(), body.as_bytes());
            assert_eq!(received.http_status(), Some(HttpStatus::BadGateway));
            assert_eq!((received.code::<HttpStatus>(), received.title(), received.lang()), (None, None, None));
            assert_eq!(received.as_json(), "{}");
            assert_eq!(received.to_string(), "received a problem (status 502)");
        }
    }

    #[test]
    fn retry_after_is_read_and_relayed() {
        for (values, expected) in [
            (&[(RETRY_AFTER, "120")][..], Some(120)),
            (&[(RETRY_AFTER, "Sun, 06 Nov 1994 08:50:37 GMT"), (DATE, "Sun, 06 Nov 1994 08:49:37 GMT")], Some(60)),
            (&[(RETRY_AFTER, "Sun, 06 Nov 1994 08:50:37 GMT")], None),
            (&[], None),
        ] {
            let received = ReceivedProblem::from_parts(StatusCode::SERVICE_UNAVAILABLE, &headers(values), b"");
            assert_eq!(received.retry_after(), expected.map(Duration::from_secs), "{values:?}");
            let response: Response<Vec<u8>> = received.relay(HttpStatus::BadGateway).into_http();
            let sent = response.headers().get(RETRY_AFTER).cloned();
            assert_eq!(sent, expected.map(|seconds: u64| HeaderValue::from(seconds)), "{values:?}");
        }
    }

    #[test]
    fn a_relay_shows_received_text_in_the_language_of_the_client() {
        for (tag, expected) in
            [("en", "⟦detail⟧"), ("EN", "⟦detail⟧"), ("zh-Hans", ""), ("en, zh-Hans", ""), ("en-GB", "")]
        {
            let headers = headers(&[(CONTENT_LANGUAGE, tag)]);
            let received = ReceivedProblem::from_parts(StatusCode::TOO_MANY_REQUESTS, &headers, MARKED.as_bytes());
            let body = members(received.relay(ShopCode::QuotaExceeded), Lang::En);
            assert_eq!(body.get("detail").map_or("", |detail| detail.as_str().unwrap()), expected, "{tag}");
            let in_fields: Vec<_> = body["errors"].as_array().unwrap().iter().map(|error| &error["detail"]).collect();
            if expected.is_empty() {
                assert_eq!(in_fields, ["No message", "Not Found", "Store unavailable"], "{tag}");
            } else {
                assert_eq!(in_fields, ["⟦shop⟧", "⟦http⟧", "Store unavailable"], "{tag}");
            }
        }
    }
}

//! The list of requests, sent to axum.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::requests::{ANSWERS, Expected, LANGUAGES};
use crate::wire::{Answer, ask, serve};
use crate::{problem, wire};
use status_core::Lang;

fn accept<'a>(fields: &[&'a str]) -> Vec<(&'static str, &'a [u8])> {
    fields.iter().map(|field| ("accept-language", field.as_bytes())).collect()
}

fn check_headers(answer: &Answer, expected: &Expected, content_type: &str, lang: Lang) {
    let mut headers =
        BTreeMap::from([("content-type", content_type), ("content-language", lang.tag()), ("vary", "accept-language")]);
    headers.extend(expected.headers.iter().copied());
    assert_eq!(answer.headers(), headers, "{}", expected.request);
    assert_eq!(answer.status, expected.status, "{}", expected.request);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_request_in_every_language() {
    let address = serve().await;
    for expected in ANSWERS {
        for &(fields, lang) in LANGUAGES {
            let answer = ask(address, expected.request, &accept(fields)).await;
            check_headers(&answer, expected, "application/problem+json", lang);
            assert_eq!(answer.content_length, answer.body.len());
            assert_eq!(problem::read(&answer.body), expected.problem(lang), "{} {fields:?}", expected.request);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn head() {
    let address = serve().await;
    for expected in ANSWERS {
        let Some(path) = expected.request.strip_prefix("GET ") else { continue };
        for &(fields, lang) in LANGUAGES {
            let answer = ask(address, &format!("HEAD {path}"), &accept(fields)).await;
            check_headers(&answer, expected, "application/problem+json", lang);
            assert!(answer.body.is_empty(), "{path}");
            let get = ask(address, expected.request, &accept(fields)).await;
            assert_eq!(answer.content_length, get.body.len(), "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn envelopes() {
    let address = serve().await;
    for expected in ANSWERS {
        let Some(class) = expected.class() else { continue };
        for &(fields, lang) in LANGUAGES {
            let fields = [&accept(fields)[..], &[("x-request-id", b"r 1")]].concat();
            let mut others = expected.more(lang);
            let errors = others.remove("errors");
            let with_others = |mut body: Value| {
                body.as_object_mut().expect("it is an object").extend(others.clone());
                body
            };

            let answer = ask(address, &format!("GET /envelope/{class}"), &fields).await;
            check_headers(&answer, expected, "application/json", lang);
            let mut body =
                json!({ "code": expected.code, "msg": expected.message(lang), "data": null, "request_id": "r 1" });
            if let Some(errors) = &errors {
                body["errors"] = errors.clone();
            }
            assert_eq!(problem::read_json(&answer.body), with_others(body));

            let answer = ask(address, &format!("GET /always-200/{class}"), &fields).await;
            check_headers(&answer, &Expected { status: 200, ..*expected }, "application/json", lang);
            let mut body =
                json!({ "errno": expected.code, "errmsg": expected.message(lang), "result": null, "rid": "r 1" });
            if let Some(errors) = errors {
                body["fields"] = errors;
            }
            assert_eq!(problem::read_json(&answer.body), with_others(body));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_data_in_headers() {
    let address = serve().await;
    let expected = ANSWERS.iter().find(|expected| expected.request == "GET /nothing").expect("it is in the list");
    for path in [
        "/%0d%0aset-cookie:%20a=b",
        "/nothing%0aallow:%20*",
        "/error/%0d%0a%0d%0a<script>",
        "/error/%00",
        "/error/%FF",
        "/error/..%2f..%2fetc",
        "/a?retry-after=1%0d%0ax:y",
    ] {
        for id in ["1", "a\"b\\c", "<script>alert(1)</script>", "{\"title\":\"x\"}", "id\tid", "%0d%0aset-cookie: a=b"]
        {
            let wire::Answer { status, .. } = ask(address, &format!("GET {path}"), &[]).await;
            // axum itself rejects a path that is not UTF-8.
            if status == 400 {
                continue;
            }
            let answer = ask(address, &format!("GET {path}"), &[("x-request-id", id.as_bytes())]).await;
            check_headers(&answer, expected, "application/problem+json", Lang::En);
            let mut body = expected.problem(Lang::En);
            body["request_id"] = id.into();
            assert_eq!(problem::read(&answer.body), body);
        }
    }
}

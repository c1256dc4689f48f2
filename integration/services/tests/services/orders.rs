//! The same service with derived errors and with `coded!`: both send the same responses.

use std::collections::BTreeMap;

use axum::Router;
use serde_json::{Value, json};
use services::orders::{coded, derived};

use crate::problem;
use crate::wire::{ask, serve_router};

/// The expected response to a request.
struct Expected {
    request: &'static str,
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    /// In Chinese and in English.
    bodies: [Value; 2],
}

fn responses() -> [Expected; 4] {
    let not_signed_in = |title| {
        json!({
            "type": "urn:problem-type:order-code:not-signed-in",
            "title": title,
            "status": 401,
            "code": 2401,
            "reason": "NOT_SIGNED_IN",
        })
    };
    let invalid = |title, detail, [missing, out_of_range, unknown]: [&str; 3]| {
        json!({
            "type": "urn:problem-type:order-code:invalid-order",
            "title": title,
            "status": 422,
            "detail": detail,
            "code": 2422,
            "reason": "INVALID_ORDER",
            "errors": [
                { "pointer": "#/email", "code": 2423, "reason": "MISSING", "detail": missing },
                { "pointer": "#/lines/0/quantity", "code": 2424, "reason": "OUT_OF_RANGE", "detail": out_of_range },
                { "pointer": "#/lines/1/sku", "code": 2425, "reason": "UNKNOWN_PRODUCT", "detail": unknown },
            ],
        })
    };
    let too_many = |title, detail| {
        json!({
            "type": "urn:problem-type:order-code:too-many-orders",
            "title": title,
            "status": 429,
            "detail": detail,
            "code": 2429,
            "reason": "TOO_MANY_ORDERS",
        })
    };
    let storage_down = |title| {
        json!({
            "type": "urn:problem-type:order-code:storage-down",
            "title": title,
            "status": 503,
            "code": 2503,
            "reason": "STORAGE_DOWN",
        })
    };
    [
        Expected {
            request: "GET /account",
            status: 401,
            headers: &[("www-authenticate", "Bearer realm=\"orders\"")],
            bodies: [not_signed_in("尚未登录"), not_signed_in("Not signed in")],
        },
        Expected {
            request: "POST /orders",
            status: 422,
            headers: &[],
            bodies: [
                invalid("订单有误", "3 个字段有误", ["缺少字段", "必须在 1 到 99 之间，收到的是 100", "没有商品 x-9"]),
                invalid(
                    "Invalid order",
                    "3 fields are invalid",
                    ["Missing", "Must be between 1 and 99, but is 100", "There is no product x-9"],
                ),
            ],
        },
        Expected {
            request: "POST /orders/cart",
            status: 429,
            headers: &[("retry-after", "21")],
            bodies: [
                too_many("下单过于频繁", "每分钟最多 3 单"),
                too_many("Too many orders", "At most 3 orders a minute"),
            ],
        },
        Expected {
            request: "GET /orders/7",
            status: 503,
            headers: &[("retry-after", "30")],
            bodies: [storage_down("存储暂停服务"), storage_down("The storage is down")],
        },
    ]
}

async fn check(router: Router) {
    let address = serve_router(router).await;
    for Expected { request, status, headers, bodies } in responses() {
        for (lang, body) in ["zh-Hans", "en"].into_iter().zip(bodies) {
            let answer = ask(address, request, &[("accept-language", lang.as_bytes())]).await;
            let mut expected = BTreeMap::from([
                ("content-type", "application/problem+json"),
                ("content-language", lang),
                ("vary", "accept-language"),
            ]);
            expected.extend(headers.iter().copied());
            assert_eq!(answer.status, status, "{request}");
            assert_eq!(answer.headers(), expected, "{request}");
            assert_eq!(problem::read(&answer.body), body, "{request}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_derived_errors() {
    check(derived::router()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_coded() {
    check(coded::router()).await;
}

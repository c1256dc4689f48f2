//! Every error becomes a problem response in the language of the request.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use serde_json::{Value, json};
use tower::ServiceExt as _;

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Value,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("headers are ASCII"))
    }
}

async fn ask(service: &Router, request: &str, headers: &[(&str, &str)], body: &str) -> Answer {
    let (method, path) = request.split_once(' ').expect("it is a method and a path");
    let mut request = Request::builder().method(method).uri(path).header("content-type", "application/json");
    for (name, value) in headers {
        request.headers_mut().expect("all is fine so far").insert(
            axum::http::HeaderName::try_from(*name).expect("it is a name"),
            value.parse().expect("it is a value"),
        );
    }
    let request = request.body(Body::from(body.to_owned())).expect("it is a request");
    let response = service.clone().oneshot(request).await.expect("nothing else can happen");
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("the body is in memory");
    let body = if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).expect("the body is JSON") };
    Answer { status: parts.status, headers: parts.headers, body }
}

/// Sends the request in both languages, and compares status, reason and titles.
async fn check(request: &str, body: &str, status: u16, reason: &str, [zh, en]: [&str; 2]) {
    for (accept, lang, title) in [("zh-CN", "zh-Hans", zh), ("en-GB", "en", en)] {
        let answer = ask(&axum_service::router(), request, &[("accept-language", accept)], body).await;
        assert_eq!(answer.status, status, "{request}");
        assert_eq!(answer.header("content-type"), "application/problem+json", "{request}");
        assert_eq!(answer.header("content-language"), lang, "{request}");
        assert_eq!(answer.header("vary"), "accept-language", "{request}");
        assert_eq!(answer.body["title"], title, "{request}");
        assert_eq!(answer.body["status"], status, "{request}");
        assert_eq!(answer.body["reason"], reason, "{request}");
        assert_eq!(answer.body["request_id"], answer.header("x-request-id"), "{request}");
    }
}

#[tokio::test]
async fn errors_of_handlers() {
    check("GET /orders/7", "", 404, "ORDER_NOT_FOUND", ["订单不存在", "Order not found"]).await;
    check("GET /orders/7/invoice", "", 503, "INVOICE_ARCHIVE_DOWN", ["发票暂时取不到", "Invoices are unavailable"])
        .await;
}

#[tokio::test]
async fn rejections() {
    check("GET /orders/seven", "", 400, "BAD_REQUEST", ["错误请求", "Bad Request"]).await;
    check("POST /orders", "{", 400, "BAD_REQUEST", ["错误请求", "Bad Request"]).await;
    let large = "9".repeat(3_000_000);
    check("POST /orders", &large, 413, "CONTENT_TOO_LARGE", ["内容过大", "Content Too Large"]).await;
    check("POST /orders", "{}", 422, "INVALID_ORDER", ["订单内容有误", "Invalid order"]).await;

    let headers = [("content-type", "text/plain"), ("accept-language", "zh")];
    let answer = ask(&axum_service::router(), "POST /orders", &headers, "{}").await;
    assert_eq!(answer.status, 415);
    assert_eq!(answer.header("content-language"), "zh-Hans");
}

#[tokio::test]
async fn routes() {
    check("GET /nothing", "", 404, "NOT_FOUND", ["未找到", "Not Found"]).await;
    check("DELETE /orders", "", 405, "METHOD_NOT_ALLOWED", ["方法不允许", "Method Not Allowed"]).await;

    let answer = ask(&axum_service::router(), "DELETE /orders/7", &[], "").await;
    assert_eq!(answer.header("allow"), "GET,HEAD");
    let answer = ask(&axum_service::router(), "HEAD /orders/7", &[("accept-language", "zh")], "").await;
    assert_eq!((answer.status, answer.body.clone()), (StatusCode::NOT_FOUND, Value::Null));
    assert_eq!(answer.header("content-language"), "zh-Hans");
}

#[tokio::test]
async fn a_panic() {
    let title = ["服务器内部错误", "Internal Server Error"];
    check("GET /statistics", "", 500, "INTERNAL_SERVER_ERROR", title).await;
}

#[tokio::test(start_paused = true)]
async fn a_timeout() {
    check("GET /orders/7/parcel", "", 504, "TOOK_TOO_LONG", ["处理超时", "Took too long"]).await;
}

#[tokio::test]
async fn the_cause_stays_in_the_log() {
    let answer = ask(&axum_service::router(), "GET /orders/7/invoice", &[], "").await;
    let expected = json!({
        "type": "https://errors.example.com/invoice-archive-down",
        "title": "Invoices are unavailable",
        "status": 503,
        "code": 30901,
        "reason": "INVOICE_ARCHIVE_DOWN",
        "request_id": "1",
    });
    assert_eq!(answer.body, expected);
}

#[tokio::test]
async fn wrong_fields() {
    let order = json!({ "lines": [
        { "sku": "tea", "quantity": 0 }, { "sku": "cup", "quantity": 1 }, { "sku": "pot", "quantity": 100 },
    ] });
    let service = axum_service::router();
    let answer = ask(&service, "POST /orders", &[("accept-language", "zh")], &order.to_string()).await;
    assert_eq!(answer.status, 422);
    let expected = json!([
        {
            "pointer": "#/lines/0/quantity",
            "code": 30103,
            "reason": "QUANTITY_OUT_OF_RANGE",
            "detail": "数量必须在 1 到 99 之间，收到的是 0",
        },
        {
            "pointer": "#/lines/2/quantity",
            "code": 30103,
            "reason": "QUANTITY_OUT_OF_RANGE",
            "detail": "数量必须在 1 到 99 之间，收到的是 100",
        },
    ]);
    assert_eq!(answer.body["errors"], expected);

    let order = r#"{"lines": [{"sku": "tea", "quantity": "two"}]}"#;
    let answer = ask(&service, "POST /orders", &[], order).await;
    let expected = json!([{
        "pointer": "#/lines/0/quantity",
        "code": 30102,
        "reason": "UNREADABLE_FIELD",
        "detail": "Missing or of the wrong type",
    }]);
    assert_eq!((answer.status, &answer.body["errors"]), (StatusCode::UNPROCESSABLE_ENTITY, &expected));
}

#[tokio::test(start_paused = true)]
async fn too_many_orders() {
    let service = axum_service::router();
    let order = r#"{"lines": [{"sku": "tea", "quantity": 2}]}"#;
    for id in 1..=3 {
        let answer = ask(&service, "POST /orders", &[], order).await;
        assert_eq!((answer.status, answer.body), (StatusCode::CREATED, json!({ "id": id })));
    }
    tokio::time::advance(core::time::Duration::from_millis(20_500)).await;
    let answer = ask(&service, "POST /orders", &[], order).await;
    assert_eq!(answer.status, 429);
    assert_eq!(answer.header("retry-after"), "40");
    assert_eq!(answer.body["detail"], "At most 3 orders a minute; try again later");

    tokio::time::advance(core::time::Duration::from_secs(40)).await;
    assert_eq!(ask(&service, "POST /orders", &[], order).await.status, 201);
    let answer = ask(&service, "GET /orders/4", &[], "").await;
    assert_eq!((answer.status, &answer.body["lines"][0]["sku"]), (StatusCode::OK, &json!("tea")));
}

#[tokio::test]
async fn ids_of_requests() {
    let service = axum_service::router();
    for (sent, expected) in [
        ("7f3a-B_c.1", "7f3a-B_c.1"),
        (&"x".repeat(64), &"x".repeat(64)),
        (&"x".repeat(65), "1"),
        ("", "2"),
        ("a b", "3"),
        ("\"a\"", "4"),
        ("<script>", "5"),
    ] {
        let answer = ask(&service, "GET /orders/7", &[("x-request-id", sent)], "").await;
        assert_eq!(answer.header("x-request-id"), expected, "{sent:?}");
        assert_eq!(answer.body["request_id"], expected, "{sent:?}");
    }
}

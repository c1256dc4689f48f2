//! Clients of the gateway receive the service's codes in their language, and nothing else of its problems.

use core::net::{Ipv4Addr, SocketAddr};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tower::ServiceExt as _;

/// Starts a service, and returns its address.
async fn start(service: Router) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("there is a free port");
    let address = listener.local_addr().expect("the port is bound");
    tokio::spawn(async { axum::serve(listener, service).await });
    address
}

/// The response of the gateway to a request for a path.
async fn get(service: SocketAddr, path: &str, accept_language: &str) -> (StatusCode, HeaderMap, String) {
    let request = Request::builder().uri(path).header("accept-language", accept_language).body(Body::empty());
    let response = gateway::router(service).oneshot(request.expect("it is a request")).await;
    let (parts, body) = response.expect("nothing else can happen").into_parts();
    let body = to_bytes(body, usize::MAX).await.expect("the body is in memory");
    (parts.status, parts.headers, String::from_utf8(body.to_vec()).expect("the body is text"))
}

/// A service that always sends the same response.
fn constant(status: u16, language: &'static str, body: impl Into<String>) -> Router {
    let body = body.into();
    Router::new().fallback(move || async move {
        let headers = [("content-language", language), ("retry-after", "30"), ("x-secret", "[secret]")];
        (StatusCode::from_u16(status).expect("it is a status"), headers, body)
    })
}

/// A problem with marks in everything that is not a code.
fn marked(name: &str, status: u16, code: u32, reason: &str) -> String {
    json!({
        "type": format!("https://errors.example.com/stock/{name}"), "title": "⟦title⟧", "status": status,
        "detail": "⟦detail⟧", "instance": "⟦instance⟧", "code": code, "reason": reason, "request_id": "7f3a",
        "errors": [
            { "pointer": "#/sku", "code": 51201, "reason": "UNKNOWN_PRODUCT", "detail": "⟦field⟧" },
            { "pointer": "#/⟦masked⟧", "code": 20200, "reason": "OTHER", "detail": "⟦masked⟧" },
        ],
        "secret": "⟦secret⟧",
    })
    .to_string()
}

#[tokio::test]
async fn the_code_is_kept_in_the_language_of_the_client() {
    let service = start(gateway::stock::router()).await;
    for (accept, tag, title, detail) in [
        ("zh-CN", "zh-Hans", "商品不存在", "没有货号为 pot 的商品"),
        ("en-GB", "en", "Unknown product", "There is no product pot"),
    ] {
        let (status, headers, body) = get(service, "/stock/pot", accept).await;
        let body: Value = serde_json::from_str(&body).expect("the body is JSON");
        let expected = json!({
            "type": "https://errors.example.com/stock/unknown-product", "title": title, "status": 404, "detail": detail,
            "code": 51201, "reason": "UNKNOWN_PRODUCT",
        });
        assert_eq!((status, body), (StatusCode::NOT_FOUND, expected));
        assert_eq!(headers["content-language"], tag);
        assert_eq!(headers["content-type"], "application/problem+json");
    }
}

#[tokio::test]
async fn from_500_on_only_the_code_is_kept() {
    let service = start(gateway::stock::router()).await;
    let (status, headers, body) = get(service, "/stock/cup", "zh").await;
    assert_eq!((status, &headers["retry-after"]), (StatusCode::SERVICE_UNAVAILABLE, &"30".parse().expect("a value")));
    let body: Value = serde_json::from_str(&body).expect("the body is JSON");
    let expected = json!({
        "type": "https://errors.example.com/stock/warehouse-down", "title": "仓库系统暂时不可用", "status": 503,
        "code": 51901, "reason": "WAREHOUSE_DOWN",
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn marks_of_the_service_do_not_reach_clients() {
    let known = marked("unknown-product", 404, 51201, "UNKNOWN_PRODUCT");
    let masked = marked("warehouse-down", 503, 51901, "WAREHOUSE_DOWN");
    let new = marked("new-code", 409, 51999, "NEW_CODE");
    let other = marked("unknown-product", 404, 51201, "WALLET_LOCKED");
    for (status, language, body, expected, marks) in [
        // The text for clients, which is in their language.
        (404, "en", &*known, 404, &["⟦detail⟧", "⟦field⟧"][..]),
        // In another language.
        (404, "zh-Hans", &known, 404, &[]),
        (503, "en", &masked, 503, &[]),
        // Codes that the gateway does not know.
        (409, "en", &new, 502, &[]),
        (404, "en", &other, 502, &[]),
        // No problems.
        (502, "en", "<html>⟦page⟧</html>", 502, &[]),
        (500, "en", "", 502, &[]),
        (500, "en", "\"⟦text⟧\"", 502, &[]),
    ] {
        let service = start(constant(status, language, body)).await;
        let (status, headers, response) = get(service, "/stock/tea", "en").await;
        assert_eq!(status, expected, "{body}");
        let found: Vec<_> = response.split('"').filter(|text| text.contains('⟦')).collect();
        assert_eq!(found, marks, "{body}");
        assert!(!format!("{headers:?}").contains("secret"), "{headers:?}");
        assert_eq!(headers["retry-after"], "30");
        assert_eq!(response.contains(r#""request_id":"7f3a""#), body.contains("7f3a"), "{response}");
        if expected == 502 {
            assert!(response.contains(r#""code":52502,"reason":"SERVICE_FAILED""#), "{response}");
        }
    }
}

#[tokio::test]
async fn other_responses_are_forwarded() {
    let service = start(gateway::stock::router()).await;
    let (status, _, body) = get(service, "/stock/tea", "en").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(body.parse::<Value>().expect("it is JSON"), json!({ "sku": "tea", "pieces": 12 }));
}

#[tokio::test]
async fn a_service_that_does_not_run() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("there is a free port");
    let address = listener.local_addr().expect("the port is bound");
    drop(listener);
    let (status, _, body) = get(address, "/stock/tea", "zh").await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(body.contains(r#""title":"内部服务无法连接""#), "{body}");
}

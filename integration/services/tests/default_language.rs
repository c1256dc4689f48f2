//! Services whose `main` sets a Chinese default for the whole process, which is one line. A separate program, because the other
//! tests expect English.

#[path = "services/wire.rs"]
#[expect(dead_code, reason = "the other tests use more of it")]
mod wire;

#[path = "services/grpc.rs"]
#[expect(dead_code, reason = "the other tests use more of it")]
mod grpc;

use axum::Router;
use axum::response::IntoResponse as _;
use axum::routing::get;
use services::errors::AppError;
use status_core::Lang;
use tonic_types::StatusExt as _;
use tower_http::catch_panic::CatchPanicLayer;

/// One test, because there is one default.
#[tokio::test(flavor = "multi_thread")]
async fn lang_set_default_is_one_line_for_axum_and_tonic() {
    Lang::set_default(Lang::Zh);

    let address = wire::serve().await;
    let channel = grpc::serve().await;
    for (accept_language, expected) in [
        (None, "zh-Hans"),
        (Some("fr"), "zh-Hans"),
        (Some("en;q=0"), "zh-Hans"),
        (Some("zh;q=0"), "en"),
        (Some("en"), "en"),
    ] {
        let headers: Vec<_> = accept_language.iter().map(|value| ("accept-language", value.as_bytes())).collect();
        for path in ["/error/no-item", "/error/store", "/nothing"] {
            let response = wire::ask(address, &format!("GET {path}"), &headers).await;
            assert_eq!(response.headers()["content-language"], expected, "{path} {accept_language:?}");
        }
        for path in [grpc::ERROR, "/services.Failing/Nothing", "/services.Nothing/Nothing"] {
            let status = grpc::ask(&channel, path, "no-item", &headers).await;
            let localized = status.get_details_localized_message().expect("there is one");
            assert_eq!(localized.locale, expected, "{path} {accept_language:?}");
        }
    }

    // Also where no layer sees the request.
    let router = Router::new()
        .route("/", get(async || -> () { panic!("on purpose") }))
        .layer(CatchPanicLayer::custom(|_| AppError::TooSlow.into_response()));
    let response = wire::ask(wire::serve_router(router).await, "GET /", &[]).await;
    assert_eq!(response.headers()["content-language"], "zh-Hans");
}

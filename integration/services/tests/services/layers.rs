//! Where to add a `LanguageLayer`: each statement in its documentation. All requests ask for Chinese.

use core::convert::Infallible;
use core::fmt::Debug;
use core::future::{pending, ready};
use core::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use http::header::ACCEPT_LANGUAGE;
use http_body_util::BodyExt as _;
use services::errors::AppError;
use status_core::{HttpStatus, Lang, LanguageLayer, Problem};
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::timeout;
use tokio_stream::StreamExt as _;
use tower::buffer::Buffer;
use tower::{Layer as _, Service, ServiceExt as _, service_fn};
use tower_http::catch_panic::CatchPanicLayer;

use crate::wire;

fn request(path: &str) -> Request {
    Request::get(path).header(ACCEPT_LANGUAGE, "zh").body(Body::empty()).expect("it is a request")
}

/// The language of the response to a request for Chinese.
async fn language(router: &Router, path: &str) -> String {
    let response = router.clone().oneshot(request(path)).await.expect("it responds");
    response.headers()["content-language"].to_str().expect("it is text").to_owned()
}

/// The body of the response to a request for Chinese.
async fn body(router: Router, path: &str) -> String {
    let response = router.oneshot(request(path)).await.expect("it responds");
    let body = response.into_body().collect().await.expect("the body is complete");
    String::from_utf8(body.to_bytes().to_vec()).expect("it is text")
}

async fn fail() -> AppError {
    AppError::NoItem { id: 7 }
}

const CHINESE: &str = "zh-Hans";
const ENGLISH: &str = "en";

#[tokio::test]
async fn routes_nested_routers_and_fallbacks_before_the_layer() {
    let inner = Router::new().route("/", get(fail)).fallback(fail);
    let router = Router::new()
        .route("/route", get(fail))
        .nest("/nested", inner)
        .fallback(fail)
        .method_not_allowed_fallback(fail)
        .layer(LanguageLayer::new());
    for path in ["/route", "/nested", "/nested/nothing", "/nothing"] {
        assert_eq!(language(&router, path).await, CHINESE, "{path}");
    }
    let mut post = request("/route");
    *post.method_mut() = http::Method::POST;
    let response = router.oneshot(post).await.expect("it responds");
    assert_eq!(response.headers()["content-language"], CHINESE);
}

#[tokio::test]
async fn routes_and_fallbacks_added_after_the_layer() {
    let router =
        Router::new().route("/before", get(fail)).layer(LanguageLayer::new()).route("/after", get(fail)).fallback(fail);
    assert_eq!(language(&router, "/before").await, CHINESE);
    assert_eq!(language(&router, "/after").await, ENGLISH);
    assert_eq!(language(&router, "/nothing").await, ENGLISH);
    // As documented: at the end.
    let router = router.layer(LanguageLayer::new());
    assert_eq!(language(&router, "/after").await, CHINESE);
    assert_eq!(language(&router, "/nothing").await, CHINESE);
}

#[tokio::test]
async fn route_layer_wraps_routes_only() {
    let router = || Router::new().route("/route", get(fail)).fallback(fail);
    let by_route = router().route_layer(LanguageLayer::new());
    assert_eq!(language(&by_route, "/route").await, CHINESE);
    assert_eq!(language(&by_route, "/nothing").await, ENGLISH);
    assert_eq!(language(&router().layer(LanguageLayer::new()), "/nothing").await, CHINESE);
}

#[tokio::test]
async fn catch_panic_inside_and_outside() {
    async fn panics() {
        panic!("on purpose");
    }

    let caught = || CatchPanicLayer::custom(|_| AppError::TooSlow.into_response());
    let router = || Router::new().route("/", get(panics));
    assert_eq!(language(&router().layer(caught()).layer(LanguageLayer::new()), "/").await, CHINESE);
    assert_eq!(language(&router().layer(LanguageLayer::new()).layer(caught()), "/").await, ENGLISH);
}

#[tokio::test]
async fn time_limits_inside_and_outside() {
    async fn in_time(request: Request, next: Next) -> Result<Response, AppError> {
        timeout(Duration::from_millis(1), next.run(request)).await.map_err(|_| AppError::TooSlow)
    }

    let router = || Router::new().route("/", get(pending::<()>));
    assert_eq!(language(&router().layer(from_fn(in_time)).layer(LanguageLayer::new()), "/").await, CHINESE);
    assert_eq!(language(&router().layer(LanguageLayer::new()).layer(from_fn(in_time)), "/").await, ENGLISH);
}

#[tokio::test]
async fn spawned_tasks() {
    let task = || async { Lang::current().tag() };
    let router = Router::new()
        .route("/bare", get(async move || tokio::spawn(task()).await.expect("it ends")))
        .route("/scoped", get(async move || tokio::spawn(Lang::current().scope_future(task())).await.expect("it ends")))
        .layer(LanguageLayer::new());
    assert_eq!(body(router.clone(), "/bare").await, ENGLISH);
    assert_eq!(body(router, "/scoped").await, CHINESE);
}

#[tokio::test]
async fn threads() {
    async fn in_thread(work: impl FnOnce() -> &'static str + Send + 'static) -> &'static str {
        tokio::task::spawn_blocking(work).await.expect("it ends")
    }

    let work = || Lang::current().tag();
    let router = Router::new()
        .route("/bare", get(async move || in_thread(work).await))
        .route(
            "/scoped",
            get(async move || {
                let lang = Lang::current();
                in_thread(move || lang.scope(work)).await
            }),
        )
        .layer(LanguageLayer::new());
    assert_eq!(body(router.clone(), "/bare").await, ENGLISH);
    assert_eq!(body(router, "/scoped").await, CHINESE);
}

#[tokio::test]
async fn streams_of_bodies() {
    fn titles() -> impl tokio_stream::Stream<Item = Result<&'static str, Infallible>> {
        tokio_stream::iter([HttpStatus::NotFound, HttpStatus::Gone]).map(|status| Ok(status.title(Lang::current())))
    }

    let router = Router::new()
        .route("/bare", get(async || Body::from_stream(titles())))
        .route("/scoped", get(async || Body::from_stream(Lang::current().scope_stream(titles()))))
        .layer(LanguageLayer::new());
    assert_eq!(body(router.clone(), "/bare").await, "Not FoundGone");
    assert_eq!(body(router, "/scoped").await, "未找到已永久移除");
}

#[tokio::test]
async fn a_buffer_inside_and_outside() {
    fn respond() -> Response {
        Problem::from(HttpStatus::NotFound).into_http()
    }

    async fn language(service: impl Service<Request, Response = Response, Error: Debug>) -> String {
        let response = service.oneshot(request("/")).await.expect("it responds");
        response.headers()["content-language"].to_str().expect("it is text").to_owned()
    }

    let in_future = || service_fn(async |_: Request| Ok::<_, Infallible>(respond()));
    let in_call = || service_fn(|_: Request| ready(Ok::<_, Infallible>(respond())));
    let languages = LanguageLayer::new();
    assert_eq!(language(languages.layer(Buffer::new(in_future(), 1))).await, CHINESE);
    assert_eq!(language(languages.layer(Buffer::new(in_call(), 1))).await, ENGLISH);
    assert_eq!(language(Buffer::new(languages.layer(in_call()), 1)).await, CHINESE);
}

/// Sends its language when it is dropped.
struct AtDrop(mpsc::UnboundedSender<Lang>);

impl Drop for AtDrop {
    fn drop(&mut self) {
        self.0.send(Lang::current()).expect("the test waits");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn destructors_of_a_handler_whose_client_has_disconnected() {
    let (sender, mut dropped) = mpsc::unbounded_channel();
    let (started, mut has_started) = mpsc::unbounded_channel();
    let handler = async move || {
        let _at_drop = AtDrop(sender);
        started.send(()).expect("the test waits");
        pending::<()>().await;
    };
    let router = Router::new().route("/", get(handler)).layer(LanguageLayer::new());
    let address = wire::serve_router(router).await;
    let mut connection = TcpStream::connect(address).await.expect("it takes connections");
    connection.write_all(b"GET / HTTP/1.1\r\nhost: a\r\naccept-language: zh\r\n\r\n").await.expect("it reads requests");
    has_started.recv().await.expect("the handler starts");
    drop(connection);
    assert_eq!(dropped.recv().await, Some(Lang::Zh));
}

#[tokio::test]
async fn a_cookie_takes_precedence_in_a_layer_inside() {
    async fn by_cookie(request: Request, next: Next) -> Response {
        let is_english = request.headers().get("cookie").is_some_and(|cookie| cookie == "lang=en");
        if is_english { Lang::En.scope_future(next.run(request)).await } else { next.run(request).await }
    }

    let router = Router::new().fallback(fail).layer(from_fn(by_cookie)).layer(LanguageLayer::new());
    assert_eq!(language(&router, "/").await, CHINESE);
    let mut request = request("/");
    request.headers_mut().insert("cookie", http::HeaderValue::from_static("lang=en"));
    let response = router.oneshot(request).await.expect("it responds");
    assert_eq!(response.headers()["content-language"], ENGLISH);
}

//! A thousand concurrent requests in different languages. The services respond only after all have arrived.

use core::time::Duration;

use http::Request;
use http_body_util::{BodyExt as _, Empty};
use hyper::body::Bytes;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};
use services::web;
use status_core::Lang;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::timeout;
use tonic_types::StatusExt as _;

use crate::requests::{ANSWERS, Expected};
use crate::{grpc, problem, wire};

const CONNECTIONS: usize = 10;
const LIMIT: Duration = Duration::from_mins(1);

/// The language of the request with this number.
fn request(number: usize) -> (&'static Expected, &'static str, Lang) {
    let both: Vec<_> = ANSWERS.iter().filter_map(|expected| Some((expected, expected.class()?))).collect();
    let (expected, class) = both[number / 2 % both.len()];
    (expected, class, if number.is_multiple_of(2) { Lang::Zh } else { Lang::En })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_axum() {
    let address = wire::serve().await;
    let mut all = JoinSet::new();
    for connection in 0..CONNECTIONS {
        let stream = TcpStream::connect(address).await.expect("it takes connections");
        let (sender, connected) =
            http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.expect("it speaks HTTP/2");
        tokio::spawn(connected);
        for number in 0..web::TOGETHER / CONNECTIONS {
            let mut sender = sender.clone();
            let (expected, class, lang) = request(connection + number);
            all.spawn(async move {
                let request = Request::get(format!("http://localhost/together/{class}"));
                let request = request.header("accept-language", lang.tag()).body(Empty::<Bytes>::new());
                let response = sender.send_request(request.expect("it is a request")).await.expect("it responds");
                assert_eq!(response.status(), expected.status, "{class}");
                assert_eq!(response.headers()["content-language"], lang.tag(), "{class}");
                let body = response.into_body().collect().await.expect("the body is complete").to_bytes();
                assert_eq!(problem::read(&body), expected.problem(lang), "{class}");
            });
        }
    }
    assert_eq!(timeout(LIMIT, all.join_all()).await.expect("it takes no longer").len(), web::TOGETHER);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn in_tonic() {
    let endpoint = grpc::endpoint().await;
    let mut all = JoinSet::new();
    for connection in 0..CONNECTIONS {
        let channel = endpoint.connect().await.expect("it takes connections");
        for number in 0..web::TOGETHER / CONNECTIONS {
            let channel = channel.clone();
            let (expected, class, lang) = request(connection + number);
            all.spawn(async move {
                let metadata = [("accept-language", lang.tag().as_bytes())];
                let status = grpc::ask(&channel, grpc::TOGETHER, class, &metadata).await;
                let localized = status.get_details_localized_message().expect("there is one");
                assert_eq!((&*localized.locale, &*localized.message), (lang.tag(), expected.message(lang)), "{class}");
            });
        }
    }
    assert_eq!(timeout(LIMIT, all.join_all()).await.expect("it takes no longer").len(), web::TOGETHER);
}

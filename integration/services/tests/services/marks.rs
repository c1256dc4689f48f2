//! No response contains internal text, whatever its form.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::{HeaderMap, Request};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};
use services::marked;
use tokio::net::TcpStream;

use crate::grpc::{self, MARKED};
use crate::wire::{ask, serve};

const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

const MARKS: [&str; 6] = ["MARKcause", "MARKdebug", "MARKhidden", "MARKown", "MARKroot", "MARKshown"];

/// The marks in some bytes.
fn marks(bytes: &[u8]) -> Vec<&'static str> {
    let is_in = |mark: &str| bytes.windows(mark.len()).any(|window| window == mark.as_bytes());
    MARKS.into_iter().filter(|mark| is_in(mark)).collect()
}

#[test]
fn every_mark_is_in_an_error() {
    let errors: Vec<_> = marked::all().into_iter().map(|case| case.error).collect();
    let shown: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(marks(format!("{errors:?} {shown:?}").as_bytes()), MARKS);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_every_body_of_axum() {
    let address = serve().await;
    for (index, case) in marked::all().iter().enumerate() {
        for body in ["problem", "failure", "envelope", "always-200"] {
            for language in ["zh", "en"] {
                let fields = [("accept-language", language.as_bytes())];
                let answer = ask(address, &format!("GET /marked/{body}/{index}"), &fields).await;
                assert_eq!(answer.status, if body == "always-200" { 200 } else { case.status }, "{}", case.name);
                assert_eq!(marks(&answer.bytes), case.told, "{} {body} {language}", case.name);
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_every_trailer_of_tonic() {
    let endpoint = grpc::endpoint().await;
    let authority = endpoint.uri().authority().expect("it has one").clone();
    let stream = TcpStream::connect(authority.as_str()).await.expect("it takes connections");
    let (mut sender, connected) =
        http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.expect("it speaks HTTP/2");
    tokio::spawn(connected);

    for (index, case) in marked::all().iter().enumerate() {
        for language in ["zh", "en"] {
            let index = index.to_string();
            let length = u8::try_from(index.len()).expect("it is short");
            // A frame of length + 2, and the one field of the message.
            let message = [&[0, 0, 0, 0, length + 2, 0x0a, length], index.as_bytes()].concat();
            let request = Request::post(format!("http://{authority}{MARKED}"))
                .header("content-type", "application/grpc")
                .header("te", "trailers")
                .header("accept-language", language)
                .body(Full::new(Bytes::from(message)))
                .expect("it is a request");
            let response = sender.send_request(request).await.expect("it responds");
            let (parts, body) = response.into_parts();
            let body = body.collect().await.expect("the body is complete");
            let trailers = body.trailers().cloned().unwrap_or_default();
            let mut bytes = [texts(&parts.headers), texts(&trailers)].concat();
            bytes.extend(body.to_bytes());
            assert_eq!(marks(&bytes), case.told, "{} {language}", case.name);
            assert!(parts.headers.contains_key("grpc-status-details-bin"), "{}", case.name);
        }
    }
}

/// All fields. Fields in base64 are also added in decoded form.
fn texts(headers: &HeaderMap) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, value) in headers {
        bytes.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\n"].concat());
        if name.as_str().ends_with("-bin") {
            bytes.extend(ENGINE.decode(value).expect("it is base64"));
        }
    }
    bytes
}

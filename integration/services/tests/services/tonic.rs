//! The list of requests, sent to tonic. tonic-types decodes the details.

use core::time::Duration;
use std::collections::HashMap;

use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use crate::grpc::{self, ERROR, FAILURE};
use crate::requests::{ANSWERS, Expected, LANGUAGES};
use status_core::Lang;

#[tokio::test(flavor = "multi_thread")]
async fn every_request_in_every_language() {
    let channel = grpc::serve().await;
    for expected in ANSWERS {
        let Some(class) = expected.class() else { continue };
        for &(fields, lang) in LANGUAGES {
            let metadata: Vec<_> = fields.iter().map(|field| ("accept-language", field.as_bytes())).collect();
            check(&grpc::ask(&channel, FAILURE, class, &metadata).await, expected, lang, None);
            let metadata = [&metadata[..], &[("x-request-id", b"r 1")]].concat();
            check(&grpc::ask(&channel, ERROR, class, &metadata).await, expected, lang, Some("r 1"));
        }
    }
}

fn check(status: &Status, expected: &Expected, lang: Lang, id: Option<&str>) {
    let request = expected.request;
    assert_eq!(status.code(), Code::from_i32(expected.grpc as i32), "{request}");
    assert_eq!(status.message(), expected.message(Lang::En), "{request}");

    let details = status.check_error_details().expect("the details can be read");
    let info = details.error_info().expect("there is one");
    assert_eq!(info.reason, expected.reason, "{request}");
    assert_eq!(info.domain, if expected.kind.is_empty() { "http" } else { "service-code" }, "{request}");
    assert_eq!(info.metadata, HashMap::from([("code".to_owned(), expected.code.to_string())]), "{request}");

    let localized = details.localized_message().expect("there is one");
    let (locale, message) = (&*localized.locale, &*localized.message);
    assert_eq!((locale, message), (lang.tag(), expected.message(lang)), "{request}");

    assert_eq!(details.request_info().map(|info| &*info.request_id), id);
    let delay = details.retry_info().map(|info| info.retry_delay.expect("there is one"));
    assert_eq!(delay, (expected.reason == "BUSY").then_some(Duration::from_millis(1500)), "{request}");

    let violations = details.bad_request().map_or(&[][..], |bad| &bad.field_violations);
    let violations: Vec<_> = violations.iter().map(|one| (&*one.field, &*one.description)).collect();
    let errors: &[_] = match expected.reason {
        "INVALID_FORM" => &[("#/lines/0/a~1b", "12 exceeds 9"), ("#/%E5%90%8D", "Bad Request")],
        _ => &[],
    };
    assert_eq!(violations, errors, "{request}");
}

#[tokio::test(flavor = "multi_thread")]
async fn trailers_are_limited() {
    let channel = grpc::serve().await;
    let status = grpc::ask(&channel, ERROR, "endless", &[("accept-language", b"zh")]).await;
    assert_eq!(status.code(), Code::InvalidArgument);
    assert!(status.message().starts_with("没有尽头"));
    assert!(status.message().ends_with('…'));
    let details = status.check_error_details().expect("the details can be read");
    assert!(details.localized_message().expect("there is one").message.ends_with('…'));
    assert!(details.bad_request().expect("there is one").field_violations.len() > 10);

    // As they are sent: percent-encoded, and in base64.
    let message = 3 * status.message().len();
    let details = 4 * status.details().len().div_ceil(3);
    assert!(message + details < 8192, "{message} + {details}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_method() {
    let channel = grpc::serve().await;
    let status = grpc::ask(&channel, "/services.Failing/Nothing", "", &[("accept-language", b"zh")]).await;
    assert_eq!(status.code(), Code::NotFound);
    assert_eq!(status.get_details_localized_message().expect("there is one").message, "未找到");
}

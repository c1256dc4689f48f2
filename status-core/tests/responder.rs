//! The types that `responder!` defines.
#![cfg(all(feature = "derive", feature = "http", feature = "problem"))]
#![expect(clippy::expect_used, reason = "these are tests")]

extern crate self as axum;

use core::time::Duration;

use response::IntoResponse as _;
use status_core::{FieldError, HttpStatus, Lang, StatusError, responder};

/// What the expansion needs of axum.
mod response {
    pub(crate) type Response = http::Response<Vec<u8>>;

    pub(crate) trait IntoResponse {
        fn into_response(self) -> Response;
    }
}

responder!(struct Failure: axum);

/// In a module of its own, whose private fields the tests cannot use.
mod elsewhere {
    status_core::responder!(pub struct Failure: axum);
}

#[derive(Debug, StatusError)]
enum Limited {
    #[status(429, retry_after(.0), header("x-limit", 4), "used up")]
    Quota(Duration),
    #[status(422, fields(.0))]
    Invalid(Vec<FieldError>),
}

const fn low() -> Result<(), Limited> {
    Err(Limited::Quota(Duration::from_secs(9)))
}

#[test]
fn question_mark_keeps_the_response_data() {
    fn handler() -> Result<(), Failure> {
        Ok(low()?)
    }

    let response = handler().expect_err("it fails").into_response();
    assert_eq!(response.status(), 429);
    assert_eq!(response.headers()["retry-after"], "9");
    assert_eq!(response.headers()["x-limit"], "4");
}

#[test]
fn map_err_keeps_the_same() {
    let failure = low().map_err(Failure::from).expect_err("it fails");
    assert_eq!(failure.into_response().headers()["retry-after"], "9");
}

#[test]
fn a_responder_shows_its_status_and_its_problem() {
    let failure = elsewhere::Failure::from(Limited::Invalid(vec![FieldError::new(["sku"], HttpStatus::NotFound)]));
    assert_eq!(failure.status(), HttpStatus::UnprocessableContent);
    let body = failure.problem().render(Lang::En).to_string();
    assert!(body.contains(r##""pointer":"#/sku""##), "{body}");
    assert_eq!(failure.into_problem().render(Lang::En).to_string(), body);
}

#[test]
fn a_problem_with_more_data_becomes_a_responder_again() {
    let problem = Failure::from(HttpStatus::NotFound).into_problem().request_id("7f3a");
    let body = Failure::from(problem).into_response().into_body();
    assert!(String::from_utf8_lossy(&body).contains(r#""request_id":"7f3a""#));
}

//! Problems as gRPC statuses: codes, and the size of trailers.
#![cfg(all(feature = "include", feature = "derive", feature = "problem"))]

use core::fmt;
use core::time::Duration;

use status_core::{Entry, FieldError, GrpcCode, GrpcStatus, HttpStatus, Lang, Problem, StatusError, include_codes};

include_codes!("tests/fixtures/long.toml");

/// A custom error whose message is public.
#[derive(Debug, StatusError)]
#[status(400, "{0}", public)]
struct Text(String);

/// An error with an implementation by hand.
#[derive(Debug)]
struct ByHand {
    code: HttpStatus,
    status: HttpStatus,
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

impl core::error::Error for ByHand {}

impl StatusError for ByHand {
    fn entry(&self) -> &'static Entry {
        self.code.entry()
    }

    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.code.fmt_message(lang, f)
    }

    fn status(&self) -> HttpStatus {
        self.status
    }
}

fn text(length: usize) -> Text {
    Text("é".repeat(length))
}

fn field(name: impl AsRef<str>) -> FieldError {
    FieldError::new([name], HttpStatus::BadRequest)
}

fn with_fields(errors: impl IntoIterator<Item = FieldError>) -> GrpcStatus {
    errors.into_iter().fold(Problem::from(HttpStatus::BadRequest), Problem::field_error).render_grpc(Lang::Zh)
}

fn position(status: &GrpcStatus, text: &str) -> Option<usize> {
    status.details().windows(text.len()).position(|window| window == text.as_bytes())
}

/// The length of the trailers: the message percent-encoded, the details in base64, and the names.
#[track_caller]
fn check_limit(status: &GrpcStatus) {
    let message = 3 * status.message().len();
    let details = 4 * status.details().len().div_ceil(3);
    assert!(message + details <= 8192 - 512, "{message} + {details}");
}

#[test]
fn an_error_is_never_ok() {
    for status in HttpStatus::ALL {
        let code = Problem::from(*status).render_grpc(Lang::En).code();
        assert_ne!(code, GrpcCode::Ok, "{status}");
        if status.code() < 400 {
            assert_eq!(code, GrpcCode::Unknown, "{status}");
        }
    }
    let (number, ..) = Problem::from(HttpStatus::Ok).into_grpc();
    assert_eq!(number, 2);
}

#[test]
fn a_status_by_hand_changes_the_grpc_code() {
    for (code, status, expected) in [
        (HttpStatus::Forbidden, HttpStatus::Forbidden, GrpcCode::PermissionDenied),
        (HttpStatus::Forbidden, HttpStatus::NotFound, GrpcCode::NotFound),
        (HttpStatus::Ok, HttpStatus::ServiceUnavailable, GrpcCode::Unavailable),
        (HttpStatus::Forbidden, HttpStatus::Ok, GrpcCode::Unknown),
    ] {
        let problem = Problem::from(ByHand { code, status });
        assert_eq!(problem.render_grpc(Lang::En).code(), expected, "{code}, {status}");
    }
}

#[test]
fn a_long_message_is_truncated() {
    for length in 200..300 {
        let whole = "é".repeat(length);
        let status = Problem::from(text(length)).render_grpc(Lang::En);
        match status.message().strip_suffix('…') {
            Some(cut) => {
                assert!(whole.len() > 512 && whole.starts_with(cut), "{length}");
                assert!((510..=512).contains(&status.message().len()), "{length}");
            }
            None => assert!(whole.len() <= 512 && status.message() == whole, "{length}"),
        }
    }
}

#[test]
fn a_long_request_id_is_truncated() {
    let status = Problem::from(HttpStatus::BadRequest).request_id("7".repeat(20_000)).render_grpc(Lang::En);
    check_limit(&status);
    let id = ["7".repeat(509).as_str(), "…"].concat();
    assert!(position(&status, &id).is_some());
    assert_eq!(position(&status, &"7".repeat(510)), None);
}

#[test]
fn a_long_field_error_hides_no_other() {
    let names: Vec<String> = (0..10).map(|number| format!("short-{number}")).collect();
    let long = || field("long-".repeat(800));
    let public = || FieldError::new(["public"], text(300));
    let shorts = || names.iter().map(field);
    for errors in [
        [long()].into_iter().chain(shorts()).collect::<Vec<_>>(),
        shorts().chain([long()]).collect(),
        (0..40).map(|_| public()).chain(shorts()).chain([long()]).collect(),
    ] {
        let status = with_fields(errors);
        check_limit(&status);
        let positions: Option<Vec<usize>> = names.iter().map(|name| position(&status, name)).collect();
        assert!(positions.is_some_and(|positions| positions.is_sorted()));
        assert_eq!(position(&status, "long-"), None);
    }
}

#[test]
fn without_a_field_error_that_fits_there_are_none() {
    let huge = with_fields([field("x".repeat(8000))]);
    assert_eq!(huge, with_fields([]));
    assert_eq!(position(&huge, "BadRequest"), None);
}

#[test]
fn as_many_field_errors_as_possible_are_sent() {
    let status = with_fields((0..1000).map(|number| field(number.to_string())));
    check_limit(&status);
    let sent = (0..1000).filter(|number| position(&status, &format!("#/{number}\u{12}")).is_some()).count();
    assert!(sent > 30, "{sent}");
    assert!(4608 - status.details().len() < 200, "{}", status.details().len());
}

#[test]
fn every_part_counts_towards_the_limit() {
    let long = || FieldError::new(["x".repeat(100)], text(2000));
    let problem = Problem::from(text(20_000)).request_id("é".repeat(20_000)).retry_after(Duration::MAX);
    let status = (0..100).map(|_| long()).fold(problem, Problem::field_error).render_grpc(Lang::Zh);
    check_limit(&status);
    for detail in ["ErrorInfo", "LocalizedMessage", "RetryInfo", "RequestInfo", "BadRequest"] {
        assert!(position(&status, detail).is_some(), "{detail}");
    }

    let status = Problem::from(LongCode::Long).field_error(field("short")).render_grpc(Lang::En);
    check_limit(&status);
    assert_eq!(position(&status, "ErrorInfo"), None);
    assert!(position(&status, "#/short").is_some());
}

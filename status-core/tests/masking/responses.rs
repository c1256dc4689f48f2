//! The responses that clients receive, in every form.

use std::collections::BTreeSet;
use std::sync::Arc;

use status_core::{Envelope, FieldError, HttpStatus, Lang, Problem, ProblemResponse};

use super::{Built, marks_in};

#[cfg(feature = "http")]
status_core::responder!(struct Failure: axum);

const REQUEST: &str = "⟦request⟧";

type Headers<'a> = Vec<(&'a str, &'a str)>;

pub(super) fn check(built: &Built) {
    for lang in [Lang::Zh, Lang::En] {
        as_json(built, &problem(built).render(lang));
        as_json(built, &problem(built).envelope(Envelope::new()).render(lang));
        as_grpc(built, lang);
    }
    in_a_field(built);
    #[cfg(feature = "http")]
    from_a_handler(built);
}

fn problem(built: &Built) -> Problem {
    Problem::from(Arc::clone(&built.error)).request_id(REQUEST)
}

fn as_json(built: &Built, rendered: &ProblemResponse) {
    let Built { path, told, params, sent, .. } = built;
    check_headers(built, &rendered.headers().collect());
    check_marks(&rendered.to_string(), &[told, params, &sent.instance, &sent.fields, &sent.extension], path);
}

/// The details contain texts in English besides those in the client's language.
fn as_grpc(built: &Built, lang: Lang) {
    let Built { path, told, sent, .. } = built;
    let (_, message, details) = problem(built).render_grpc(lang).into_parts();
    assert_eq!(marks_in(&message), *told, "the gRPC message of {path}");
    let marks: BTreeSet<_> = marks_in(&String::from_utf8_lossy(&details)).into_iter().collect();
    let request = REQUEST.to_owned();
    let expected = told.iter().chain(&sent.fields).chain([&request]).cloned().collect();
    assert_eq!(marks, expected, "the gRPC details of {path}");
}

/// An error in a field has a text with its values, and no data.
fn in_a_field(built: &Built) {
    let error = FieldError::new(["items"], Arc::clone(&built.error));
    let body = Problem::from(HttpStatus::UnprocessableContent).field_error(error).render(Lang::En).to_string();
    assert_eq!(marks_in(&body), [&*built.told, &*built.params].concat(), "the field error of {}", built.path);
}

/// `?` in a handler converts the error, and sends the same response.
#[cfg(feature = "http")]
fn from_a_handler(built: &Built) {
    fn handler(error: Arc<dyn status_core::StatusError + Send + Sync>) -> Result<(), Failure> {
        Err(error)?
    }

    let failed = handler(Arc::clone(&built.error)).expect_err("it fails");
    let (ours, expected) =
        (failed.into_problem().request_id(REQUEST).render(Lang::En), problem(built).render(Lang::En));
    assert_eq!(ours.to_string(), expected.to_string(), "{}", built.path);
    assert!(ours.headers().eq(expected.headers()), "{}", built.path);
}

fn check_headers(built: &Built, headers: &Headers<'_>) {
    let Built { path, sent, .. } = built;
    let retry_after = headers.iter().find(|(name, _)| *name == "retry-after").map(|(_, value)| *value);
    assert_eq!(retry_after, sent.retry_after.map(|seconds| seconds.to_string()).as_deref(), "{path}");
    let marks: Vec<_> = headers.iter().flat_map(|(_, value)| marks_in(value)).collect();
    assert_eq!(marks, sent.header, "the headers of {path}");
}

/// A body has these marks and the request's ID, in any order.
fn check_marks(body: &str, expected: &[&[String]], path: &str) {
    let (mut marks, mut expected) = (marks_in(body), expected.concat());
    expected.push(REQUEST.to_owned());
    marks.sort();
    expected.sort();
    assert_eq!(marks, expected, "{path}: {body}");
}

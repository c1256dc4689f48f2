//! The same bodies with crates for problem details, each used as its documentation recommends.

use http::{StatusCode, Uri};
use http_api_problem::HttpApiProblem;
use problem_details::ProblemDetails;
use serde::Serialize;
use status_core::Lang;

use crate::by_hand::{detail, row};
use crate::error::OrderError;

pub(crate) fn http_api_problem(error: OrderError, lang: Lang) -> Vec<u8> {
    let row = row(error);
    let problem = HttpApiProblem::try_new(row.status)
        .expect("it is a status")
        .type_url(row.type_url)
        .title(row.title(lang))
        .value("code", &row.code)
        .value("reason", &row.reason);
    match detail(error, lang) {
        Some(detail) => problem.detail(detail),
        None => problem,
    }
    .json_bytes()
}

#[derive(Serialize)]
struct Extensions {
    code: u32,
    reason: &'static str,
}

pub(crate) fn problem_details(error: OrderError, lang: Lang) -> Vec<u8> {
    let row = row(error);
    let problem = ProblemDetails::new()
        .with_type(Uri::from_static(row.type_url))
        .with_status(StatusCode::from_u16(row.status).expect("it is a status"))
        .with_title(row.title(lang))
        .with_extensions(Extensions { code: row.code, reason: row.reason });
    let problem = match detail(error, lang) {
        Some(detail) => problem.with_detail(detail),
        None => problem,
    };
    serde_json::to_vec(&problem).expect("it is JSON")
}

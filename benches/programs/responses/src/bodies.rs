//! A new error as a response body in one language.

use harness::Case;
use serde_json::Value;
use status_core::{Lang, Problem};

use crate::by_hand;
use crate::error::{OrderError, WITH_FIELDS, WITHOUT_FIELDS};
use crate::peers::{http_api_problem, problem_details};

pub(crate) fn cases() -> Vec<Case> {
    [
        of("title, English", &WITHOUT_FIELDS, Lang::En),
        of("title, Chinese", &WITHOUT_FIELDS, Lang::Zh),
        of("detail, English", &WITH_FIELDS, Lang::En),
        of("detail, Chinese", &WITH_FIELDS, Lang::Zh),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of(name: &'static str, errors: &[OrderError], lang: Lang) -> [Case; 4] {
    [
        // It also includes the headers, which the others leave to the framework.
        Case::new(name, "status-core", errors, move |e| Problem::from(e).render(lang), |answer| parsed(answer.body())),
        Case::new(name, "http-api-problem", errors, move |e| http_api_problem(e, lang), |body| parsed(&body)),
        Case::new(name, "problem_details", errors, move |e| problem_details(e, lang), |body| parsed(&body)),
        Case::new(name, "by hand", errors, move |e| by_hand::body(e, lang), |body| parsed(&body)),
    ]
}

/// The JSON value, whatever the order of its members.
fn parsed(body: &[u8]) -> String {
    serde_json::from_slice::<Value>(body).map_or_else(|error| error.to_string(), |value| value.to_string())
}

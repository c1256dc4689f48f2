//! The properties of received problems.

use serde_json::{Map, Value};
use status_core::{Envelope, HttpStatus, Lang, MaybeKnown, Problem, ReceivedProblem};

/// What a problem takes besides its text.
const STRUCT: u64 = 1024;

/// Any bytes are rejected, or are a JSON object whose members and values are kept; in at most 20 times the memory.
pub fn received(body: &[u8]) {
    let mut received = None;
    let memory = allocation_counter::measure(|| received = ReceivedProblem::from_slice(body).ok().inspect(use_all));
    assert!(memory.bytes_max <= 20 * body.len() as u64 + STRUCT, "{} bytes: {memory:?}", body.len());

    let text = String::from_utf8_lossy(body);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let members = serde_json::from_str::<Map<String, Value>>(text);
    let Some(received) = received else {
        assert!(members.is_err(), "a JSON object was rejected: {text}");
        return;
    };
    let written = serde_json::to_string(&received).expect("a received problem is JSON");
    assert_eq!(written, text.trim_matches([' ', '\t', '\r', '\n']));
    if let Ok(members) = members {
        let again: Map<String, Value> = serde_json::from_str(&written).expect("it was an object");
        assert_eq!(again, members);
        compare(&received, &members);
    }
    relay(received);
}

/// Calls everything that reads a part.
fn use_all(received: &ReceivedProblem) {
    let text = received.to_string();
    assert!(text.len() < 8192 && !text.contains(char::is_control), "{text:?}");
    received.code::<HttpStatus>();
    received.get::<&str>("errors");
    for error in received.errors() {
        error.code::<HttpStatus>();
        error.get::<bool>("detail");
    }
}

/// The members are those that `serde_json` reads.
fn compare(received: &ReceivedProblem, members: &Map<String, Value>) {
    let text = |name| members.get(name).and_then(Value::as_str);
    assert_eq!(received.type_url(), text("type"));
    assert_eq!(received.title(), text("title"));
    assert_eq!(received.detail(), text("detail"));
    assert_eq!(received.instance(), text("instance"));
    assert_eq!(received.reason(), text("reason"));
    assert_eq!(received.request_id(), text("request_id"));
    for (name, value) in members {
        assert_eq!(received.get::<Value>(name).as_ref(), Some(value), "{name}");
    }
    let errors = members.get("errors").and_then(Value::as_array);
    let errors: Vec<_> = errors.into_iter().flatten().filter_map(Value::as_object).collect();
    assert_eq!(received.errors().count(), errors.len());
    for (error, members) in received.errors().zip(errors) {
        assert_eq!(error.pointer(), members.get("pointer").and_then(Value::as_str));
    }
    let code = members.get("code").and_then(Value::as_i64);
    if let (Some(number), Some(code)) = (code, received.code::<HttpStatus>()) {
        assert!(
            code == MaybeKnown::UnknownInt(number) || code.known().is_some_and(|code| i64::from(code.code()) == number)
        );
    }
    // By other names, nothing panics.
    use_all(&received.clone().envelope(Envelope::new().code("title").message("code").errors("detail")));
}

/// Under a code from 500 on, clients receive the ID of the request and nothing else.
fn relay(received: ReceivedProblem) {
    let id = received.request_id().filter(|id| id.len() <= 128).map(str::to_owned);
    let expected = Problem::from(HttpStatus::BadGateway);
    let expected = match id {
        Some(id) => expected.request_id(id),
        None => expected,
    };
    let relayed = received.clone().relay(HttpStatus::BadGateway);
    assert_eq!(relayed.render(Lang::En).to_string(), expected.render(Lang::En).to_string());
    if let Some(MaybeKnown::Known(code)) = received.code::<HttpStatus>() {
        let body = received.relay(code).render(Lang::Zh);
        assert!(body.body().is_empty() || serde_json::from_slice::<Value>(body.body()).is_ok(), "{body}");
    }
}

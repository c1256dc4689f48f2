//! What is logged about responses besides the errors.
#![cfg(feature = "tracing")]
#![expect(clippy::unwrap_used, reason = "this is a test")]

use core::fmt::{self, Debug, Write as _};
use core::ops::Range;
use std::sync::Mutex;

use status_core::{Coded, Entry, Envelope, HttpStatus, Lang, Problem, ResponseData, StatusError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

/// The events of the current test, one per line.
static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Collects warnings and errors. Errors of clients are logged at a lower level.
struct Log;

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        LOG.lock().unwrap().push(line.0);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

/// Renders the problem, and compares what is logged.
#[track_caller]
fn check(problem: &Problem, expected: &[&str]) {
    LOG.lock().unwrap().clear();
    problem.render(Lang::En);
    assert_eq!(*LOG.lock().unwrap(), expected);
}

/// An error with the headers of two others, which are too many together.
#[derive(Debug)]
struct Merged;

impl fmt::Display for Merged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("merged")
    }
}

impl core::error::Error for Merged {}

impl StatusError for Merged {
    fn entry(&self) -> &'static Entry {
        HttpStatus::Conflict.entry()
    }

    fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        HttpStatus::Conflict.fmt_message(lang, f)
    }

    fn describe_response(&self, response: &mut ResponseData) {
        let headers = |range: Range<usize>| {
            let bare = Coded::from(HttpStatus::Conflict);
            range.fold(bare, |error, number| error.header(format!("x-{number}").leak(), number))
        };
        headers(0..40).describe_response(response);
        headers(40..65).describe_response(response);
    }
}

/// One test, because there is one log.
#[test]
fn faults_of_responses_are_logged() {
    tracing::subscriber::set_global_default(Log).unwrap();

    // A 401 without `WWW-Authenticate`.
    let unauthorized = Problem::from(HttpStatus::Unauthorized);
    let missing =
        "WARN message=the response lacks a header that its status requires status=401 header=\"WWW-Authenticate\"";
    check(&unauthorized, &[missing]);
    check(&unauthorized.header("www-authenticate", "Bearer").unwrap(), &[]);
    check(&Problem::from(HttpStatus::Unauthorized).envelope(Envelope::new().always_200()), &[]);
    check(&Problem::from(HttpStatus::NotFound), &[]);

    let duplicate = Problem::from(HttpStatus::NotFound).extension("data", 1).unwrap().envelope(Envelope::new());
    let omitted = "ERROR message=a member was omitted, because the envelope has another one of this name name=\"data\"";
    check(&duplicate, &[omitted]);

    LOG.lock().unwrap().clear();
    drop(Problem::from(Merged));
    let omitted = "ERROR message=a part of a response was omitted error=invalid header `x-64`: the response already has 64 headers";
    assert_eq!(*LOG.lock().unwrap(), [omitted]);
}

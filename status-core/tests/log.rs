//! What is logged about a response: the error, once, and the parts that the response lacks.
#![cfg(all(feature = "derive", feature = "tracing"))]
#![expect(clippy::unwrap_used, reason = "this is a test")]

use core::cell::RefCell;
use core::fmt::{self, Debug, Display, Write as _};
use core::ops::Range;
use core::{iter, mem};
use std::io;
use std::sync::Once;

use serde::ser::{Error as _, Serialize, Serializer};
use status_core::{
    Coded, Entry, Envelope, FieldError, HttpStatus, Lang, Problem, ProblemOf, ResponseData, StatusError,
};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

thread_local! {
    /// The events of the current test.
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Collects warnings and errors. Errors of clients are logged at a lower level.
struct Log;

impl Log {
    fn init() {
        static INIT: Once = Once::new();
        INIT.call_once(|| tracing::subscriber::set_global_default(Self).unwrap());
    }

    fn take() -> Vec<String> {
        LOG.with_borrow_mut(mem::take)
    }
}

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
        LOG.with_borrow_mut(|log| log.push(line.0));
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
    Log::take();
    problem.render(Lang::En);
    assert_eq!(Log::take(), expected);
}

/// An error with the headers of two others, which are too many together.
#[derive(Debug)]
struct Merged;

impl Display for Merged {
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

#[test]
fn faults_of_responses_are_logged() {
    Log::init();

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

    Log::take();
    drop(Problem::from(Merged));
    let omitted = "ERROR message=a part of a response was omitted error=invalid header `x-64`: the response already has 64 headers";
    assert_eq!(Log::take(), [omitted]);
}

#[derive(Debug, StatusError)]
enum AppError {
    #[status("the store failed")]
    Store(#[from] io::Error),
    #[status(502, "no item {0}")]
    Item(String),
    #[status(500, "{0}")]
    Any(Fails),
    #[status(transparent)]
    Problem(#[from] Problem),
}

/// Fails to display after a few letters.
#[derive(Debug)]
struct Fails;

impl Display for Fails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("half")?;
        Err(fmt::Error)
    }
}

fn store() -> AppError {
    io::Error::other("disk 4 is full").into()
}

const STORE: &str = "ERROR message=responded with an error code=500 name=\"InternalServerError\" status=500 \
                     error=the store failed: disk 4 is full";

#[test]
fn an_error_is_logged_when_it_is_rendered_and_not_when_it_is_converted() {
    Log::init();
    let none: [&str; 0] = [];
    drop(Problem::from(store()));
    let twice = Problem::from(AppError::Problem(Problem::from(store())));
    assert_eq!(Log::take(), none);

    twice.render(Lang::En);
    assert_eq!(Log::take(), [STORE]);
    // The same error in other responses.
    twice.render(Lang::Zh);
    twice.render_grpc(Lang::Zh);
    assert_eq!(Log::take(), none);

    Problem::from(store()).render_grpc(Lang::Zh);
    assert_eq!(Log::take(), [STORE]);
    ProblemOf::from(&store()).envelope(Envelope::new()).render(Lang::Zh);
    assert_eq!(Log::take(), [STORE]);
    #[cfg(feature = "http")]
    {
        drop(Problem::from(store()).into_http::<Vec<u8>>());
        assert_eq!(Log::take(), [STORE]);
    }

    // Errors in fields are a part of the response, and no separate errors.
    Problem::from(HttpStatus::UnprocessableContent).field_error(FieldError::new(["a"], store())).render(Lang::En);
    assert_eq!(Log::take(), none);
}

/// The text of the error in the only log entry.
fn logged(error: impl StatusError + Send + Sync + 'static) -> String {
    Log::take();
    Problem::from(error).render(Lang::En);
    let [entry] = <[String; 1]>::try_from(Log::take()).unwrap();
    entry.split_once(" error=").unwrap().1.to_owned()
}

#[test]
fn control_characters_are_escaped_so_that_no_entry_is_forged() {
    Log::init();
    let forged = "7\n2026-01-01 ERROR payments: forged \u{1b}[31m";
    assert_eq!(logged(AppError::Item(forged.to_owned())), r"no item 7\n2026-01-01 ERROR payments: forged \u{1b}[31m",);
    // In a source, too.
    assert_eq!(logged(AppError::Store(io::Error::other("a\r\nb"))), r"the store failed: a\r\nb");
    let coded = Coded::from(HttpStatus::BadGateway).caused_by("x\u{85}\u{2028}\u{202e}\0\u{7f}\t");
    assert_eq!(logged(coded), r"Bad Gateway: x\u{85}\u{2028}\u{202e}\u{0}\u{7f}\t");
    // Everything else is as it was.
    let text = "“引号” \"C:\\new\" e\u{301} 👩‍👩‍👧 {x} 'y'";
    assert_eq!(logged(AppError::Item(text.to_owned())), format!("no item {text}"));
    // A long text in pieces.
    let lines: String = iter::repeat_n("行\n", 1000).collect();
    assert_eq!(logged(AppError::Item(lines.clone())), format!("no item {}", lines.replace('\n', r"\n")));
}

#[test]
fn control_characters_in_omitted_parts_are_escaped() {
    #[derive(Debug, StatusError)]
    #[status(404, extension(part = .0))]
    struct Part(Unserializable);

    #[derive(Debug)]
    struct Unserializable;

    impl Serialize for Unserializable {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(S::Error::custom("a\nERROR forged"))
        }
    }

    Log::init();
    drop(Problem::from(Part(Unserializable)));
    let omitted =
        r"ERROR message=a part of a response was omitted error=invalid extension member `part`: a\nERROR forged";
    assert_eq!(Log::take(), [omitted]);
}

#[test]
fn an_error_that_fails_to_display_is_logged_with_its_sources() {
    Log::init();
    assert_eq!(logged(AppError::Any(Fails)), "half… (`Display` failed)");
    let coded = Coded::from(HttpStatus::BadGateway).caused_by(AppError::Any(Fails));
    assert_eq!(logged(coded), "Bad Gateway: half… (`Display` failed)");
}

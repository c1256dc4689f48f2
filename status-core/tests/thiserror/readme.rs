//! The examples of thiserror's README, which are those of its documentation.

use std::backtrace::Backtrace;
use std::io;

use status_core::StatusError;

#[derive(Debug)]
struct Limits {
    lo: usize,
    hi: usize,
}

fn first_char(text: &str) -> char {
    text.chars().next().unwrap_or_default()
}

twice! {
    #[derive(Debug, Derive)]
    pub(super) enum DataStoreError {
        #[message("data store disconnected")]
        Disconnect(#[from] io::Error),
        #[message("the data for key `{0}` is not available")]
        Redaction(String),
        #[message("invalid header (expected {expected:?}, found {found:?})")]
        InvalidHeader { expected: String, found: String },
        #[message("unknown data store error")]
        Unknown,
    }

    #[derive(Debug, Derive)]
    pub(super) enum Shorthand {
        #[message("{var}")]
        Named { var: &'static str },
        #[message("{0}")]
        Unnamed(&'static str),
        #[message("{var:?}")]
        NamedDebug { var: &'static str },
        #[message("{0:?}")]
        UnnamedDebug(&'static str),
    }

    #[derive(Debug, Derive)]
    pub(super) enum Arguments {
        #[message("invalid rdo_lookahead_frames {0} (expected < {max})", max = i32::MAX)]
        InvalidLookahead(u32),
        #[message("first letter must be lowercase but was {:?}", first_char(.0))]
        WrongCase(String),
        #[message("invalid index {idx}, expected at least {} and at most {}", .limits.lo, .limits.hi)]
        OutOfBounds { idx: usize, limits: Limits },
    }

    #[derive(Debug, Derive)]
    pub(super) enum MyError {
        #[message("input or output")]
        Io(#[from] io::Error),
        #[message("number")]
        Number {
            #[from]
            source: core::num::ParseIntError,
        },
    }

    #[derive(Debug, Derive)]
    #[message("{msg}")]
    pub(super) struct WithSource {
        pub(super) msg: String,
        #[source] // optional if field name is `source`
        pub(super) source: anyhow::Error,
    }

    #[derive(Debug, Derive)]
    #[message("{msg}")]
    pub(super) struct WithSourceByName {
        pub(super) msg: String,
        pub(super) source: anyhow::Error,
    }

    #[derive(Debug, Derive)]
    pub(super) enum AnythingElse {
        #[message(transparent)]
        Other(#[from] anyhow::Error),
    }

    #[derive(Debug, Derive)]
    #[message(transparent)]
    pub(super) struct PublicError(#[from] ErrorRepr);

    #[derive(Debug, Derive)]
    pub(super) enum ErrorRepr {
        #[message("representation {0}")]
        Text(String),
        #[message("representation")]
        Io(#[from] io::Error),
    }
}

#[test]
fn messages_have_fields_and_arguments() {
    let limits = || Limits { lo: 1, hi: 9 };
    same! {
        DataStoreError::Redaction("k".to_owned()) => ["the data for key `k` is not available"],
        DataStoreError::InvalidHeader { expected: "a".to_owned(), found: "b".to_owned() }
            => ["invalid header (expected \"a\", found \"b\")"],
        DataStoreError::Unknown => ["unknown data store error"],
        Shorthand::Named { var: "x" } => ["x"],
        Shorthand::Unnamed("x") => ["x"],
        Shorthand::NamedDebug { var: "x" } => ["\"x\""],
        Shorthand::UnnamedDebug("x") => ["\"x\""],
        Arguments::InvalidLookahead(7) => ["invalid rdo_lookahead_frames 7 (expected < 2147483647)"],
        Arguments::WrongCase("Ab".to_owned()) => ["first letter must be lowercase but was 'A'"],
        Arguments::OutOfBounds { idx: 10, limits: limits() } => ["invalid index 10, expected at least 1 and at most 9"],
    }
}

#[test]
fn from_creates_the_variant() {
    same! {
        DataStoreError::from(io::Error::other("oh no")) => ["data store disconnected", "oh no"],
        MyError::from(io::Error::other("oh no")) => ["input or output", "oh no"],
        MyError::from("x".parse::<u8>().unwrap_err()) => ["number", "invalid digit found in string"],
    }
}

#[test]
fn types_that_dereference_to_an_error_are_sources() {
    let cause = || anyhow::anyhow!("inner").context("outer");
    same! {
        WithSource { msg: "x".to_owned(), source: cause() } => ["x", "outer", "inner"],
        WithSourceByName { msg: "x".to_owned(), source: cause() } => ["x", "outer", "inner"],
    }
}

#[test]
fn transparent_is_the_inner_error() {
    same! {
        AnythingElse::from(anyhow::anyhow!("inner").context("outer")) => ["outer", "inner"],
        PublicError::from(ErrorRepr::Text("x".to_owned())) => ["representation x"],
        PublicError::from(ErrorRepr::from(io::Error::other("oh no"))) => ["representation", "oh no"],
    }
}

// thiserror does this on nightly only.
#[test]
fn from_captures_a_backtrace() {
    #[derive(Debug, StatusError)]
    enum Traced {
        #[status("input or output")]
        Io {
            #[from]
            source: io::Error,
            backtrace: Backtrace,
        },
        #[status("formatting")]
        Fmt(Backtrace, #[from] core::fmt::Error),
    }

    let expected = Backtrace::capture().status();
    for (error, chain) in [
        (Traced::from(io::Error::other("oh no")), ["input or output".to_owned(), "oh no".to_owned()]),
        (Traced::from(core::fmt::Error), ["formatting".to_owned(), core::fmt::Error.to_string()]),
    ] {
        assert_eq!(crate::texts(&error), chain);
        let (Traced::Io { backtrace, .. } | Traced::Fmt(backtrace, _)) = error;
        assert_eq!(backtrace.status(), expected);
    }
}

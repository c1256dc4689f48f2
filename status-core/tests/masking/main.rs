//! Clients never see internal text of an error, whatever its type and nesting.
//!
//! Every text that an error could leak is a mark, such as `⟦17⟧`: each field, each text in an attribute, each message of
//! the catalog and each part of the response has its own. The output is compared with the expected marks.
#![cfg(all(feature = "include", feature = "derive", feature = "std"))]

mod data;
mod kinds;
#[cfg(feature = "problem")]
mod responses;

/// `responder!` implements axum's trait, and this crate stands for axum.
#[cfg(all(feature = "problem", feature = "http"))]
extern crate self as axum;

#[cfg(all(feature = "problem", feature = "http"))]
pub mod response {
    //! What axum calls it.

    /// A response.
    pub type Response = http::Response<Vec<u8>>;

    /// Makes one.
    pub trait IntoResponse {
        /// The response.
        fn into_response(self) -> Response;
    }
}

use core::error::Error;
use std::sync::Arc;

use status_core::{Lang, StatusError, include_codes};

use data::{Data, Sent};
use kinds::kinds;

include_codes!("tests/fixtures/masked.toml");

const OWN: &str = "⟦own⟧";
const CATALOG: &str = "⟦catalog⟧";

type AnyError = Box<dyn Error + Send + Sync>;
type AnyStatusError = Box<dyn StatusError + Send + Sync>;

/// Any error as one of a type.
#[derive(Debug, StatusError)]
#[status(transparent)]
struct Inner(AnyStatusError);

/// A way to create an error, and the expected result.
struct Kind {
    name: &'static str,
    is_leaf: bool,
    make: fn(Parts) -> AnyStatusError,
    /// None where the field has it.
    status: Option<u16>,
    displays: Says,
    /// The text for clients, if it is public.
    tells: Says,
    is_public: bool,
    shows: Shows,
    /// Whether it adds data to the response.
    has_data: bool,
}

struct Parts {
    shown: String,
    hidden: String,
    source: Option<Inner>,
    data: Data,
}

/// The location of a text.
#[derive(Clone, Copy, PartialEq)]
enum Says {
    Own,
    Catalog,
    /// A message of the catalog without placeholders.
    Fixed,
    OfField,
    Nothing,
}

/// The value of a message's placeholder.
#[derive(Clone, Copy)]
enum Shows {
    Field,
    Source,
    Nothing,
}

/// An error, and the expected marks.
struct Built {
    path: String,
    error: Arc<dyn StatusError + Send + Sync>,
    status: u16,
    is_public: bool,
    displayed: Vec<String>,
    told: Vec<String>,
    /// The values of the placeholders in the catalog's message.
    params: Vec<String>,
    sent: Sent,
}

impl Parts {
    fn source(&mut self) -> Inner {
        self.source.take().expect("only errors with a source take it, and only once")
    }
}

impl Built {
    fn new(kind: &Kind, inner: Option<Self>, marks: &mut impl Iterator<Item = String>) -> Self {
        let (data, own) = Data::new(marks);
        let mut mark = || marks.next().expect("there is always a next one");
        let (shown, hidden) = (mark(), mark());
        let of_field = |get: fn(&Self) -> &Vec<String>| inner.as_ref().map(get).cloned().unwrap_or_default();
        let filled = |text: &str| {
            let mut marks = vec![text.to_owned()];
            match kind.shows {
                Shows::Field => marks.push(shown.clone()),
                Shows::Source => marks.extend(of_field(|inner| &inner.displayed)),
                Shows::Nothing => {}
            }
            marks
        };
        let text = |says| match says {
            Says::Own => filled(OWN),
            Says::Catalog => filled(CATALOG),
            Says::Fixed => vec![CATALOG.to_owned()],
            Says::OfField => of_field(|inner| &inner.displayed),
            Says::Nothing => Vec::new(),
        };
        let (status, is_public, told) = match (kind.status, &inner) {
            (Some(status), _) => {
                let is_told = kind.is_public || (status < 500 && matches!(kind.tells, Says::Catalog | Says::Fixed));
                (status, kind.is_public, if is_told { text(kind.tells) } else { Vec::new() })
            }
            (None, Some(inner)) => (inner.status, inner.is_public, inner.told.clone()),
            (None, None) => panic!("{} has no code", kind.name),
        };
        let params = match (kind.status, &inner) {
            (None, Some(inner)) => inner.params.clone(),
            // A masked message shows nothing.
            _ if kind.tells == Says::Catalog => told.iter().skip(1).cloned().collect(),
            _ => Vec::new(),
        };
        let sent = match (kind.status, &inner) {
            (None, Some(inner)) => inner.sent.clone(),
            _ if !kind.has_data => Sent::default(),
            _ if status < 500 || is_public => own,
            _ => own.masked(),
        };
        let displayed = text(kind.displays);
        let path =
            inner.as_ref().map_or_else(|| kind.name.to_owned(), |inner| format!("{} < {}", kind.name, inner.path));
        let source = inner.map(|inner| Inner(Box::new(inner.error)));
        let error = (kind.make)(Parts { shown, hidden, source, data }).into();
        Self { path, error, status, is_public, displayed, told, params, sent }
    }

    fn check(&self) {
        let Self { path, error, status, .. } = self;
        assert_eq!(error.status(), *status, "{path}");
        assert_eq!(marks_in(&error.to_string()), self.displayed, "what the log reads of {path}");
        for lang in [Lang::Zh, Lang::En] {
            let message = error.message(lang).to_string();
            assert!(!message.is_empty(), "{path}");
            if *status >= 500 && !self.is_public {
                assert!(marks_in(&message).is_empty(), "{path} gives away {message:?}");
            }
            assert_eq!(marks_in(&message), self.told, "what a client reads of {path}");
        }
        #[cfg(feature = "problem")]
        responses::check(self);
    }
}

/// The marks in a text. A header or a JSON Pointer contains them percent-encoded.
fn marks_in(text: &str) -> Vec<String> {
    let text = text.replace("%E2%9F%A6", "⟦").replace("%E2%9F%A7", "⟧");
    let ends = text.split('⟦').skip(1).filter_map(|behind| behind.split_once('⟧'));
    ends.map(|(mark, _)| format!("⟦{mark}⟧")).collect()
}

/// A source of unique marks.
fn marks() -> impl Iterator<Item = String> {
    (0..).map(|number| format!("⟦{number}⟧"))
}

/// A pseudorandom generator with the same values on every machine.
fn random() -> impl FnMut(usize) -> usize {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 32).expect("it is an u32") % below
    }
}

#[test]
fn each_error_alone() {
    for kind in kinds().iter().filter(|kind| kind.is_leaf) {
        Built::new(kind, None, &mut marks()).check();
    }
}

#[test]
fn each_error_above_each_other() {
    let kinds = kinds();
    for outer in kinds.iter().filter(|kind| !kind.is_leaf) {
        for leaf in kinds.iter().filter(|kind| kind.is_leaf) {
            let mut marks = marks();
            let inner = Built::new(leaf, None, &mut marks);
            Built::new(outer, Some(inner), &mut marks).check();
        }
    }
}

#[test]
fn chains_of_four_errors() {
    let (leaves, others): (Vec<Kind>, Vec<Kind>) = kinds().into_iter().partition(|kind| kind.is_leaf);
    let mut random = random();
    for _ in 0..5_000 {
        let mut marks = marks();
        let mut error = Built::new(&leaves[random(leaves.len())], None, &mut marks);
        for _ in 0..3 {
            error = Built::new(&others[random(others.len())], Some(error), &mut marks);
            error.check();
        }
    }
}

//! Clients never see internal text of an error, whatever its type and nesting.
//!
//! Every text that an error could leak is a mark, such as `⟦17⟧`: each field, each text in an attribute, and each
//! message of the catalog has its own. The output is compared with the expected marks.
#![cfg(all(feature = "include", feature = "derive", feature = "std"))]

use core::error::Error;
use core::fmt;

use status_core::{HttpStatus, Lang, StatusError, include_codes};

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
}

struct Parts {
    shown: String,
    hidden: String,
    source: Option<Inner>,
}

/// The location of a text.
#[derive(Clone, Copy, PartialEq)]
enum Says {
    Own,
    Catalog,
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
    error: AnyStatusError,
    status: u16,
    is_public: bool,
    displayed: Vec<String>,
    told: Vec<String>,
}

impl Parts {
    fn source(&mut self) -> Inner {
        self.source.take().expect("only errors with a source take it, and only once")
    }
}

impl Built {
    fn new(kind: &Kind, inner: Option<Self>, marks: &mut impl Iterator<Item = String>) -> Self {
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
            Says::OfField => of_field(|inner| &inner.displayed),
            Says::Nothing => Vec::new(),
        };
        let (status, is_public, told) = match (kind.status, &inner) {
            (Some(status), _) => {
                let is_told = kind.is_public || (status < 500 && kind.tells == Says::Catalog);
                (status, kind.is_public, if is_told { text(kind.tells) } else { Vec::new() })
            }
            (None, Some(inner)) => (inner.status, inner.is_public, inner.told.clone()),
            (None, None) => panic!("{} has no code", kind.name),
        };
        let displayed = text(kind.displays);
        let path =
            inner.as_ref().map_or_else(|| kind.name.to_owned(), |inner| format!("{} < {}", kind.name, inner.path));
        let source = inner.map(|inner| Inner(inner.error));
        let error = (kind.make)(Parts { shown, hidden, source });
        Self { path, error, status, is_public, displayed, told }
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
    }
}

fn marks_in(text: &str) -> Vec<String> {
    let ends = text.split('⟦').skip(1).filter_map(|behind| behind.split_once('⟧'));
    ends.map(|(mark, _)| format!("⟦{mark}⟧")).collect()
}

/// All ways to specify a code and a message for errors of one form, with the expected status, and the locations of
/// the text of `Display` and of the text for clients.
macro_rules! codes {
    ($declare:ident $form:tt, own: $own:literal, catalog: $below:ident $from:ident) => {
        $declare! {
            $form, Coded (crate = ::status_core):
            #[status(404, $own)] Number4 = 404 Own Own;
            #[status(502, $own)] Number5 = 502 Own Own;
            #[status(404, $own, public)] Number4Public = 404 Own Own public;
            #[status(502, $own, public)] Number5Public = 502 Own Own public;
            #[status(HttpStatus::Conflict, $own)] Path4 = 409 Own Own;
            #[status(HttpStatus::BadGateway, $own)] Path5 = 502 Own Own;
            #[status(HttpStatus::Conflict, $own, public)] Path4Public = 409 Own Own public;
            #[status(HttpStatus::BadGateway, $own, public)] Path5Public = 502 Own Own public;
            #[status(404)] Number4Silent = 404 Nothing Nothing;
            #[status(502)] Number5Silent = 502 Nothing Nothing;
            #[status(HttpStatus::Conflict)] Path4Silent = 409 Nothing Nothing;
            #[status(HttpStatus::BadGateway)] Path5Silent = 502 Nothing Nothing;
            #[status(MaskedCode::$below)] Catalog4 = 499 Catalog Catalog;
            #[status(MaskedCode::$from)] Catalog5 = 500 Catalog Catalog;
            #[status(MaskedCode::$below, public)] Catalog4Public = 499 Catalog Catalog public;
            #[status(MaskedCode::$from, public)] Catalog5Public = 500 Catalog Catalog public;
            #[status(MaskedCode::SilentBelow)] Catalog4Silent = 410 Nothing Nothing;
            #[status(MaskedCode::SilentFrom)] Catalog5Silent = 504 Nothing Nothing;
            #[status(MaskedCode::SilentBelow, public)] Catalog4SilentPublic = 410 Nothing Nothing public;
            #[status(MaskedCode::SilentFrom, public)] Catalog5SilentPublic = 504 Nothing Nothing public;
            #[status(404, log($own))] Number4Log = 404 Own Nothing;
            #[status(502, log($own))] Number5Log = 502 Own Nothing;
            #[status(MaskedCode::$below, log($own))] Catalog4Log = 499 Own Catalog;
            #[status(MaskedCode::$from, log($own))] Catalog5Log = 500 Own Catalog;
            #[status(MaskedCode::$below, log($own), public)] Catalog4LogPublic = 499 Own Catalog public;
            #[status(MaskedCode::$from, log($own), public)] Catalog5LogPublic = 500 Own Catalog public;
            #[status(MaskedCode::SilentBelow, log($own), public)] Catalog4SilentLogPublic = 410 Own Nothing public;
            #[status(MaskedCode::SilentFrom, log($own), public)] Catalog5SilentLogPublic = 504 Own Nothing public;
            #[status($own)] Unnamed = 500 Own Own;
            #[status($own, public)] UnnamedPublic = 500 Own Own public;
            UnnamedSilent = 500 Nothing Nothing;
        }
    };
}

/// All codes that can be the default of an enum.
macro_rules! defaults {
    ($declare:ident $form:tt, own: $own:literal, catalog: $below:ident $from:ident) => {
        $declare! {
            $form, Default4 (default = 404):
            #[status($own)] Unnamed = 404 Own Own;
            #[status($own, public)] UnnamedPublic = 404 Own Own public;
            #[status(502, $own)] Named = 502 Own Own;
            UnnamedSilent = 404 Nothing Nothing;
        }
        $declare! {
            $form, Default5 (default = HttpStatus::BadGateway):
            #[status($own)] Unnamed = 502 Own Own;
            #[status($own, public)] UnnamedPublic = 502 Own Own public;
            #[status(404, $own)] Named = 404 Own Own;
            UnnamedSilent = 502 Nothing Nothing;
        }
        $declare! {
            $form, DefaultCatalog4 (default = MaskedCode::$below):
            UnnamedSilent = 499 Catalog Catalog;
        }
        $declare! {
            $form, DefaultCatalog5 (default = MaskedCode::$from):
            UnnamedSilent = 500 Catalog Catalog;
        }
        $declare! {
            $form, DefaultCatalogSilent4 (default = MaskedCode::SilentBelow):
            #[status(log($own))] Unnamed = 410 Own Nothing;
            UnnamedSilent = 410 Nothing Nothing;
        }
        $declare! {
            $form, DefaultCatalogSilent5 (default = MaskedCode::SilentFrom):
            #[status(log($own))] Unnamed = 504 Own Nothing;
            UnnamedSilent = 504 Nothing Nothing;
        }
    };
}

/// All combinations with `transparent`.
macro_rules! transparents {
    ($declare:ident $form:tt) => {
        $declare! {
            $form, Transparent ():
            #[status(404, transparent)] Number4 = 404 OfField OfField;
            #[status(502, transparent)] Number5 = 502 OfField OfField;
            #[status(404, transparent, public)] Number4Public = 404 OfField OfField public;
            #[status(502, transparent, public)] Number5Public = 502 OfField OfField public;
            #[status(HttpStatus::Conflict, transparent)] Path4 = 409 OfField OfField;
            #[status(HttpStatus::BadGateway, transparent)] Path5 = 502 OfField OfField;
            #[status(MaskedCode::FixedBelow, transparent)] Catalog4 = 499 OfField Catalog;
            #[status(MaskedCode::FixedFrom, transparent)] Catalog5 = 500 OfField Catalog;
            #[status(MaskedCode::FixedBelow, transparent, public)] Catalog4Public = 499 OfField Catalog public;
            #[status(MaskedCode::FixedFrom, transparent, public)] Catalog5Public = 500 OfField Catalog public;
            #[status(MaskedCode::SilentBelow, transparent)] Catalog4Silent = 410 OfField OfField;
            #[status(MaskedCode::SilentFrom, transparent)] Catalog5Silent = 504 OfField OfField;
        }
    };
}

/// All attributes of types whose `Display` is written by hand.
macro_rules! codes_only {
    ($declare:ident $form:tt, catalog: $below:ident $from:ident) => {
        $declare! {
            $form, CodeOnly (code_only):
            #[status(404)] Number4 = 404 Own Own;
            #[status(502)] Number5 = 502 Own Own;
            #[status(404, public)] Number4Public = 404 Own Own public;
            #[status(502, public)] Number5Public = 502 Own Own public;
            #[status(MaskedCode::$below)] Catalog4 = 499 Own Catalog;
            #[status(MaskedCode::$from)] Catalog5 = 500 Own Catalog;
            #[status(MaskedCode::$below, public)] Catalog4Public = 499 Own Catalog public;
            #[status(MaskedCode::$from, public)] Catalog5Public = 500 Own Catalog public;
            #[status(MaskedCode::SilentBelow)] Catalog4Silent = 410 Own Own;
            #[status(MaskedCode::SilentFrom)] Catalog5Silent = 504 Own Own;
            UnnamedSilent = 500 Own Own;
        }
    };
}

/// An enum whose variants all have these fields.
macro_rules! variants {
    (
        [$kinds:ident, $depth:ident, $fields:tt, |$parts:ident| $values:tt, $shows:ident],
        $name:ident $options:tt:
        $($(#[status $status:tt])? $kind:ident = $code:literal $displays:ident $tells:ident $($public:ident)?;)+
    ) => {{
        #[derive(Debug, StatusError)]
        #[status $options]
        #[allow(dead_code, reason = "what is hidden is not read")]
        enum $name {
            $($(#[status $status])? $kind $fields,)+
        }

        written!($options, $name, $($kind)+);
        $($kinds.push(kind! {
            $depth, concat!(stringify!($fields), " ", stringify!($name), "::", stringify!($kind)),
            |$parts| $name::$kind $values, Some($code) $displays $tells $($public)?, $shows
        });)+
    }};
}

/// An enum whose variants have no fields.
macro_rules! units {
    (
        [$kinds:ident],
        $name:ident $options:tt:
        $($(#[status $status:tt])? $kind:ident = $code:literal $displays:ident $tells:ident $($public:ident)?;)+
    ) => {{
        #[derive(Debug, StatusError)]
        #[status $options]
        enum $name {
            $($(#[status $status])? $kind,)+
        }

        $($kinds.push(kind! {
            leaf, concat!(stringify!($name), "::", stringify!($kind)),
            |_parts| $name::$kind, Some($code) $displays $tells $($public)?, Nothing
        });)+
    }};
}

/// Structs with `#[from]`.
macro_rules! structs {
    (
        [$kinds:ident, $field:ty, |$parts:ident| $value:expr, $shows:ident],
        $name:ident $options:tt:
        $($(#[status $status:tt])? $kind:ident = $code:literal $displays:ident $tells:ident $($public:ident)?;)+
    ) => {{
        $({
            #[derive(Debug, StatusError)]
            $(#[status $status])?
            struct $kind(#[from] $field);

            $kinds.push(kind! {
                nested, concat!("struct ", stringify!($name), "::", stringify!($kind), "(", stringify!($field), ")"),
                |$parts| $kind::from($value), Some($code) $displays $tells $($public)?, $shows
            });
        })+
    }};
}

/// `Display` and `Error` by hand, for types with `code_only`.
macro_rules! written {
    ((code_only), $name:ident, $($kind:ident)+) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$kind { shown, .. } => write!(f, "{OWN} {shown}"),)+
                }
            }
        }

        impl Error for $name {
            fn source(&self) -> Option<&(dyn Error + 'static)> {
                match self {
                    $(Self::$kind { source, .. } => Some(source),)+
                }
            }
        }
    };
    ($derived:tt, $($ignored:tt)+) => {};
}

macro_rules! kind {
    (
        $depth:ident, $name:expr, |$parts:ident| $value:expr,
        $status:ident$(($code:literal))? $displays:ident $tells:ident $($public:ident)?, $shows:ident
    ) => {
        Kind {
            name: $name,
            is_leaf: stringify!($depth) == "leaf",
            #[allow(unused_mut, reason = "only some have a source")]
            make: |mut $parts| Box::new($value),
            status: $status$(($code))?,
            displays: Says::$displays,
            tells: Says::$tells,
            is_public: !stringify!($($public)?).is_empty(),
            shows: Shows::$shows,
        }
    };
}

fn kinds() -> Vec<Kind> {
    let mut kinds = Vec::new();
    leaves(&mut kinds);
    with_tuples(&mut kinds);
    with_braces(&mut kinds);
    with_from(&mut kinds);
    transparent(&mut kinds);
    by_hand(&mut kinds);
    kinds
}

fn leaves(kinds: &mut Vec<Kind>) {
    codes!(units [kinds], own: "⟦own⟧", catalog: FixedBelow FixedFrom);
    defaults!(units [kinds], own: "⟦own⟧", catalog: FixedBelow FixedFrom);
    codes!(
        variants [kinds, leaf, (String, String), |parts| { 0: parts.shown, 1: parts.hidden }, Field],
        own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
    codes!(
        variants [
            kinds, leaf, { shown: String, hidden: String, source: Option<Inner> },
            |parts| { shown: parts.shown, hidden: parts.hidden, source: None }, Field
        ],
        own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
}

fn with_tuples(kinds: &mut Vec<Kind>) {
    codes!(
        variants [
            kinds, nested, (String, #[source] Inner, String),
            |parts| { 0: parts.shown.clone(), 1: parts.source(), 2: parts.hidden }, Field
        ],
        own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
    codes!(
        variants [kinds, nested, (#[source] Option<Inner>,), |parts| { 0: Some(parts.source()) }, Nothing],
        own: "⟦own⟧", catalog: FixedBelow FixedFrom
    );
    codes!(
        variants [kinds, nested, (#[source] AnyError, String), |parts| { 0: parts.source().into(), 1: parts.hidden }, Source],
        own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
    defaults!(
        variants [
            kinds, nested, (String, #[source] AnyStatusError),
            |parts| { 1: parts.source().0, 0: parts.shown }, Field
        ],
        own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
}

fn with_braces(kinds: &mut Vec<Kind>) {
    codes!(
        variants [
            kinds, nested, { source: Inner, shown: String, hidden: String },
            |parts| { source: parts.source(), shown: parts.shown, hidden: parts.hidden }, Field
        ],
        own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
    codes!(
        variants [
            kinds, nested, { shown: String, #[source] cause: AnyStatusError },
            |parts| { cause: parts.source().0, shown: parts.shown }, Field
        ],
        own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
    codes!(
        variants [
            kinds, nested, { #[source] shown: AnyError, hidden: String },
            |parts| { shown: parts.source().into(), hidden: parts.hidden }, Source
        ],
        own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
    defaults!(
        variants [
            kinds, nested, { source: Option<AnyError>, shown: String },
            |parts| { source: Some(parts.source().into()), shown: parts.shown }, Field
        ],
        own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
}

fn with_from(kinds: &mut Vec<Kind>) {
    codes!(
        structs [kinds, Inner, |parts| parts.source(), Source],
        own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
    codes!(
        structs [kinds, Option<Inner>, |parts| parts.source(), Nothing],
        own: "⟦own⟧", catalog: FixedBelow FixedFrom
    );
    codes!(
        structs [kinds, AnyStatusError, |parts| parts.source().0, Source],
        own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
}

fn transparent(kinds: &mut Vec<Kind>) {
    #[derive(Debug, StatusError)]
    enum Plain<E> {
        #[status(transparent)]
        Inner(#[from] Inner),
        #[status(transparent)]
        Boxed { inner: AnyStatusError },
        #[status(transparent)]
        BoxOfOne(Box<Inner>),
        #[status(transparent)]
        Any(E),
    }

    type PlainInner = Plain<Inner>;

    kinds.push(kind!(nested, "Plain::Inner", |parts| PlainInner::from(parts.source()), None OfField OfField, Nothing));
    kinds.push(kind! {
        nested, "Plain::Boxed", |parts| PlainInner::Boxed { inner: parts.source().0 }, None OfField OfField, Nothing
    });
    kinds.push(kind! {
        nested, "Plain::BoxOfOne", |parts| PlainInner::BoxOfOne(parts.source().into()), None OfField OfField, Nothing
    });
    kinds.push(kind!(nested, "Plain::Any", |parts| Plain::Any(parts.source()), None OfField OfField, Nothing));
    transparents!(structs [kinds, Inner, |parts| parts.source(), Nothing]);
    transparents!(structs [kinds, AnyError, |parts| AnyError::from(parts.source()), Nothing]);
    transparents!(structs [kinds, AnyStatusError, |parts| parts.source().0, Nothing]);
}

fn by_hand(kinds: &mut Vec<Kind>) {
    codes_only!(
        variants [
            kinds, nested, { shown: String, hidden: String, source: Inner },
            |parts| { shown: parts.shown.clone(), source: parts.source(), hidden: parts.hidden }, Field
        ],
        catalog: NamedBelow NamedFrom
    );
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
    for _ in 0..20_000 {
        let mut marks = marks();
        let mut error = Built::new(&leaves[random(leaves.len())], None, &mut marks);
        for _ in 0..3 {
            error = Built::new(&others[random(others.len())], Some(error), &mut marks);
            error.check();
        }
    }
}

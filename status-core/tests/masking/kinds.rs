//! Every way to create an error: derived types, and occurrences of codes.

use core::error::Error;
use core::fmt;
use std::sync::Arc;

use status_core::{CatalogCode, Coded, Entry, HttpStatus, Lang, OrCoded as _, ResponseData, StatusError, coded};

use super::{AnyError, AnyStatusError, Data, Inner, Kind, MaskedCode, OWN, Says, Shows};

/// All ways to specify a code and a message for errors of one form, with the expected status, and the locations of
/// the text of `Display` and of the text for clients. The options come before any message. The message that clients read
/// may be another one, because the compiler rejects a source in it.
macro_rules! codes {
    ($declare:ident $form:tt, options: $options:tt, own: $own:literal, catalog: $below:ident $from:ident) => {
        codes!($declare $form, options: $options, own: $own, catalog: $below $from, for clients: $below Catalog);
    };
    (
        $declare:ident $form:tt, options: [$($option:tt)*], own: $own:literal, catalog: $below:ident $from:ident,
        for clients: $told:ident $tells:ident
    ) => {
        $declare! {
            $form, Coded (crate = ::status_core):
            #[status(404, $($option)* $own)] Number4 = 404 Own Own;
            #[status(502, $($option)* $own)] Number5 = 502 Own Own;
            #[status(404, $($option)* $own, public)] Number4Public = 404 Own Own public;
            #[status(502, $($option)* $own, public)] Number5Public = 502 Own Own public;
            #[status(HttpStatus::Conflict, $($option)* $own)] Path4 = 409 Own Own;
            #[status(HttpStatus::BadGateway, $($option)* $own)] Path5 = 502 Own Own;
            #[status(HttpStatus::Conflict, $($option)* $own, public)] Path4Public = 409 Own Own public;
            #[status(HttpStatus::BadGateway, $($option)* $own, public)] Path5Public = 502 Own Own public;
            #[status(404, $($option)*)] Number4Silent = 404 Nothing Nothing;
            #[status(502, $($option)*)] Number5Silent = 502 Nothing Nothing;
            #[status(HttpStatus::Conflict, $($option)*)] Path4Silent = 409 Nothing Nothing;
            #[status(HttpStatus::BadGateway, $($option)*)] Path5Silent = 502 Nothing Nothing;
            #[status(MaskedCode::$told, $($option)*)] Catalog4 = 499 $tells $tells;
            #[status(MaskedCode::$from, $($option)*)] Catalog5 = 500 Catalog Catalog;
            #[status(MaskedCode::$below, $($option)* public)] Catalog4Public = 499 Catalog Catalog public;
            #[status(MaskedCode::$from, $($option)* public)] Catalog5Public = 500 Catalog Catalog public;
            #[status(MaskedCode::SilentBelow, $($option)*)] Catalog4Silent = 410 Nothing Nothing;
            #[status(MaskedCode::SilentFrom, $($option)*)] Catalog5Silent = 504 Nothing Nothing;
            #[status(MaskedCode::SilentBelow, $($option)* public)] Catalog4SilentPublic = 410 Nothing Nothing public;
            #[status(MaskedCode::SilentFrom, $($option)* public)] Catalog5SilentPublic = 504 Nothing Nothing public;
            #[status(404, $($option)* log($own))] Number4Log = 404 Own Nothing;
            #[status(502, $($option)* log($own))] Number5Log = 502 Own Nothing;
            #[status(MaskedCode::$told, $($option)* log($own))] Catalog4Log = 499 Own $tells;
            #[status(MaskedCode::$from, $($option)* log($own))] Catalog5Log = 500 Own Catalog;
            #[status(MaskedCode::$below, $($option)* log($own), public)] Catalog4LogPublic = 499 Own Catalog public;
            #[status(MaskedCode::$from, $($option)* log($own), public)] Catalog5LogPublic = 500 Own Catalog public;
            #[status(MaskedCode::SilentBelow, $($option)* log($own), public)] Catalog4SilentLogPublic = 410 Own Nothing public;
            #[status(MaskedCode::SilentFrom, $($option)* log($own), public)] Catalog5SilentLogPublic = 504 Own Nothing public;
            #[status($($option)* $own)] Unnamed = 500 Own Own;
            #[status($($option)* $own, public)] UnnamedPublic = 500 Own Own public;
            UnnamedSilent = 500 Nothing Nothing;
        }
    };
}

/// All codes that can be the default of an enum.
macro_rules! defaults {
    ($declare:ident $form:tt, options: [$($option:tt)*], own: $own:literal, catalog: $below:ident $from:ident) => {
        $declare! {
            $form, Default4 (default = 404):
            #[status($($option)* $own)] Unnamed = 404 Own Own;
            #[status($($option)* $own, public)] UnnamedPublic = 404 Own Own public;
            #[status(502, $($option)* $own)] Named = 502 Own Own;
            UnnamedSilent = 404 Nothing Nothing;
        }
        $declare! {
            $form, Default5 (default = HttpStatus::BadGateway):
            #[status($($option)* $own)] Unnamed = 502 Own Own;
            #[status($($option)* $own, public)] UnnamedPublic = 502 Own Own public;
            #[status(404, $($option)* $own)] Named = 404 Own Own;
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
            #[status($($option)* log($own))] Unnamed = 410 Own Nothing;
            UnnamedSilent = 410 Nothing Nothing;
        }
        $declare! {
            $form, DefaultCatalogSilent5 (default = MaskedCode::SilentFrom):
            #[status($($option)* log($own))] Unnamed = 504 Own Nothing;
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
    ($declare:ident $form:tt, options: [$($option:tt)*], catalog: $below:ident $from:ident) => {
        $declare! {
            $form, CodeOnly (code_only):
            #[status(404, $($option)*)] Number4 = 404 Own Own;
            #[status(502, $($option)*)] Number5 = 502 Own Own;
            #[status(404, $($option)* public)] Number4Public = 404 Own Own public;
            #[status(502, $($option)* public)] Number5Public = 502 Own Own public;
            #[status(MaskedCode::$below, $($option)*)] Catalog4 = 499 Own Catalog;
            #[status(MaskedCode::$from, $($option)*)] Catalog5 = 500 Own Catalog;
            #[status(MaskedCode::$below, $($option)* public)] Catalog4Public = 499 Own Catalog public;
            #[status(MaskedCode::$from, $($option)* public)] Catalog5Public = 500 Own Catalog public;
            #[status(MaskedCode::SilentBelow, $($option)*)] Catalog4Silent = 410 Own Own;
            #[status(MaskedCode::SilentFrom, $($option)*)] Catalog5Silent = 504 Own Own;
            UnnamedSilent = 500 Own Own;
        }
    };
}

/// An enum whose variants all have these fields.
macro_rules! variants {
    ([$kinds:ident, $depth:ident, $fields:tt, |$parts:ident| $values:tt, $shows:ident], $($rest:tt)+) => {
        variants! { [$kinds, $depth, $fields, |$parts| $values, $shows, without_data], $($rest)+ }
    };
    (
        [$kinds:ident, $depth:ident, $fields:tt, |$parts:ident| $values:tt, $shows:ident, $data:ident],
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
            |$parts| $name::$kind $values, Some($code) $displays $tells $($public)?, $shows, $data [$($status)?]
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

/// The same codes with every option that adds data to the response.
macro_rules! with_options {
    ($codes:ident $form:ident $fields:tt, $($rest:tt)+) => {
        $codes!(
            $form $fields,
            options: [
                retry_after(.data.wait),
                header("x-mark", .data.header),
                instance(.data.instance),
                fields(.data.fields),
                extension(mark = .data.extension),
            ],
            $($rest)+
        );
    };
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
        $(, $data:ident [$($options:tt)?])?
    ) => {
        Kind {
            name: $name,
            is_leaf: stringify!($depth) == "leaf",
            #[allow(unused_mut, unused_variables, reason = "only some have a source, or a value")]
            make: |mut $parts| Box::new($value),
            status: $status$(($code))?,
            displays: Says::$displays,
            tells: Says::$tells,
            is_public: !stringify!($($public)?).is_empty(),
            has_data: stringify!($($data)?) == "data" && !stringify!($($($options)?)?).is_empty(),
            shows: Shows::$shows,
        }
    };
}

pub(super) fn kinds() -> Vec<Kind> {
    let mut kinds = Vec::new();
    leaves(&mut kinds);
    with_tuples(&mut kinds);
    with_braces(&mut kinds);
    with_from(&mut kinds);
    transparent(&mut kinds);
    by_hand(&mut kinds);
    with_data(&mut kinds);
    forwarding(&mut kinds);
    codes_alone(&mut kinds);
    occurrences(&mut kinds);
    kinds
}

fn leaves(kinds: &mut Vec<Kind>) {
    codes!(units [kinds], options: [], own: "⟦own⟧", catalog: FixedBelow FixedFrom);
    defaults!(units [kinds], options: [], own: "⟦own⟧", catalog: FixedBelow FixedFrom);
    codes!(
        variants [kinds, leaf, (String, String), |parts| { 0: parts.shown, 1: parts.hidden }, Field],
        options: [], own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
    codes!(
        variants [
            kinds, leaf, { shown: String, hidden: String, source: Option<Inner> },
            |parts| { shown: parts.shown, hidden: parts.hidden, source: None }, Field
        ],
        options: [], own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
}

fn with_tuples(kinds: &mut Vec<Kind>) {
    codes!(
        variants [
            kinds, nested, (String, #[source] Inner, String),
            |parts| { 0: parts.shown.clone(), 1: parts.source(), 2: parts.hidden }, Field
        ],
        options: [], own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
    codes!(
        variants [kinds, nested, (#[source] Option<Inner>,), |parts| { 0: Some(parts.source()) }, Nothing],
        options: [], own: "⟦own⟧", catalog: FixedBelow FixedFrom
    );
    codes!(
        variants [kinds, nested, (#[source] AnyError, String), |parts| { 0: parts.source().into(), 1: parts.hidden }, Source],
        options: [], own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom,
        for clients: FixedBelow Fixed
    );
    defaults!(
        variants [
            kinds, nested, (String, #[source] AnyStatusError),
            |parts| { 1: parts.source().0, 0: parts.shown }, Field
        ],
        options: [], own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom
    );
}

fn with_braces(kinds: &mut Vec<Kind>) {
    codes!(
        variants [
            kinds, nested, { source: Inner, shown: String, hidden: String },
            |parts| { source: parts.source(), shown: parts.shown, hidden: parts.hidden }, Field
        ],
        options: [], own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
    codes!(
        variants [
            kinds, nested, { shown: String, #[source] cause: AnyStatusError },
            |parts| { cause: parts.source().0, shown: parts.shown }, Field
        ],
        options: [], own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
    codes!(
        variants [
            kinds, nested, { #[source] shown: AnyError, hidden: String },
            |parts| { shown: parts.source().into(), hidden: parts.hidden }, Source
        ],
        options: [], own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom,
        for clients: FixedBelow Fixed
    );
    defaults!(
        variants [
            kinds, nested, { source: Option<AnyError>, shown: String },
            |parts| { source: Some(parts.source().into()), shown: parts.shown }, Field
        ],
        options: [], own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
}

fn with_from(kinds: &mut Vec<Kind>) {
    codes!(
        structs [kinds, Inner, |parts| parts.source(), Source],
        options: [], own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom,
        for clients: FixedBelow Fixed
    );
    codes!(
        structs [kinds, Option<Inner>, |parts| parts.source(), Nothing],
        options: [], own: "⟦own⟧", catalog: FixedBelow FixedFrom
    );
    codes!(
        structs [kinds, AnyStatusError, |parts| parts.source().0, Source],
        options: [], own: "⟦own⟧ {0}", catalog: PlacedBelow PlacedFrom,
        for clients: FixedBelow Fixed
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
        options: [], catalog: NamedBelow NamedFrom
    );
}

fn with_data(kinds: &mut Vec<Kind>) {
    with_options!(
        codes variants [
            kinds, leaf, { shown: String, hidden: String, data: Data },
            |parts| { shown: parts.shown, hidden: parts.hidden, data: parts.data }, Field, data
        ],
        own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
    with_options!(
        codes variants [
            kinds, nested, { data: Data, source: Inner, shown: String },
            |parts| { source: parts.source(), data: parts.data, shown: parts.shown }, Field, data
        ],
        own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
    with_options!(
        defaults variants [
            kinds, nested, { shown: String, #[source] cause: AnyStatusError, data: Data },
            |parts| { cause: parts.source().0, data: parts.data, shown: parts.shown }, Field, data
        ],
        own: "⟦own⟧ {shown}", catalog: NamedBelow NamedFrom
    );
    with_options!(
        codes_only variants [
            kinds, nested, { shown: String, source: Inner, data: Data },
            |parts| { source: parts.source(), shown: parts.shown, data: parts.data }, Field, data
        ],
        catalog: NamedBelow NamedFrom
    );
}

/// Wrappers whose code, texts and data are those of the error inside.
fn forwarding(kinds: &mut Vec<Kind>) {
    #[derive(Debug, StatusError)]
    enum Pointers {
        #[status(transparent)]
        Shared(Arc<Inner>),
        #[status(transparent)]
        SharedAny(Arc<dyn StatusError + Send + Sync>),
        #[status(transparent)]
        Borrowed(&'static Inner),
    }

    /// Forwards to its error, as the documentation of the trait says.
    #[derive(Debug)]
    struct ByHand(Inner);

    impl fmt::Display for ByHand {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt(f)
        }
    }

    impl Error for ByHand {}

    impl StatusError for ByHand {
        fn entry(&self) -> &'static Entry {
            self.0.entry()
        }

        fn fmt_message(&self, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.fmt_message(lang, f)
        }

        fn describe_response(&self, response: &mut ResponseData) {
            self.0.describe_response(response);
        }
    }

    fn with_question_mark(error: Inner) -> Result<(), AnyStatusError> {
        Err(error)?
    }

    macro_rules! forwards {
        ($(|$parts:ident| $value:expr;)+) => {
            $(kinds.push(kind!(nested, stringify!($value), |$parts| $value, None OfField OfField, Nothing));)+
        };
    }

    forwards! {
        |parts| Pointers::Shared(Arc::new(parts.source()));
        |parts| Pointers::SharedAny(Arc::new(parts.source()));
        |parts| Pointers::Borrowed(Box::leak(Box::new(parts.source())));
        |parts| Box::new(parts.source());
        |parts| Arc::new(parts.source());
        |parts| &*Box::leak(Box::new(parts.source()));
        |parts| ByHand(parts.source());
        |parts| Inner(with_question_mark(parts.source()).expect_err("it fails"));
    }
}

/// A code is an error, too. Without values, its message is shown only if it has no placeholders.
fn codes_alone(kinds: &mut Vec<Kind>) {
    macro_rules! alone {
        ($($code:expr => $status:literal $says:ident;)+) => {
            $(
                kinds.push(kind!(leaf, stringify!($code), |_parts| $code, Some($status) Nothing $says, Nothing));
                kinds.push(kind! {
                    leaf, concat!("Coded::from(", stringify!($code), ")"),
                    |_parts| Coded::from($code), Some($status) $says $says, Nothing
                });
                kinds.push(kind! {
                    leaf, concat!("Coded::from(", stringify!($code), ") with data"),
                    |parts| add_data(Coded::from($code), parts.data), Some($status) $says $says, Nothing, data [options]
                });
            )+
        };
    }

    alone! {
        HttpStatus::Conflict => 409 Nothing;
        HttpStatus::BadGateway => 502 Nothing;
        MaskedCode::NamedBelow => 499 Nothing;
        MaskedCode::NamedFrom => 500 Nothing;
        MaskedCode::FixedBelow => 499 Catalog;
        MaskedCode::FixedFrom => 500 Catalog;
        MaskedCode::SilentBelow => 410 Nothing;
        MaskedCode::SilentFrom => 504 Nothing;
    }
}

/// `coded!`, with and without a cause and data.
fn occurrences(kinds: &mut Vec<Kind>) {
    macro_rules! occurrences {
        ($(|$parts:ident| $coded:expr => $status:literal $says:ident $shows:ident;)+) => {
            $(
                kinds.push(kind!(leaf, stringify!($coded), |$parts| $coded, Some($status) $says $says, $shows));
                kinds.push(kind! {
                    leaf, concat!(stringify!($coded), " with data"),
                    |$parts| add_data($coded, $parts.data), Some($status) $says $says, $shows, data [options]
                });
                kinds.push(kind! {
                    nested, concat!(stringify!($coded), " with a cause"),
                    |$parts| $coded.caused_by($parts.source()), Some($status) $says $says, $shows
                });
                kinds.push(kind! {
                    nested, concat!("or_coded ", stringify!($coded), " with data"),
                    |$parts| {
                        let failed = Err::<(), _>($parts.source());
                        failed.or_coded(|| add_data($coded, $parts.data)).expect_err("it fails")
                    },
                    Some($status) $says $says, $shows, data [options]
                });
                kinds.push(kind! {
                    leaf, concat!("or_coded of a coded! ", stringify!($coded)),
                    |$parts| {
                        let inner = coded!(MaskedCode::NamedBelow, shown = $parts.hidden);
                        let failed = Err::<(), _>(add_data(inner, $parts.data));
                        failed.or_coded(|| $coded).expect_err("it fails")
                    },
                    Some($status) $says $says, $shows
                });
                kinds.push(kind! {
                    nested, concat!("or_coded of a box ", stringify!($coded)),
                    |$parts| Err::<(), _>($parts.source().0).or_coded(|| $coded).expect_err("it fails"),
                    Some($status) $says $says, $shows
                });
            )+
        };
    }

    occurrences! {
        |parts| coded!(HttpStatus::Conflict) => 409 Nothing Nothing;
        |parts| coded!(HttpStatus::BadGateway) => 502 Nothing Nothing;
        |parts| coded!(MaskedCode::NamedBelow, shown = parts.shown) => 499 Catalog Field;
        |parts| coded!(MaskedCode::NamedFrom, shown = parts.shown) => 500 Catalog Field;
        |parts| coded!(MaskedCode::PlacedBelow, parts.shown) => 499 Catalog Field;
        |parts| coded!(MaskedCode::PlacedFrom, parts.shown) => 500 Catalog Field;
        |parts| coded!(MaskedCode::FixedBelow) => 499 Catalog Nothing;
        |parts| coded!(MaskedCode::FixedFrom) => 500 Catalog Nothing;
        |parts| coded!(MaskedCode::SilentBelow) => 410 Nothing Nothing;
        |parts| coded!(MaskedCode::SilentFrom) => 504 Nothing Nothing;
    }
}

/// The methods of an occurrence, with all data.
fn add_data<C: CatalogCode>(error: Coded<C>, data: Data) -> Coded<C> {
    let error = error.retry_after(data.wait).header("x-mark", data.header).instance(data.instance);
    #[cfg(feature = "problem")]
    let error = error.fields(data.fields).extension("mark", data.extension);
    error
}

//! The derive compiles whatever names the crate defines, wherever the type is declared, with the strictest lints.
#![cfg(all(feature = "include", feature = "derive"))]
#![deny(missing_docs, warnings, unused_qualifications, clippy::all, clippy::pedantic, clippy::nursery)]
#![allow(clippy::redundant_pub_crate, reason = "`unreachable_pub` asks for it")]

use status_core::{Lang, StatusError as _};

/// The texts of an error for the log and for clients.
#[track_caller]
fn check(error: &dyn status_core::StatusError, status: u16, display: &str, message: &str) {
    assert_eq!(error.status(), status);
    assert_eq!(error.to_string(), display);
    assert_eq!(error.message(Lang::En).to_string(), message);
}

/// The catalog, and `status-core` under another name.
pub mod catalog {
    /// A re-export of another crate.
    pub mod renamed {
        pub use ::status_core::*;
    }

    ::status_core::include_codes!("tests/fixtures/order.toml");
}

/// All names that an expansion might use without a path.
pub mod shadowed {
    #![allow(dead_code, unused_macros, non_upper_case_globals, reason = "they are only there to be in the way")]
    #![allow(non_camel_case_types, reason = "as are those that look like values")]

    use super::catalog::OrderCode as Codes;

    mod core {}
    mod std {}
    mod alloc {}
    mod status_core {}
    mod fmt {}
    struct Option;
    struct Some;
    struct None;
    struct Result;
    struct Ok;
    struct Err;
    struct String;
    struct Vec;
    struct Box;
    struct HttpStatus;
    struct Lang;
    struct Entry;
    struct Message;
    struct Formatter;
    struct Backtrace;
    trait From {}
    trait Into {}
    trait Clone {}
    trait Copy {}
    trait Debug {}
    trait Display {}
    trait Error {}
    trait StatusError {}
    trait Argument {}
    trait Transparent {}
    trait AsDynError {}
    const user: () = ();
    const f: () = ();
    const lang: () = ();
    const code: () = ();
    const entry: () = ();
    const error: () = ();
    const limit: () = ();
    static source: () = ();
    static formatter: () = ();
    static message: () = ();
    struct inner;
    struct value;
    const fn argument() {}
    const fn fmt_client() {}
    const fn fmt_log() {}
    const fn check() {}
    const fn uses() {}
    macro_rules! write {
        () => {};
    }
    macro_rules! unreachable {
        () => {};
    }
    macro_rules! panic {
        () => {};
    }
    macro_rules! concat {
        () => {};
    }
    macro_rules! include_codes {
        () => {};
    }

    /// Every kind of variant.
    #[derive(::core::fmt::Debug, ::status_core::StatusError)]
    #[status(default = 418)]
    pub enum Enum {
        /// A message of the catalog.
        #[status(Codes::QuotaExceeded)]
        Quota {
            /// Shown.
            limit: u8,
            /// Not shown.
            user: &'static str,
        },
        /// A value.
        #[status(Codes::QuotaExceeded, limit = .user.len())]
        Value {
            /// Shown.
            user: &'static str,
        },
        /// A custom message.
        #[status(404, "{f} {lang} {source:?} {0}", .entry, public)]
        Own {
            /// Shown.
            f: u8,
            /// Shown.
            lang: u8,
            /// A source.
            source: ::core::option::Option<::core::fmt::Error>,
            /// Shown.
            entry: u8,
        },
        /// Made from another.
        #[status("{0}")]
        From(#[from] ::core::num::ParseIntError),
        /// No code.
        Unnamed,
        /// Another error.
        #[status(transparent)]
        Inner(#[from] Struct),
        /// Another error with a code.
        #[status(502, transparent, public)]
        Foreign(#[from] ::core::fmt::Error),
    }

    /// A struct.
    #[derive(::core::fmt::Debug, ::status_core::StatusError)]
    #[status(::status_core::HttpStatus::Conflict, "{code} {error} {message} {formatter} {inner} {value}", public)]
    pub struct Struct {
        /// Shown.
        pub code: u8,
        /// Shown.
        pub error: u8,
        /// Shown.
        pub message: u8,
        /// Shown.
        pub formatter: u8,
        /// Shown.
        pub inner: u8,
        /// Shown.
        pub value: u8,
    }

    /// No error at all.
    #[derive(::core::fmt::Debug, ::status_core::StatusError)]
    pub enum Empty {}
}

#[test]
fn other_items_have_the_names_that_the_expansion_uses() {
    use shadowed::{Enum, Struct};

    let quota = "All 3 calls are used";
    check(&Enum::Quota { limit: 3, user: "Ann" }, 429, quota, quota);
    check(&Enum::Value { user: "Ann" }, 429, quota, quota);
    let own = "1 2 Some(Error) 3";
    check(&Enum::Own { f: 1, lang: 2, source: Some(core::fmt::Error), entry: 3 }, 404, own, own);
    let from = "x".parse::<u8>().map_err(Enum::from).expect_err("it is not a number");
    check(&from, 418, "invalid digit found in string", "I'm a teapot");
    check(&Enum::Unnamed, 418, "I'm a teapot", "I'm a teapot");
    let inner = Struct { code: 1, error: 2, message: 3, formatter: 4, inner: 5, value: 6 };
    check(&Enum::from(inner), 409, "1 2 3 4 5 6", "1 2 3 4 5 6");
    let foreign = core::fmt::Error.to_string();
    check(&Enum::from(core::fmt::Error), 502, &foreign, &foreign);
}

/// Names of fields and variants that could conflict with those in the expansion.
mod names {
    #[derive(Debug, status_core::StatusError)]
    pub(crate) enum Fields {
        #[status(404, "{f} {lang} {self_} {__0} {type} {match}", public)]
        Own { f: u8, lang: u8, self_: u8, __0: u8, r#type: u8, r#match: u8 },
        #[status(404, "{formatter} {__formatter} {__lang} {__source} {__code} {default_code}", public)]
        OfTheExpansion { formatter: u8, __formatter: u8, __lang: u8, __source: u8, __code: u8, default_code: u8 },
        #[status(404, "{} {} {}", .r#type, .f + .self_, .__0, public)]
        Arguments { r#type: u8, f: u8, self_: u8, __0: u8 },
        #[status(super::catalog::OrderCode::QuotaExceeded)]
        Catalog { limit: u8, __limit: u8, f: u8, lang: u8, self_: u8, r#type: u8 },
        #[status(super::catalog::OrderCode::QuotaExceeded, limit = .r#type + .f)]
        Value { r#type: u8, f: u8 },
    }

    #[derive(Debug, status_core::StatusError)]
    #[allow(non_camel_case_types, reason = "this is what it is about")]
    pub(crate) enum Variants {
        #[status(404, "none")]
        None,
        #[status(404, "some {0}")]
        Some(u8),
        #[status(404, "ok {0}")]
        Ok(u8),
        #[status(404, "error")]
        Error,
        #[status(404, "entry")]
        Entry,
        #[status(404, "self")]
        Self_,
        #[status(404, "type {type}")]
        r#type {
            r#type: u8,
        },
        #[status(404, "limit {limit} {default_code}")]
        limit {
            limit: u8,
            default_code: u8,
        },
        #[status(404, "default")]
        default_code,
        #[status(404, "formatter")]
        formatter,
        #[status(404, "match {match} {formatter}")]
        r#match {
            r#match: u8,
            formatter: u8,
        },
        lang,
    }

    #[derive(Debug, status_core::StatusError)]
    #[status(410, "a raw type")]
    #[allow(non_camel_case_types, reason = "this is what it is about")]
    pub(crate) struct r#enum;
}

#[test]
fn fields_and_variants_have_the_names_that_the_expansion_uses() {
    use names::{Fields, Variants};

    let own = Fields::Own { f: 1, lang: 2, self_: 3, __0: 4, r#type: 5, r#match: 6 };
    check(&own, 404, "1 2 3 4 5 6", "1 2 3 4 5 6");
    let expansion =
        Fields::OfTheExpansion { formatter: 1, __formatter: 2, __lang: 3, __source: 4, __code: 5, default_code: 6 };
    check(&expansion, 404, "1 2 3 4 5 6", "1 2 3 4 5 6");
    check(&Fields::Arguments { r#type: 1, f: 2, self_: 3, __0: 4 }, 404, "1 5 4", "1 5 4");
    let catalog = Fields::Catalog { limit: 7, __limit: 0, f: 0, lang: 0, self_: 0, r#type: 0 };
    check(&catalog, 429, "All 7 calls are used", "All 7 calls are used");
    check(&Fields::Value { r#type: 3, f: 4 }, 429, "All 7 calls are used", "All 7 calls are used");

    for (error, display) in [
        (Variants::None, "none"),
        (Variants::Some(1), "some 1"),
        (Variants::Ok(1), "ok 1"),
        (Variants::Error, "error"),
        (Variants::Entry, "entry"),
        (Variants::Self_, "self"),
        (Variants::r#type { r#type: 1 }, "type 1"),
        (Variants::limit { limit: 1, default_code: 2 }, "limit 1 2"),
        (Variants::default_code, "default"),
        (Variants::formatter, "formatter"),
        (Variants::r#match { r#match: 1, formatter: 2 }, "match 1 2"),
    ] {
        check(&error, 404, display, "Not Found");
    }
    check(&Variants::lang, 500, "Internal Server Error", "Internal Server Error");
    check(&names::r#enum, 410, "a raw type", "Gone");
}

/// Custom functions in arguments.
mod functions {
    pub(crate) const fn f(number: u8) -> u8 {
        number + 1
    }

    pub(crate) const fn lang(number: u8) -> u8 {
        number + 2
    }

    #[derive(Debug, status_core::StatusError)]
    pub(crate) enum Called {
        #[status(404, "{} {}", f(*.0), lang(*.0), public)]
        Own(u8),
        #[status(super::catalog::OrderCode::QuotaExceeded, limit = f(lang(*.0)))]
        Catalog(u8),
    }
}

#[test]
fn arguments_have_the_same_meaning_as_outside() {
    check(&functions::Called::Own(1), 404, "2 3", "2 3");
    check(&functions::Called::Catalog(1), 429, "All 4 calls are used", "All 4 calls are used");
}

/// Deprecated items are still errors, and the use of a deprecated code is still reported.
mod deprecated {
    #[derive(Debug, status_core::StatusError)]
    pub(crate) enum Error {
        #[deprecated]
        #[status(404, "old {0}")]
        Variant(u8),
        #[status(404, "{field} {}", .field)]
        Field {
            #[deprecated]
            field: u8,
        },
        #[deprecated]
        #[status("from")]
        From(#[from] core::fmt::Error),
    }

    #[deprecated]
    #[derive(Debug, status_core::StatusError)]
    #[status(404, "old")]
    pub(crate) struct Type;

    #[derive(Debug, status_core::StatusError)]
    pub(crate) enum Named {
        #[status(503, "new")]
        New,
    }

    #[expect(deprecated, reason = "the warning is what is wanted")]
    pub(crate) mod code {
        use super::super::catalog::OrderCode;

        #[derive(Debug, status_core::StatusError)]
        #[status(OrderCode::StoreDown)]
        pub(crate) struct Struct;
    }

    #[expect(deprecated, reason = "the warning is what is wanted")]
    pub(crate) mod variant {
        use super::super::catalog::OrderCode;

        #[derive(Debug, status_core::StatusError)]
        pub(crate) enum Enum {
            #[status(OrderCode::StoreDown)]
            Variant,
        }
    }

    #[expect(deprecated, reason = "the warning is what is wanted")]
    pub(crate) mod default {
        use super::super::catalog::OrderCode;

        #[derive(Debug, status_core::StatusError)]
        #[status(default = OrderCode::StoreDown)]
        pub(crate) enum Enum {
            Variant,
        }
    }
}

#[test]
#[expect(deprecated, reason = "this is what it is about")]
fn deprecated_items() {
    check(&deprecated::Error::Variant(1), 404, "old 1", "Not Found");
    check(&deprecated::Error::Field { field: 1 }, 404, "1 1", "Not Found");
    check(&deprecated::Error::from(core::fmt::Error), 500, "from", "Internal Server Error");
    check(&deprecated::Type, 404, "old", "Not Found");
    check(&deprecated::Named::New, 503, "new", "Service Unavailable");
    let down = "The primary at 10.0.0.7 is down";
    check(&deprecated::code::Struct, 503, down, "Order store unavailable");
    check(&deprecated::variant::Enum::Variant, 503, down, "Order store unavailable");
    check(&deprecated::default::Enum::Variant, 503, down, "Order store unavailable");
}

#[test]
fn in_a_function_with_its_catalog() {
    status_core::include_codes! {
        #[codes(path = "tests/fixtures/exit.toml")]
        enum Exit {}
    }

    #[derive(Clone, Debug, PartialEq, Eq, status_core::StatusError)]
    #[status(Exit::Overflow)]
    struct Overflow;

    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, status_core::StatusError)]
    #[status(default = Exit::Killed)]
    enum Other {
        #[status(log("own"))]
        Own,
        Unnamed,
    }

    check(&Overflow, 500, "Overflow", "Overflow");
    check(&Other::Own, 500, "own", "Killed");
    check(&Other::Unnamed, 500, "Killed", "Killed");
    assert_eq!(Overflow.clone(), Overflow);
    assert!(Other::Own < Other::Unnamed);
}

/// Types whose parts all come from a macro call.
macro_rules! error {
    (
        $(#[$outer:meta])*
        $visibility:vis enum $name:ident {
            $($variant:ident($(#[$from:ident])? $field:ty) = $code:expr, $message:literal $(, $argument:expr)?;)+
        }
    ) => {
        #[derive(Debug, status_core::StatusError)]
        $(#[$outer])*
        $visibility enum $name {
            $(
                #[status($code, $message $(, value = $argument)?)]
                $variant($(#[$from])? $field),
            )+
        }
    };
    ($visibility:vis struct $name:ident { $($field:ident: $ty:ty),* } = $code:path) => {
        #[derive(Debug, status_core::StatusError)]
        #[status($code)]
        $visibility struct $name {
            $($field: $ty),*
        }
    };
    (transparent $name:ident($field:ty)) => {
        #[derive(Debug, status_core::StatusError)]
        #[status(transparent)]
        struct $name(#[from] $field);
    };
    ($name:ident $($tokens:tt)*) => {
        #[derive(Debug, status_core::StatusError)]
        #[status($($tokens)*)]
        struct $name(u8);
    };
}

error! {
    #[status(default = 418)]
    pub(crate) enum OfFragments {
        Number(u8) = 404, "number {0}";
        Path(Option<u8>) = status_core::HttpStatus::Conflict, "path {0:?} {value}", 1 + 1;
        From(#[from] core::fmt::Error) = 502, "from {0}";
    }
}

error! { struct OfPath { limit: u8, other: Option<u8> } = catalog::OrderCode::QuotaExceeded }

error!(transparent OfType(OfFragments));

error!(OfTokens 404, "{0} {next}", next = .0 + 1, public);

error!(OfValue catalog::OrderCode::QuotaExceeded, limit = .0);

#[test]
fn of_a_macro() {
    check(&OfFragments::Number(1), 404, "number 1", "Not Found");
    check(&OfFragments::Path(Some(1)), 409, "path Some(1) 2", "Conflict");
    let from = format!("from {}", core::fmt::Error);
    check(&OfFragments::from(core::fmt::Error), 502, &from, "Bad Gateway");
    check(&OfType::from(OfFragments::Number(1)), 404, "number 1", "Not Found");
    let quota = "All 3 calls are used";
    check(&OfPath { limit: 3, other: None }, 429, quota, quota);
    check(&OfTokens(1), 404, "1 2", "1 2");
    check(&OfValue(3), 429, quota, quota);
}

/// Parameters of every kind, with bounds, defaults and clauses.
mod generics {
    use core::fmt::{Debug, Display};
    use core::marker::PhantomData;

    use super::catalog::OrderCode;

    pub(crate) trait Store {
        type Key: Display + Debug;
    }

    #[derive(Debug)]
    pub(crate) struct Memory;

    impl Store for Memory {
        type Key = u8;
    }

    #[derive(Debug, status_core::StatusError)]
    pub(crate) enum Every<'a, 'b: 'a, T, S, E = core::fmt::Error, const N: usize = 2>
    where
        T: ?Sized + Debug + 'b,
        S: Store,
        E: Clone,
    {
        #[status(OrderCode::QuotaExceeded)]
        Quota { limit: S::Key, unused: &'a T, marker: PhantomData<&'b E> },
        #[status(404, "{0:?} {1:?}")]
        Own(&'b T, [u8; N]),
        #[status("from")]
        Source(#[source] E),
        #[status(404, "key {0}", public)]
        Key(S::Key),
    }

    #[derive(Debug, status_core::StatusError)]
    #[status(OrderCode::QuotaExceeded)]
    pub(crate) struct Shown<T: Copy, U> {
        pub(crate) limit: T,
        pub(crate) unused: U,
    }

    #[derive(Debug, status_core::StatusError)]
    #[status(transparent)]
    pub(crate) struct Transparent<E>(pub(crate) E);
}

#[test]
fn with_parameters() {
    use generics::{Every, Memory, Shown, Transparent};

    type Error<'a> = Every<'a, 'a, str, Memory>;

    let quota = "All 3 calls are used";
    check(&Error::Quota { limit: 3, unused: "", marker: core::marker::PhantomData }, 429, quota, quota);
    check(&Error::Own("x", [1, 2]), 404, "\"x\" [1, 2]", "Not Found");
    check(&Error::Source(core::fmt::Error), 500, "from", "Internal Server Error");
    check(&Error::Key(1), 404, "key 1", "key 1");
    check(&Shown { limit: 3, unused: Some(()) }, 429, quota, quota);
    check(&Transparent(Shown { limit: 3, unused: [()] }), 429, quota, quota);
}

/// The crate under another path, and each part of it imported or not.
mod paths {
    use super::catalog::renamed as core_of_status;
    use super::catalog::renamed::StatusError;

    #[derive(Debug, StatusError)]
    #[status(404, "imported", crate = super::catalog::renamed)]
    pub(crate) struct Imported;

    #[derive(Debug, core_of_status::StatusError)]
    #[status(crate = core_of_status, default = 404)]
    pub(crate) enum Renamed {
        #[status("renamed")]
        Own,
        #[status(core_of_status::HttpStatus::Gone)]
        Silent,
        #[status(transparent)]
        Imported(#[from] Imported),
        #[status(502, transparent)]
        Foreign(#[from] core::fmt::Error),
    }

    #[derive(Debug, StatusError)]
    #[status(crate = crate::catalog::renamed)]
    #[status(code_only, 410)]
    pub(crate) struct Several;

    impl core::fmt::Display for Several {
        fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            f.write_str("several attributes")
        }
    }

    impl core::error::Error for Several {}
}

#[test]
fn under_another_path() {
    use paths::{Imported, Renamed, Several};

    check(&Imported, 404, "imported", "Not Found");
    check(&Renamed::Own, 404, "renamed", "Not Found");
    check(&Renamed::Silent, 410, "Gone", "Gone");
    check(&Renamed::from(Imported), 404, "imported", "Not Found");
    check(&Renamed::from(core::fmt::Error), 502, &core::fmt::Error.to_string(), "Bad Gateway");
    check(&Several, 410, "several attributes", "Gone");
    assert_eq!(Several.status(), 410);
}

/// Methods of the user with the names of the trait's methods, and of other types.
mod methods {
    use status_core::{Entry, HttpStatus, Lang, StatusError};

    #[derive(Debug, StatusError)]
    pub(crate) enum Error {
        #[status(404)]
        Unshown,
        #[status(503, "closed", public)]
        Public,
        #[status(transparent)]
        Inner(#[from] Inner),
        #[status(502)]
        Source(#[from] Foreign),
    }

    #[expect(clippy::unused_self, reason = "these shadow the trait")]
    impl Error {
        pub(crate) const fn entry(&self) -> &'static Entry {
            HttpStatus::ImATeapot.entry()
        }

        pub(crate) const fn fmt_message(&self, _: Lang) -> u8 {
            0
        }

        pub(crate) const fn describe_response(&self) -> u8 {
            5
        }
    }

    #[derive(Debug, StatusError)]
    #[status(410, header("x-number", .0), "{0}", public)]
    pub(crate) struct Inner(pub(crate) u8);

    #[expect(clippy::unused_self, reason = "these shadow the trait")]
    impl Inner {
        pub(crate) const fn entry(&self) -> u8 {
            1
        }

        pub(crate) const fn fmt_message(&self) -> u8 {
            2
        }

        pub(crate) const fn inner(&self) -> u8 {
            3
        }

        pub(crate) const fn describe_response(&self) -> u8 {
            6
        }
    }

    #[derive(Debug)]
    pub(crate) struct Foreign;

    impl core::fmt::Display for Foreign {
        fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            f.write_str("foreign")
        }
    }

    impl core::error::Error for Foreign {}

    #[expect(clippy::unused_self, reason = "this shadows the trait")]
    impl Foreign {
        pub(crate) const fn as_dyn_error(&self) -> u8 {
            4
        }
    }
}

#[test]
fn user_methods_win_over_trait_methods() {
    use core::error::Error as _;

    use methods::{Error, Foreign, Inner};

    check(&Error::Unshown, 404, "Not Found", "Not Found");
    check(&Error::Public, 503, "closed", "closed");
    check(&Error::from(Inner(7)), 410, "7", "7");
    let source = Error::from(Foreign);
    check(&source, 502, "Bad Gateway", "Bad Gateway");
    assert_eq!(source.source().map(ToString::to_string).as_deref(), Some("foreign"));
    assert_eq!(Error::Unshown.entry().code(), status_core::Code::Int(418));
    assert_eq!(Error::Unshown.fmt_message(Lang::En), 0);
    assert_eq!((Inner(7).entry(), Inner(7).fmt_message(), Inner(7).inner(), Foreign.as_dyn_error()), (1, 2, 3, 4));
    assert_eq!((Error::Unshown.describe_response(), Inner(7).describe_response()), (5, 6));
    #[cfg(feature = "problem")]
    {
        let rendered = status_core::Problem::from(Error::from(Inner(7))).render(Lang::En);
        assert!(rendered.headers().any(|header| header == ("x-number", "7")));
    }
}

/// Lint levels above the type or the variant hold for what is generated of them.
mod levels {
    use super::catalog::OrderCode;

    #[allow(deprecated, reason = "the old code has to stay")]
    #[derive(Debug, status_core::StatusError)]
    #[status(default = OrderCode::StoreDown)]
    pub(crate) enum Type {
        #[status(OrderCode::StoreDown)]
        Variant,
        Unnamed,
    }

    #[derive(Debug, status_core::StatusError)]
    pub(crate) enum Variants {
        #[allow(deprecated, reason = "the old code has to stay")]
        #[status(OrderCode::StoreDown)]
        Old,
        #[status(404)]
        New,
    }

    #[deprecated]
    #[derive(Debug)]
    pub(crate) struct Old;

    #[expect(deprecated, reason = "the field causes the warning, and the derive would cause more")]
    #[derive(Debug, status_core::StatusError)]
    #[status(OrderCode::StoreDown)]
    pub(crate) struct Expected(pub(crate) Old);

    #[forbid(unused_qualifications, non_upper_case_globals, dead_code)]
    #[deny(warnings, clippy::all, clippy::pedantic)]
    #[derive(Debug, status_core::StatusError)]
    pub(crate) enum Strict {
        #[forbid(deprecated)]
        #[status(404, "{path:?} {}", .path)]
        Own { path: u8 },
        #[status(OrderCode::QuotaExceeded)]
        Quota { limit: u8 },
    }
}

#[test]
fn lint_levels_reach_the_expansion() {
    let down = "The primary at 10.0.0.7 is down";
    check(&levels::Type::Variant, 503, down, "Order store unavailable");
    check(&levels::Type::Unnamed, 503, down, "Order store unavailable");
    check(&levels::Variants::Old, 503, down, "Order store unavailable");
    check(&levels::Variants::New, 404, "Not Found", "Not Found");
    #[expect(deprecated, reason = "this is what it is about")]
    check(&levels::Expected(levels::Old), 503, down, "Order store unavailable");
    check(&levels::Strict::Own { path: 1 }, 404, "1 1", "Not Found");
    let quota = "All 3 calls are used";
    check(&levels::Strict::Quota { limit: 3 }, 429, quota, quota);
}

/// Without the prelude, every path has to be absolute.
#[cfg(all(feature = "http", feature = "problem"))]
mod without_prelude {
    #![no_implicit_prelude]

    use ::core::prelude::v1::derive;

    #[derive(::core::fmt::Debug, ::status_core::StatusError)]
    #[status(respond(axum, tonic))]
    pub(crate) enum Error {
        #[status(super::catalog::OrderCode::QuotaExceeded)]
        Quota { limit: ::core::primitive::u8, other: ::core::option::Option<::core::primitive::u8> },
        #[status(404, "{0}", public)]
        Own(::std::path::PathBuf),
        #[status(502, transparent)]
        Foreign(#[from] ::core::fmt::Error),
        #[status(
            503,
            retry_after(.wait),
            header("x-limit", .limit),
            instance(.limit),
            fields(.errors),
            extension(limit = .limit),
            log("{limit}")
        )]
        Data {
            wait: ::core::time::Duration,
            limit: ::core::primitive::u8,
            errors: ::std::vec::Vec<::status_core::FieldError>,
        },
    }

    ::status_core::responder!(pub(crate) struct Failure: axum, tonic);

    pub(crate) fn coded() -> ::status_core::Coded<super::catalog::OrderCode> {
        ::status_core::coded!(super::catalog::OrderCode::QuotaExceeded, limit = 3).header("x-limit", 4)
    }
}

#[cfg(all(feature = "http", feature = "problem"))]
extern crate self as axum;
#[cfg(all(feature = "http", feature = "problem"))]
extern crate self as tonic;

#[cfg(all(feature = "http", feature = "problem"))]
#[test]
fn types_with_lifetimes_respond() {
    use response::IntoResponse;

    #[derive(Debug, status_core::StatusError)]
    #[status(404, respond(axum, tonic), "no {name}")]
    struct Borrowed<'a, T> {
        name: &'a T,
    }

    let name = String::from("A-7");
    assert_eq!(Borrowed { name: &name }.into_response().status(), 404);
    assert_eq!(Status::from(Borrowed { name: &name }).0, status_core::GrpcCode::NotFound as i32);
}

/// What axum calls it.
#[cfg(all(feature = "http", feature = "problem"))]
pub mod response {
    /// A response.
    pub type Response = http::Response<Vec<u8>>;

    /// Makes one.
    pub trait IntoResponse {
        /// The response.
        fn into_response(self) -> Response;
    }
}

/// What tonic calls it.
#[cfg(all(feature = "http", feature = "problem"))]
#[derive(Debug)]
pub struct Status(i32);

/// What tonic calls it.
#[cfg(all(feature = "http", feature = "problem"))]
#[derive(Clone, Copy, Debug)]
pub struct Code(i32);

#[cfg(all(feature = "http", feature = "problem"))]
impl Code {
    /// The code with this number.
    #[must_use]
    pub const fn from_i32(code: i32) -> Self {
        Self(code)
    }
}

#[cfg(all(feature = "http", feature = "problem"))]
impl Status {
    /// A status, with details as bytes of another type.
    #[must_use]
    pub fn with_details(code: Code, _: impl Into<String>, _: Box<[u8]>) -> Self {
        Self(code.0)
    }
}

#[cfg(all(feature = "http", feature = "problem"))]
#[test]
fn answers_compile_without_the_prelude() {
    use without_prelude::{Error, Failure};

    let quota = || Error::Quota { limit: 3, other: None };
    check(&quota(), 429, "All 3 calls are used", "All 3 calls are used");
    check(&Error::Own("a/b".into()), 404, "a/b", "a/b");
    check(&Error::from(core::fmt::Error), 502, &core::fmt::Error.to_string(), "Bad Gateway");
    check(&without_prelude::coded(), 429, "All 3 calls are used", "All 3 calls are used");
    let data = || Error::Data { wait: core::time::Duration::ZERO, limit: 4, errors: Vec::new() };
    check(&data(), 503, "4", "Service Unavailable");
    for error in [Failure::from(data()), Failure::from(without_prelude::coded())] {
        assert_eq!(response::IntoResponse::into_response(error).headers()["x-limit"], "4");
    }
    assert_eq!(response::IntoResponse::into_response(quota()).status(), 429);
    assert_eq!(response::IntoResponse::into_response(Failure::from(quota())).status(), 429);
    assert_eq!(Status::from(quota()).0, 8);
    assert_eq!(Status::from(Failure::from(quota())).0, 8);
}

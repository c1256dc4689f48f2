//! Shapes that users reported as faults of thiserror or of this derive.
#![allow(unused_qualifications, reason = "the shapes are as they were reported")]
#![allow(non_snake_case, reason = "thiserror makes a variable of a field named `_0`")]

use core::fmt::{self, Debug, Display};
use std::io;
use std::path::{Path, PathBuf};

type Dir = PathBuf;
type BorrowedDir<'a> = &'a Path;

fn cause() -> io::Error {
    io::Error::other("oh no")
}

/// An enum whose variants are from the call, as in a macro that defines the errors of a service.
macro_rules! declare {
    ($name:ident { $($variants:tt)+ }) => {
        #[derive(Debug, Derive)]
        pub(super) enum $name {
            $($variants)+
        }
    };
}

/// A struct whose field is from the macro, and whose message is from the call.
macro_rules! with_message {
    (#[$message:meta] $name:ident) => {
        #[derive(Debug, Derive)]
        #[$message]
        pub(super) struct $name {
            pub(super) text: &'static str,
        }
    };
}

/// A struct whose message and type are from the call.
macro_rules! with_type {
    (#[$message:meta] $name:ident($ty:ty)) => {
        #[derive(Debug, Derive)]
        #[$message]
        pub(super) struct $name(pub(super) $ty);
    };
}

/// A trait that gives every type methods with the names of those that an expansion calls.
#[allow(dead_code, reason = "it is only there to be in the way")]
trait InTheWay {
    fn inner(&self) -> u8 {
        1
    }

    fn value(&self) -> u8 {
        1
    }

    fn text(&self) -> u8 {
        1
    }

    fn entry(&self) -> u8 {
        1
    }

    fn source(&self) -> u8 {
        1
    }

    fn fmt(&self) -> u8 {
        1
    }
}

impl<T: ?Sized> InTheWay for T {}

trait HasError {
    type Error: core::error::Error + 'static;
}

impl HasError for u8 {
    type Error = io::Error;
}

twice! {
    declare! {
        // thiserror's issue 86: no variable `_0` in this scope.
        Declared {
            #[message("database")]
            Database(#[from] io::Error),
            #[message("setting {0:?} is missing")]
            Missing(&'static str),
            #[message("{limit} is the limit")]
            Limit { limit: u8 },
        }
    }

    with_message! { #[message("says {text}")] MessageFromTheCall }

    with_type! { #[message("no {0}")] TypeFromTheCall(PathBuf) }

    #[derive(Debug, Derive)]
    #[message("no {0}")]
    pub(super) struct PathByAlias(pub(super) Dir);

    #[derive(Debug, Derive)]
    #[message("no {0}")]
    pub(super) struct BorrowedPathByAlias<'a>(pub(super) BorrowedDir<'a>);

    #[derive(Debug, Derive)]
    #[message("no {extern}")]
    pub(super) struct PathInARawField {
        pub(super) r#extern: PathBuf,
    }

    #[derive(Debug, Derive)]
    #[message("{type} {fn:?}")]
    pub(super) struct RawFieldsOfTypeParameters<T, U> {
        pub(super) r#type: T,
        pub(super) r#fn: U,
    }

    #[allow(non_camel_case_types, reason = "the name is a keyword")]
    #[derive(Debug, Derive)]
    pub(super) enum r#enum {
        #[message("match {0}")]
        r#match(u8),
        #[message("loop")]
        r#loop,
    }

    #[derive(Debug, Derive)]
    pub(super) enum Specifications {
        #[message("[{value:>width$.precision$}]")]
        NamedWidthAndPrecision { value: f64, width: usize, precision: usize },
        #[message("[{text:?}] [{text:>width$}]", width = 4)]
        NamedArgument { text: &'static str },
        #[message("[{:.*}]", 1, .0)]
        Asterisk(f64),
    }

    // Names that an expansion could use for itself.
    #[derive(Debug, Derive)]
    #[message("{f} {fmt} {formatter} {field_0} {_0} {__self} {value}")]
    pub(super) struct NamesOfAnExpansion {
        pub(super) f: u8,
        pub(super) fmt: u8,
        pub(super) formatter: u8,
        pub(super) field_0: u8,
        pub(super) _0: u8,
        pub(super) __self: u8,
        pub(super) value: u8,
    }

    #[derive(Debug, Derive)]
    #[message("{0} {field_0} {arg}", field_0 = 1, arg = 2)]
    pub(super) struct ArgumentsOfAnExpansion(pub(super) u8);

    #[derive(Debug, Derive)]
    #[message("{10} {9} {1}")]
    pub(super) struct ElevenFields(
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
        pub(super) u8,
    );

    // Inherent methods win over those of traits.
    #[derive(Debug, Derive)]
    #[message("shadowing")]
    pub(super) struct InherentMethods(#[from] io::Error);

    impl InherentMethods {
        pub(super) fn entry(&self) -> u8 {
            1
        }

        pub(super) fn source(&self) -> u8 {
            self.entry()
        }

        pub(super) fn fmt(&self) -> u8 {
            self.source()
        }

        pub(super) fn fmt_message(&self) -> u8 {
            self.fmt()
        }

        pub(super) fn to_string(&self) -> u8 {
            self.fmt_message()
        }

        pub(super) fn from(_: u8) -> u8 {
            1
        }

        pub(super) fn into(self) -> u8 {
            1
        }
    }

    #[derive(Debug, Derive)]
    pub(super) enum AroundInherentMethods {
        #[message(transparent)]
        Transparent(InherentMethods),
        #[message("source")]
        Source(#[source] InherentMethods),
        #[message("shows {0}")]
        Shows(InherentMethods),
    }

    #[derive(Debug, Derive)]
    pub(super) enum MethodsOfATraitInScope {
        #[message("no {0}")]
        Path(PathBuf),
        #[message("optional")]
        Optional(#[source] Option<io::Error>),
        #[message(transparent)]
        Transparent(io::Error),
    }

    #[derive(Debug, Derive)]
    pub(super) enum Methods {
        #[message("{} of {}", self.weight(), Self::LIMIT)]
        OfItself(u8),
    }

    impl Methods {
        const LIMIT: u8 = 9;

        fn weight(&self) -> u8 {
            let Self::OfItself(weight) = self;
            *weight
        }
    }

    // thiserror's issue 68 is about a lifetime that is not `'static`.
    #[derive(Debug, Derive)]
    pub(super) enum Static {
        #[message("static")]
        Inner(#[from] Borrowing<'static>),
    }

    #[derive(Debug, Derive)]
    pub(super) enum Borrowing<'a> {
        #[message("borrows {0}")]
        Text(&'a str),
    }

    #[derive(Debug, Derive)]
    pub(super) enum Recursive {
        #[message("recursive")]
        Inner(#[source] Box<Recursive>),
        #[message("end {0}")]
        End(u8),
    }

    #[derive(Debug, Derive)]
    #[message("boxed")]
    pub(super) struct BoxOfATypeParameter<T> {
        #[source]
        pub(super) source: Box<T>,
    }

    #[derive(Debug, Derive)]
    #[message("associated")]
    pub(super) struct AssociatedSource<T: HasError>(#[source] pub(super) T::Error);

    #[derive(Derive)]
    #[message("{}", (.0)("abc"))]
    pub(super) struct Closure<F: for<'a> Fn(&'a str) -> usize>(pub(super) F);

    impl<F: for<'a> Fn(&'a str) -> usize> Debug for Closure<F> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Closure")
        }
    }

    #[derive(Debug, Derive)]
    #[message("optional")]
    pub(super) struct OptionWithItsPath {
        #[source]
        pub(super) cause: core::option::Option<io::Error>,
    }

    #[derive(Debug, Derive)]
    #[message("{C} {N} {text}")]
    pub(super) struct ConstParametersInTheMessage<const C: char, const N: usize> {
        pub(super) text: &'static str,
    }

    #[derive(Debug, Derive)]
    #[message("{} items, first {first}", .items.len())]
    pub(super) struct WhereClause<I>
    where
        I: IntoIterator,
        I::Item: Display + Debug,
    {
        pub(super) first: I::Item,
        pub(super) items: Vec<I::Item>,
    }

    #[derive(Debug, Derive)]
    #[message("default")]
    pub(super) struct DefaultOfAParameter<E = fmt::Error>(#[source] pub(super) E);

    /// Documented.
    #[derive(Clone, Copy, Debug, Derive, PartialEq, Eq)]
    #[must_use]
    #[non_exhaustive]
    #[repr(u8)]
    pub(super) enum OtherAttributes {
        /// A variant.
        #[doc(hidden)]
        #[message("one")]
        One = 1,
        #[cfg(any())]
        #[message("{0} {nothing}")]
        Never(DoesNotExist),
        #[message("two {0}")]
        Two(
            /// A field.
            #[allow(unused)]
            u8,
        ) = 2,
    }

    #[derive(Debug, Derive)]
    #[message("never {0}")]
    pub(super) struct Uninhabited(pub(super) core::convert::Infallible);
}

#[test]
fn in_declarative_macros() {
    same! {
        Declared::from(cause()) => ["database", "oh no"],
        Declared::Missing("x") => ["setting \"x\" is missing"],
        Declared::Limit { limit: 4 } => ["4 is the limit"],
        MessageFromTheCall { text: "x" } => ["says x"],
        TypeFromTheCall("a/b".into()) => ["no a/b"],
    }
}

#[test]
fn paths_by_another_name() {
    same! {
        PathByAlias("a/b".into()) => ["no a/b"],
        BorrowedPathByAlias(Path::new("a/b")) => ["no a/b"],
        PathInARawField { r#extern: "a/b".into() } => ["no a/b"],
    }
}

#[test]
fn names() {
    same! {
        RawFieldsOfTypeParameters { r#type: 1, r#fn: "x" } => ["1 \"x\""],
        r#enum::r#match(1) => ["match 1"],
        r#enum::r#loop => ["loop"],
        NamesOfAnExpansion { f: 1, fmt: 2, formatter: 3, field_0: 4, _0: 5, __self: 6, value: 7 }
            => ["1 2 3 4 5 6 7"],
        ArgumentsOfAnExpansion(0) => ["0 1 2"],
        ElevenFields(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) => ["10 9 1"],
        ConstParametersInTheMessage::<'c', 7> { text: "x" } => ["c 7 x"],
    }
}

#[test]
fn specifications_of_formats() {
    same! {
        Specifications::NamedWidthAndPrecision { value: 1.25, width: 5, precision: 1 } => ["[  1.2]"],
        Specifications::NamedArgument { text: "x" } => ["[\"x\"] [   x]"],
        Specifications::Asterisk(1.25) => ["[1.2]"],
    }
}

#[test]
fn methods_of_the_type() {
    same! {
        <InherentMethods as From<io::Error>>::from(cause()) => ["shadowing", "oh no"],
        AroundInherentMethods::Transparent(<InherentMethods as From<io::Error>>::from(cause())) => ["shadowing", "oh no"],
        AroundInherentMethods::Source(<InherentMethods as From<io::Error>>::from(cause()))
            => ["source", "shadowing", "oh no"],
        AroundInherentMethods::Shows(<InherentMethods as From<io::Error>>::from(cause())) => ["shows shadowing"],
        MethodsOfATraitInScope::Path("a/b".into()) => ["no a/b"],
        MethodsOfATraitInScope::Optional(Some(cause())) => ["optional", "oh no"],
        MethodsOfATraitInScope::Transparent(cause()) => ["oh no"],
        Methods::OfItself(3) => ["3 of 9"],
    }
}

#[test]
fn sources() {
    same! {
        Static::from(Borrowing::Text("x")) => ["static", "borrows x"],
        Recursive::Inner(Box::new(Recursive::Inner(Box::new(Recursive::End(1))))) => ["recursive", "recursive", "end 1"],
        BoxOfATypeParameter { source: Box::new(cause()) } => ["boxed", "oh no"],
        AssociatedSource::<u8>(cause()) => ["associated", "oh no"],
        Closure(str::len) => ["3"],
        OptionWithItsPath { cause: Some(cause()) } => ["optional", "oh no"],
        DefaultOfAParameter(cause()) => ["default", "oh no"],
        WhereClause::<Vec<u8>> { first: 1, items: vec![1, 2] } => ["2 items, first 1"],
    }
}

#[test]
fn attributes() {
    same! {
        OtherAttributes::One => ["one"],
        OtherAttributes::Two(2) => ["two 2"],
    }
    assert!(None::<ours::Uninhabited>.is_none() && None::<theirs::Uninhabited>.is_none());
}

#[test]
fn in_a_function_with_its_types() {
    #[derive(Debug)]
    struct Local(u8);

    impl Display for Local {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "local {}", self.0)
        }
    }

    #[derive(Debug, thiserror::Error)]
    #[error("a {0}")]
    struct Theirs(Local);

    #[derive(Debug, status_core::StatusError)]
    #[status("a {0}")]
    struct Ours(Local);

    crate::check(&Ours(Local(1)), &Theirs(Local(1)), &["a local 1"]);
}

/// thiserror's issue 239: another `write!` is in scope.
mod with_other_macros {
    #![allow(unused_macros, reason = "they are only there to be in the way")]

    macro_rules! write {
        () => {};
    }
    macro_rules! format_args {
        () => {};
    }
    macro_rules! matches {
        () => {};
    }
    macro_rules! unreachable {
        () => {};
    }
    macro_rules! panic {
        () => {};
    }

    twice! {
        #[derive(Debug, Derive)]
        pub(super) enum Shadowed {
            #[message("{text} {0}", .text.len())]
            Text { text: &'static str },
            #[message("source")]
            Source(#[from] core::fmt::Error),
        }
    }

    #[test]
    fn they_are_not_used() {
        same! {
            Shadowed::Text { text: "x" } => ["x 1"],
            Shadowed::from(core::fmt::Error) => ["source", "an error occurred when formatting an argument"],
        }
    }
}

/// The types of the module have the names of the prelude's, as in a crate with its own `Result` and `Error`.
mod with_other_types {
    #![allow(dead_code, reason = "they are only there to be in the way")]

    struct Option;
    struct Result;
    struct String;
    struct Box;
    struct Vec;
    trait From {}
    trait Into {}
    trait Display {}
    trait Debug {}
    mod core {}
    mod std {}

    twice! {
        #[derive(::core::fmt::Debug, Derive)]
        pub(super) enum Error {
            #[message("some {0}")]
            Some(u8),
            #[message("none")]
            None,
            #[message("ok {ok}")]
            Ok { ok: &'static str },
            #[message("err")]
            Err(#[from] ::core::fmt::Error),
        }
    }

    #[test]
    fn they_are_not_used() {
        same! {
            Error::Some(1) => ["some 1"],
            Error::None => ["none"],
            Error::Ok { ok: "x" } => ["ok x"],
            <Error as ::core::convert::From<::core::fmt::Error>>::from(::core::fmt::Error)
                => ["err", "an error occurred when formatting an argument"],
        }
    }
}

mod without_prelude {
    #![no_implicit_prelude]

    twice! {
        #[derive(::core::fmt::Debug, Derive)]
        pub(super) enum Bare {
            #[message("{text:?} {0}", .text.len())]
            Text { text: &'static str },
            #[message("optional")]
            Optional(#[source] ::core::option::Option<::std::io::Error>),
            #[message(transparent)]
            Transparent(#[from] ::core::fmt::Error),
            #[message("no {0}")]
            Path(::std::path::PathBuf),
        }
    }

    #[::core::prelude::v1::test]
    fn nothing_of_it_is_used() {
        same! {
            Bare::Text { text: "x" } => ["\"x\" 1"],
            Bare::Optional(::core::option::Option::Some(super::cause())) => ["optional", "oh no"],
            <Bare as ::core::convert::From<::core::fmt::Error>>::from(::core::fmt::Error)
                => ["an error occurred when formatting an argument"],
            Bare::Path(::core::convert::Into::into("a/b")) => ["no a/b"],
        }
    }
}

/// What a type allows is allowed in its expansion.
#[deny(deprecated, non_camel_case_types, non_snake_case, clippy::pedantic, unused)]
mod with_levels {
    #[derive(Debug)]
    #[deprecated]
    pub(super) struct Old;

    #[allow(deprecated)]
    mod old {
        use super::Old;
        use core::fmt;

        impl fmt::Display for Old {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("old")
            }
        }

        impl core::error::Error for Old {}
    }

    twice! {
        #[allow(deprecated)]
        #[derive(Debug, Derive)]
        pub(super) enum OfATypeThatIsDeprecated {
            #[message("shows {0}")]
            Shown(Old),
            #[message("source")]
            Source(#[source] Old),
        }

        #[derive(Debug, Derive)]
        pub(super) enum WithADeprecatedVariant {
            #[deprecated(note = "no longer returned")]
            #[message("old {0}")]
            Old(u8),
            #[message("{field}")]
            Field {
                #[deprecated]
                field: u8,
            },
        }
    }

    #[test]
    #[allow(deprecated)]
    fn they_reach_the_expansion() {
        same! {
            OfATypeThatIsDeprecated::Shown(Old) => ["shows old"],
            OfATypeThatIsDeprecated::Source(Old) => ["source", "old"],
            WithADeprecatedVariant::Old(1) => ["old 1"],
            WithADeprecatedVariant::Field { field: 1 } => ["1"],
        }
    }
}

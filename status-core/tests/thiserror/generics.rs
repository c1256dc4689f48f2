//! Bounds are those that the fields need: no more, and each for its trait.

use core::fmt::{self, Debug, Display};
use core::marker::PhantomData;
use core::str::FromStr;

struct Neither;

#[derive(Debug)]
struct DebugOnly;

struct DisplayOnly;

impl Display for DisplayOnly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("display only")
    }
}

twice! {
    #[derive(Debug, Derive)]
    pub(super) enum EnumDebug<E> {
        #[message("{0:?}")]
        Fatal(E),
    }

    #[derive(Debug, Derive)]
    pub(super) enum EnumFrom<E> {
        #[message("enum from generic")]
        Source(#[from] EnumDebug<E>),
    }

    #[derive(Debug, Derive)]
    pub(super) enum Compound<HasDisplay, HasDebug, HasNeither> {
        #[message("{0} {1:?}")]
        DisplayDebug(HasDisplay, HasDebug),
        #[message("{0}")]
        Display(HasDisplay, HasNeither),
        #[message("{1:?}")]
        Debug(HasNeither, HasDebug),
    }

    #[derive(Debug, Derive)]
    pub(super) enum EnumTransparent<E> {
        #[message(transparent)]
        Other(E),
    }

    #[derive(Debug, Derive)]
    #[message("{underlying:?}")]
    pub(super) struct StructDebug<E> {
        pub(super) underlying: E,
    }

    #[derive(Debug, Derive)]
    #[message("struct from generic")]
    pub(super) struct StructFrom<E> {
        #[from]
        pub(super) source: StructDebug<E>,
    }

    #[derive(Debug, Derive)]
    #[message(transparent)]
    pub(super) struct StructTransparent<E>(pub(super) E);

    #[derive(Debug, Derive)]
    pub(super) enum AssociatedType<T: FromStr> {
        #[message("couldn't parse matrix")]
        Other,
        #[message("couldn't parse entry: {0}")]
        Entry(T::Err),
    }

    #[derive(Debug, Derive)]
    #[message("{thing}", thing = "...")]
    pub(super) struct NamedArgument<T> {
        pub(super) thing: T,
    }

    #[derive(Debug, Derive)]
    #[message("0x{thing:x} 0x{thing:X}")]
    pub(super) struct TwoTraits<T> {
        pub(super) thing: T,
    }

    #[derive(Debug, Derive)]
    #[message("{0} {0:?} {1:>+4}")]
    pub(super) struct TwoParameters<T, U: Copy>(pub(super) T, pub(super) U);

    #[derive(Debug, Derive)]
    #[message("of generic")]
    pub(super) struct Source<E> {
        pub(super) source: E,
    }

    #[derive(Debug, Derive)]
    #[message("of an option")]
    pub(super) struct OptionalSource<E>(#[source] pub(super) Option<E>);

    #[derive(Debug, Derive)]
    #[message("{name}")]
    pub(super) struct Phantom<T> {
        pub(super) name: &'static str,
        pub(super) marker: PhantomData<T>,
    }

    #[derive(Debug, Derive)]
    #[message("{text} {list:?} {}", .list.len())]
    pub(super) struct All<'a, T: ?Sized, const N: usize = 2>
    where
        T: Debug + Display,
    {
        pub(super) text: &'a T,
        pub(super) list: [u8; N],
    }
}

#[test]
fn displayed_fields_need_the_trait_of_their_format() {
    same! {
        EnumDebug::Fatal(DebugOnly) => ["DebugOnly"],
        EnumFrom::from(EnumDebug::Fatal(DebugOnly)) => ["enum from generic", "DebugOnly"],
        StructDebug { underlying: DebugOnly } => ["DebugOnly"],
        StructFrom::from(StructDebug { underlying: DebugOnly }) => ["struct from generic", "DebugOnly"],
        AssociatedType::<u8>::Other => ["couldn't parse matrix"],
        AssociatedType::<u8>::Entry("x".parse::<u8>().unwrap_err())
            => ["couldn't parse entry: invalid digit found in string"],
        TwoTraits { thing: 0xFF_i32 } => ["0xff 0xFF"],
        TwoParameters("x", 1) => ["x \"x\"   +1"],
        All { text: "x", list: [1, 2] } => ["x [1, 2] 2"],
    }
}

#[test]
fn each_parameter_gets_its_own_bound() {
    type Ours = ours::Compound<DisplayOnly, DebugOnly, Neither>;
    type Theirs = theirs::Compound<DisplayOnly, DebugOnly, Neither>;

    for (ours, theirs, text) in [
        (
            Ours::DisplayDebug(DisplayOnly, DebugOnly),
            Theirs::DisplayDebug(DisplayOnly, DebugOnly),
            "display only DebugOnly",
        ),
        (Ours::Display(DisplayOnly, Neither), Theirs::Display(DisplayOnly, Neither), "display only"),
        (Ours::Debug(Neither, DebugOnly), Theirs::Debug(Neither, DebugOnly), "DebugOnly"),
    ] {
        assert_eq!((ours.to_string(), theirs.to_string()), (text.to_owned(), text.to_owned()));
    }
}

#[test]
fn other_fields_get_no_bound() {
    same! {
        NamedArgument { thing: DebugOnly } => ["..."],
        Phantom::<DebugOnly> { name: "x", marker: PhantomData } => ["x"],
    }
}

#[test]
fn sources_and_transparent_fields_are_errors() {
    same! {
        EnumTransparent::Other(StructFrom::from(StructDebug { underlying: 1 })) => ["struct from generic", "1"],
        StructTransparent(StructFrom::from(StructDebug { underlying: 1 })) => ["struct from generic", "1"],
        Source { source: StructDebug { underlying: 1 } } => ["of generic", "1"],
        OptionalSource(Some(StructDebug { underlying: 1 })) => ["of an option", "1"],
        OptionalSource(None::<fmt::Error>) => ["of an option"],
    }
}

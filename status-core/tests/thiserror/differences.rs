//! What only this derive compiles, and what only thiserror does. The derive's documentation lists the same.

use core::fmt::{self, Display};
use std::io;
use std::path::{Path, PathBuf};

use status_core::{HttpStatus, StatusError};

use crate::texts;

fn cause() -> io::Error {
    io::Error::other("oh no")
}

#[test]
fn a_field_of_a_tuple_is_a_width_or_a_precision() {
    #[derive(Debug, StatusError)]
    enum Specification {
        #[status("[{1:0$}]")]
        Width(usize, u32),
        #[status("[{0:>1$.2$}]")]
        Both(f64, usize, usize),
    }

    assert_eq!(Specification::Width(4, 7).to_string(), "[   7]");
    assert_eq!(Specification::Both(1.25, 5, 1).to_string(), "[  1.2]");
}

/// thiserror calls the trait's methods instead of its own, or reports that there are two.
#[test]
fn methods_in_scope_have_any_name() {
    #[expect(dead_code, reason = "it is only there to be in the way")]
    trait InTheWay {
        fn as_dyn_error(&self) -> u8 {
            1
        }

        fn as_display(&self) -> u8 {
            1
        }
    }

    impl<T: ?Sized> InTheWay for T {}

    #[derive(Debug, StatusError)]
    enum Any {
        #[status("no {0}")]
        Path(PathBuf),
        #[status("source")]
        Source(#[from] io::Error),
    }

    assert_eq!(Any::Path("a/b".into()).to_string(), "no a/b");
    assert_eq!(texts(&Any::from(cause())), ["source", "oh no"]);
}

#[test]
fn fields_have_any_name() {
    #[derive(Debug, StatusError)]
    #[status("{__formatter} {__display0} {_0}")]
    struct Names {
        __formatter: u8,
        __display0: u8,
        _0: u8,
    }

    assert_eq!(Names { __formatter: 1, __display0: 2, _0: 3 }.to_string(), "1 2 3");
}

#[test]
fn an_error_with_a_code_is_a_source_in_its_box() {
    #[derive(Debug, StatusError)]
    #[status("boxed")]
    struct Boxed(#[source] Box<dyn StatusError + Send + Sync>);

    assert_eq!(texts(&Boxed(HttpStatus::Gone.into())), ["boxed", "410 Gone"]);
}

#[test]
fn a_macro_passes_the_type_of_an_optional_source() {
    macro_rules! optional {
        ($ty:ty) => {
            #[derive(Debug, StatusError)]
            #[status("optional")]
            struct Optional(#[source] $ty);
        };
    }

    optional!(Option<io::Error>);
    assert_eq!(texts(&Optional(Some(cause()))), ["optional", "oh no"]);
}

/// thiserror's issue 45: on stable Rust, it rejects a field of this name even if the type is another.
#[test]
fn a_backtrace_is_a_field_like_any_other() {
    mod other {
        #[derive(Debug)]
        pub(super) struct Backtrace;
    }

    #[derive(Debug, StatusError)]
    #[status("{backtrace:?}")]
    struct Traced {
        backtrace: other::Backtrace,
    }

    assert_eq!(Traced { backtrace: other::Backtrace }.to_string(), "Backtrace");
}

#[test]
fn without_a_message_the_text_is_the_title() {
    #[derive(Debug, StatusError)]
    enum Silent {
        #[status(404)]
        Code,
        Nothing,
    }

    assert_eq!(Silent::Code.to_string(), "Not Found");
    assert_eq!(Silent::Nothing.to_string(), "Internal Server Error");
}

/// With this derive, these are the messages of the variants, an impl with `code_only`, a constant in upper case, and a
/// `Sized` type.
#[test]
fn only_thiserror_compiles_these() {
    #![allow(non_upper_case_globals, reason = "this is what it is about")]

    const limit: u8 = 3;

    #[derive(Debug, thiserror::Error)]
    #[error("any")]
    enum MessageOfAnEnum {
        Variant,
    }

    #[derive(Debug, thiserror::Error)]
    #[error(fmt = by_a_function)]
    enum Function {
        Variant(PathBuf),
    }

    fn by_a_function(path: &Path, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {}", path.display())
    }

    #[derive(Debug, thiserror::Error)]
    struct DisplayByHand;

    impl Display for DisplayByHand {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("by hand")
        }
    }

    #[derive(Debug, thiserror::Error)]
    #[error("at most {limit}")]
    struct ConstantInLowerCase;

    #[derive(Debug, thiserror::Error)]
    #[error("{number}")]
    struct Unsized<T: ?Sized> {
        number: u8,
        rest: T,
    }

    assert_eq!(MessageOfAnEnum::Variant.to_string(), "any");
    assert_eq!(Function::Variant("a/b".into()).to_string(), "no a/b");
    assert_eq!(DisplayByHand.to_string(), "by hand");
    assert_eq!(ConstantInLowerCase.to_string(), "at most 3");
    let error: &Unsized<[u8]> = &Unsized { number: 7, rest: [0; 2] };
    assert_eq!((error.to_string(), error.rest.len()), ("7".to_owned(), 2));
}

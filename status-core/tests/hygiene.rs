//! The expansion compiles whatever names the crate defines, wherever the macro is called, with the strictest lints.
#![cfg(feature = "include")]
#![deny(missing_docs, warnings, unused_qualifications, clippy::all, clippy::pedantic)]

/// All names that an expansion might use without a path.
pub mod shadowed {
    #![allow(dead_code, unused_macros, reason = "they are only there to be in the way")]

    mod core {}
    mod std {}
    mod alloc {}
    mod status_core {}
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
    struct Code;
    trait From {}
    trait Into {}
    trait TryFrom {}
    trait FromStr {}
    trait Clone {}
    trait Copy {}
    trait Debug {}
    trait Display {}
    trait Error {}
    trait StatusError {}
    trait CatalogCode {}
    trait Serialize {}
    const CODES: () = ();
    const NAMES: () = ();
    static ENTRIES: () = ();
    fn place() {}
    fn from_code() {}
    macro_rules! unreachable {
        () => {};
    }
    macro_rules! include_bytes {
        () => {};
    }

    ::status_core::include_codes! {
        /// Numbers close together.
        #[codes(path = "tests/fixtures/order.toml")]
        pub enum OrderCode {}
    }

    ::status_core::include_codes! {
        /// Text.
        #[codes(path = "tests/fixtures/sql.toml")]
        pub enum SqlState {}
    }

    ::status_core::include_codes! {
        /// Numbers with a sign, found by search.
        #[codes(path = "tests/fixtures/exit.toml")]
        pub enum Exit {}
    }
}

/// Variants with the names of prelude items or associated types.
mod awkward {
    status_core::include_codes!("tests/fixtures/awkward.toml");
}

/// An enum of another module with another name, and imported by a glob.
mod exported {
    pub(crate) use super::awkward::Awkward as Renamed;
    pub(crate) use super::shadowed::*;
}

macro_rules! in_a_macro {
    ($name:ident, $path:literal) => {
        status_core::include_codes! {
            #[codes(path = $path)]
            enum $name {}
        }
    };
}

in_a_macro!(SqlState, "tests/fixtures/sql.toml");

mod deep {
    pub(crate) mod deeper {
        status_core::include_codes! {
            #[codes(path = "tests/fixtures/sql.toml")]
            pub(in crate::deep) enum SqlState {}
        }

        pub(crate) const COUNT: usize = SqlState::ALL.len();
    }
}

#[test]
fn in_a_function() {
    status_core::include_codes! {
        #[codes(path = "tests/fixtures/exit.toml")]
        enum Exit {}
    }
    assert_eq!(Exit::from_code(-9), Some(Exit::Killed));
}

#[test]
fn in_other_places() {
    assert_eq!(exported::OrderCode::from_code(10429), Some(shadowed::OrderCode::QuotaExceeded));
    assert_eq!(exported::Exit::from_name("Error"), Some(shadowed::Exit::Error));
    assert_eq!(exported::SqlState::ALL.len(), deep::deeper::COUNT);
    assert_eq!(SqlState::from_code("42601"), Some(SqlState::SyntaxError));
}

#[test]
fn awkward_names() {
    use exported::Renamed;

    for &code in Renamed::ALL {
        assert_eq!(Renamed::from_name(code.name()), Some(code));
        assert_eq!(Renamed::try_from(code.code()), Ok(code));
        assert_eq!(code.code().to_string().parse(), Ok(code));
    }
}

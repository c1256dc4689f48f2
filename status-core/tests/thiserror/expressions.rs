//! Arguments that are whole expressions, such as real programs have.
#![allow(non_snake_case, reason = "thiserror makes a variable of a field named `A`")]

use core::fmt::{self, Display};
use std::path::PathBuf;

trait Shown<T>: Display {
    type A;
}

impl<T> Shown<T> for i32 {
    type A = i32;
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "it takes a field")]
fn not(value: &bool) -> bool {
    !*value
}

twice! {
    #[derive(Debug, Derive)]
    pub(super) enum CompilerError {
        #[message("cannot shift {} by {maximum} or more bits (got {current})", if *.is_left { "left" } else { "right" })]
        TooManyShiftBits { is_left: bool, maximum: u64, current: u64 },
        #[message("#error {}", (.0).iter().rev().copied().collect::<Vec<_>>().join(" "))]
        User(Vec<&'static str>),
        #[message("overflow while parsing {}integer literal",
            if let Some(signed) = .is_signed {
                if *signed { "signed " } else { "unsigned " }
            } else {
                ""
            }
        )]
        IntegerOverflow { is_signed: Option<bool> },
        #[message("overflow while parsing {}integer literal", match .is_signed {
            Some(true) => "signed ",
            Some(false) => "unsigned ",
            None => "",
        })]
        IntegerOverflowMatched { is_signed: Option<bool> },
        #[message(
            "toolchain '{name}' does not contain component {component}{}",
            .suggestion.as_ref().map_or_else(String::new, |s| format!("; did you mean '{s}'?")),
        )]
        UnknownComponent { name: String, component: String, suggestion: Option<String> },
    }

    #[derive(Debug, Derive)]
    #[message("!bool = {}", not(.0))]
    pub(super) struct Not(pub(super) bool);

    #[derive(Debug, Derive)]
    #[message("{intro}: {0}", intro = match .1 {
        Some(n) => format!("error occurred with {n}"),
        None => "there was an empty error".to_owned(),
    })]
    pub(super) struct Matched(pub(super) String, pub(super) Option<usize>);

    #[derive(Debug, Derive)]
    #[message("{}", {
        struct Msg<'a>(&'a String, &'a Option<usize>);
        impl Display for Msg<'_> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.1 {
                    Some(n) => write!(formatter, "error occurred with {n}"),
                    None => write!(formatter, "there was an empty error"),
                }?;
                write!(formatter, ": {}", self.0)
            }
        }
        Msg(.0, .1)
    })]
    pub(super) struct NestedDisplay(pub(super) String, pub(super) Option<usize>);

    #[derive(Debug, Derive)]
    #[message("{path} {b}", b = &0 as &dyn Shown<i32, A = i32>)]
    pub(super) struct EqualityConstraint {
        pub(super) path: PathBuf,
    }

    #[derive(Debug, Derive)]
    #[message("{A} {b}", b = &0 as &dyn Shown<i32, A = i32>)]
    pub(super) struct FieldNamedLikeAType {
        pub(super) A: PathBuf,
    }

    #[derive(Debug, Derive)]
    pub(super) enum Operators {
        #[message("{} {} {}", .0 < .1, .0 > .1, .0 << 1)]
        Compared(u8, u8),
        #[message("{:?} {:?} {:?}", [.0, .1], (.0, .1), ..*.1)]
        InBrackets(u8, u8),
        #[message("{}", .0.get(1..2).unwrap_or_default())]
        Range(&'static str),
        #[message("{:?}", .list.iter().map(|x| x * 2).filter(|x| *x < 5).collect::<Vec<u8>>())]
        Closures { list: Vec<u8> },
        #[message("{}", <u8 as Into<u32>>::into(*.0) + <u32>::MAX.count_ones())]
        Qualified(u8),
        #[message("{}", concat!("a", "b", "{}"))]
        Macro,
        #[message("{}", 'f: { if *.0 { break 'f "yes" } "no" })]
        Labelled(bool),
    }
}

#[test]
fn of_a_compiler_and_an_installer() {
    same! {
        CompilerError::TooManyShiftBits { is_left: true, maximum: 32, current: 50 }
            => ["cannot shift left by 32 or more bits (got 50)"],
        CompilerError::User(vec!["A", "B", "C"]) => ["#error C B A"],
        CompilerError::IntegerOverflow { is_signed: Some(true) } => ["overflow while parsing signed integer literal"],
        CompilerError::IntegerOverflow { is_signed: None } => ["overflow while parsing integer literal"],
        CompilerError::IntegerOverflowMatched { is_signed: Some(false) }
            => ["overflow while parsing unsigned integer literal"],
        CompilerError::UnknownComponent {
            name: "nightly".to_owned(),
            component: "clipy".to_owned(),
            suggestion: Some("clippy".to_owned()),
        } => ["toolchain 'nightly' does not contain component clipy; did you mean 'clippy'?"],
    }
}

#[test]
fn with_items_and_matches() {
    same! {
        Not(true) => ["!bool = false"],
        Matched("...".to_owned(), Some(1)) => ["error occurred with 1: ..."],
        Matched("...".to_owned(), None) => ["there was an empty error: ..."],
        NestedDisplay("...".to_owned(), Some(1)) => ["error occurred with 1: ..."],
        NestedDisplay("...".to_owned(), None) => ["there was an empty error: ..."],
        EqualityConstraint { path: PathBuf::from("...") } => ["... 0"],
        FieldNamedLikeAType { A: PathBuf::from("...") } => ["... 0"],
    }
}

#[test]
fn with_operators() {
    same! {
        Operators::Compared(1, 2) => ["true false 2"],
        Operators::InBrackets(1, 2) => ["[1, 2] (1, 2) ..2"],
        Operators::Range("abc") => ["b"],
        Operators::Closures { list: vec![1, 2, 3] } => ["[2, 4]"],
        Operators::Qualified(1) => ["33"],
        Operators::Macro => ["ab{}"],
        Operators::Labelled(true) => ["yes"],
    }
}

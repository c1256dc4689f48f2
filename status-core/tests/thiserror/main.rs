//! `derive(StatusError)` supports what thiserror 2 supports: both derive the same types here, with the same results.
//!
//! The exceptions are in `differences`.
#![cfg(all(feature = "derive", feature = "std"))]
#![recursion_limit = "2048"]

use core::error::Error;
use core::iter;

use status_core::StatusError;

/// Declares the same types in `theirs`, with thiserror's derive, and in `ours`, with our own.
///
/// `#[message(…)]` is `#[error(…)]` there, and `#[status(500, …)]` here.
macro_rules! twice {
    ($($types:tt)+) => {
        #[allow(dead_code, unused_imports, reason = "not every message shows all fields, and not every type needs the imports")]
        mod theirs {
            use super::*;
            use ::thiserror::Error as Derive;

            said! { [error ()] () [] $($types)+ }
        }

        #[allow(dead_code, unused_imports, reason = "not every message shows all fields, and not every type needs the imports")]
        mod ours {
            use super::*;
            use ::status_core::StatusError as Derive;

            said! { [status (500,)] () [] $($types)+ }
        }
    };
}

/// Puts an attribute for each `#[message(…)]`, one token after the other; inside braces, what stands outside waits.
macro_rules! said {
    ($as:tt () [$($done:tt)*]) => {
        $($done)*
    };
    ($as:tt ([$($before:tt)*] [$($behind:tt)*] $outer:tt) [$($done:tt)*]) => {
        said! { $as $outer [$($before)* { $($done)* }] $($behind)* }
    };
    ([$name:ident ($($code:tt)*)] $outer:tt [$($done:tt)*] #[message($($message:tt)*)] $($rest:tt)*) => {
        said! { [$name ($($code)*)] $outer [$($done)* #[$name($($code)* $($message)*)]] $($rest)* }
    };
    ($as:tt $outer:tt [$($done:tt)*] { $($inside:tt)* } $($rest:tt)*) => {
        said! { $as ([$($done)*] [$($rest)*] $outer) [] $($inside)* }
    };
    ($as:tt $outer:tt [$($done:tt)*] $next:tt $($rest:tt)*) => {
        said! { $as $outer [$($done)* $next] $($rest)* }
    };
}

/// Makes each value of the types of both, and compares what they and their sources say.
macro_rules! same {
    ($($value:expr => $chain:expr,)+) => {
        $({
            let theirs = {
                use theirs::*;
                $value
            };
            let ours = {
                use ours::*;
                $value
            };
            $crate::check(&ours, &theirs, &$chain);
        })+
    };
}

mod differences;
mod display;
mod expressions;
mod from;
mod generics;
mod lints;
mod paths;
mod readme;
mod reported;
mod sources;
mod transparent;

/// Both display as the first of these texts, and their sources as the others.
#[track_caller]
fn check(ours: &dyn StatusError, theirs: &dyn Error, chain: &[&str]) {
    assert_eq!(texts(theirs), chain, "thiserror");
    assert_eq!(texts(ours), chain);
}

/// What an error says, and each of its sources.
fn texts<E: Error + ?Sized>(error: &E) -> Vec<String> {
    let sources = iter::successors(error.source(), |&source| source.source());
    iter::once(error.to_string()).chain(sources.map(ToString::to_string)).collect()
}

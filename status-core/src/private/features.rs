//! Generated code that needs a feature: without the feature, an error that names it.
//!
//! A build script and the program beside it share the macros, but not this crate with its features. So the decision is
//! made here, and the macros generate the same code for both.

/// Needs the feature `problem`.
#[cfg(feature = "problem")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problem {
    ($name:literal $($items:tt)*) => { $($items)* };
}

/// Needs the feature `problem`.
#[cfg(not(feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_problem {
    ($name:literal $($items:tt)*) => {
        ::core::compile_error!(::core::concat!("responses for ", $name, " need the feature `problem` of status-core"));
    };
}

/// Needs the features `http` and `problem`.
#[cfg(all(feature = "http", feature = "problem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http_problem {
    ($name:literal $($items:tt)*) => { $($items)* };
}

/// Needs the features `http` and `problem`.
#[cfg(not(all(feature = "http", feature = "problem")))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_http_problem {
    ($name:literal $($items:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "responses for ",
            $name,
            " need the features `http` and `problem` of status-core"
        ));
    };
}

/// Needs the feature `serde`.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($items:tt)*) => { $($items)* };
}

/// Needs the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($items:tt)*) => {
        ::core::compile_error!("`serde = …` in `#[codes(…)]` needs the feature `serde` of status-core");
    };
}

pub use {__with_http_problem as with_http_problem, __with_problem as with_problem, __with_serde as with_serde};

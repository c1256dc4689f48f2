//! The expansions of `derive(StatusError)`, which must look handwritten.
#![cfg(feature = "derive")]

#[path = "../src/respond.rs"]
mod respond;
#[path = "../src/responder.rs"]
mod responder;
#[path = "../src/status_error/mod.rs"]
mod status_error;

use expect_test::{ExpectFile, expect_file};

fn check(input: &str, expected: &ExpectFile) {
    let tokens = status_error::expand(input.parse().expect("the input is Rust"));
    let file = syn::parse2(tokens).expect("the expansion is Rust");
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn ten_variants() {
    let input = include_str!("expansion/ten_variants.rs");
    check(input, &expect_file!["expansion/ten_variants.expanded.rs"]);
}

#[test]
fn generics() {
    check(include_str!("expansion/generics.rs"), &expect_file!["expansion/generics.expanded.rs"]);
}

#[test]
fn code_only() {
    check(include_str!("expansion/code_only.rs"), &expect_file!["expansion/code_only.expanded.rs"]);
}

#[test]
fn responses() {
    check(include_str!("expansion/responses.rs"), &expect_file!["expansion/responses.expanded.rs"]);
}

#[test]
fn responder() {
    let call = r#"
        /// The error of every handler.
        #[status(with(crate::request_id::add), body(envelope(code = "errno", always_200)))]
        pub struct Failure: axum, tonic
    "#;
    let file = syn::parse2(responder::expand(call.parse().expect("the input is Rust"))).expect("the expansion is Rust");
    expect_file!["expansion/responder.expanded.rs"].assert_eq(&prettyplease::unparse(&file));
}

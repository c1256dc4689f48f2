//! What `derive(StatusError)` makes of a type, as one would write it by hand.
#![cfg(feature = "derive")]

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

//! Generated files are fresh: `UPDATE_EXPECT=1 cargo test` rewrites them.

use expect_test::expect_file;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use status_codegen::emit::rust::{Form, enumeration};
use status_codegen::{Catalog, Settings, Source};

const BUILTIN: &str = include_str!("../../codes.toml");

#[test]
fn http_status() {
    let tokens = enumeration(&builtin(), &Form::http_status());
    let docs = "Every HTTP status code, with its documentation in Chinese and English.";
    expect_file!["../../status-core/src/http_status.rs"].assert_eq(&file(docs, &tokens));
}

#[test]
fn http_table() {
    let catalog = builtin();
    let rows = catalog.codes.iter().map(|code| {
        let (number, name) = (Literal::u16_unsuffixed(code.status.number), &code.status.name);
        quote!((#number, #name))
    });
    let tokens = quote!(pub(super) const TABLE: &[(u16, &str)] = &[#(#rows),*];);
    let docs = "The number and name of every HTTP status code, ascending.";
    expect_file!["../src/http/table.rs"].assert_eq(&file(docs, &tokens));
}

#[test]
fn catalog_of_the_terminal() {
    expect_file!["../../cargo-status/src/codes.toml"].assert_eq(&BUILTIN.replace("\r\n", "\n"));
}

fn builtin() -> Catalog {
    let source = Source::new("codes.toml", BUILTIN);
    let settings = Settings { builtin: true, ..Settings::default() };
    Catalog::read(&source, &settings).unwrap_or_else(|refused| {
        let found: Vec<_> = refused.diagnostics.iter().map(|one| one.render(&source)).collect();
        panic!("codes.toml breaks rules:\n\n{}", found.join("\n\n"))
    })
}

fn file(docs: &str, tokens: &TokenStream) -> String {
    let file = syn::parse2(tokens.clone()).expect("an emitter writes Rust");
    let header = format!(
        "//! {docs}\n//!\n//! This file is @generated from codes.toml by `UPDATE_EXPECT=1 cargo test`; it is not meant to be edited.\n"
    );
    spaced(&header, &prettyplease::unparse(&file))
}

/// Puts an empty line between items, as people do.
fn spaced(header: &str, code: &str) -> String {
    let mut out = header.to_owned();
    let mut before = "";
    for line in code.lines() {
        let (begins, ended) = (line.trim_start(), before.trim_start());
        let is_item = ["///", "#[", "const ", "pub const ", "fn ", "impl "].iter().any(|word| begins.starts_with(word));
        let is_end =
            matches!(ended, "}" | "};") || ended.ends_with(';') || ended.ends_with(',') && begins.starts_with("///");
        let is_between = is_item && is_end && !ended.starts_with("//");
        if before.is_empty() || is_between {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

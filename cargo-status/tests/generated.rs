//! Generated files are up to date; `UPDATE_EXPECT=1 cargo test` rewrites them.

use cargo_status::output::rust_file::rust_file;
use expect_test::expect_file;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use status_codegen::catalog::Catalog;
use status_codegen::emit::rust::{EmitOptions, EmitTarget, enumeration};
use status_codegen::load::load;
use status_codegen::options::LoadOptions;
use status_codegen::source::Source;

/// What the header of generated files names as their source.
const BY: &str = "codes.toml by `UPDATE_EXPECT=1 cargo test`";

const BUILTIN: &str = include_str!("../../codes.toml");

#[test]
fn http_status() {
    let tokens = enumeration(&builtin(), &EmitOptions::new(EmitTarget::HttpStatus));
    let docs = "Every HTTP status code, with its documentation in Chinese and English.";
    expect_file!["../../status-core/src/http/status.rs"].assert_eq(&rust_file(docs, BY, &tokens));
}

#[test]
fn http_table() {
    let catalog = builtin();
    let rows = catalog.codes.iter().map(|code| {
        let (number, name) = (Literal::u16_unsuffixed(code.status.number), &code.status.name);
        let retry = format_ident!("{}", code.retry.variant());
        quote!((#number, #name, #retry))
    });
    let tokens = quote! {
        use crate::value::Retry::{self, Changed, Later, Never};

        pub(super) const TABLE: &[(u16, &str, Retry)] = &[#(#rows),*];
    };
    let docs = "The number, name and retry of every HTTP status code, in ascending order.";
    expect_file!["../../status-codegen/src/http/table.rs"].assert_eq(&rust_file(docs, BY, &tokens));
}

/// The derive's copy of the table: with it, the derive needs neither `status-codegen` nor a TOML parser.
#[test]
fn http_codes_of_the_derive() {
    let rows = http_rows();
    let tokens = quote!(pub(super) const HTTP_CODES: &[(u16, &str)] = #rows;);
    let docs = "The number and variant of every `HttpStatus`, in ascending order.";
    expect_file!["../../status-macros/src/status_error/http_codes.rs"].assert_eq(&rust_file(docs, BY, &tokens));
}

#[test]
fn catalog_of_the_terminal() {
    expect_file!["../src/input/codes.toml"].assert_eq(&BUILTIN.replace("\r\n", "\n"));
}

fn http_rows() -> TokenStream {
    let catalog = builtin();
    let rows = catalog.codes.iter().map(|code| {
        let (number, name) = (Literal::u16_unsuffixed(code.status.number), &code.status.name);
        quote!((#number, #name))
    });
    quote!(&[#(#rows),*])
}

fn builtin() -> Catalog {
    let loaded = load(Source::new("codes.toml", BUILTIN), &LoadOptions::builtin());
    let found: Vec<_> = loaded.diagnostics.iter().map(|one| one.render(&loaded.sources)).collect();
    loaded.catalog.unwrap_or_else(|| panic!("codes.toml breaks rules:\n\n{}", found.join("\n\n")))
}

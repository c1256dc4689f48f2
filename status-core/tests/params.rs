//! The member `params`: the values of the placeholders in the message that clients see.
#![cfg(all(feature = "include", feature = "derive", feature = "problem"))]

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::{Value, json};
use status_core::{Envelope, FieldError, HttpStatus, Lang, OrCoded as _, Problem, StatusError, coded, include_codes};

include_codes!("tests/fixtures/params.toml");

#[derive(Debug, StatusError)]
enum Stock<T: fmt::Debug> {
    #[status(StockCode::OutOfStock)]
    Out { sku: T, left: u32, internal: String },
    #[status(StockCode::OutOfStock, sku = .0.display(), left = 0, log("nothing left"))]
    Path(PathBuf),
    #[status(StockCode::Closed)]
    Closed(String),
    #[status(StockCode::StoreDown)]
    Down { host: &'static str },
    #[status(StockCode::StoreDown, public)]
    DownPublic { host: &'static str },
    #[status(404, "no item {sku}", public)]
    NotFound { sku: u8 },
}

#[derive(Debug, StatusError)]
enum Outer {
    #[status(transparent)]
    Stock(#[from] Stock<&'static str>),
    #[status(StockCode::OutOfStock, transparent, sku = "outer", left = 1)]
    Named(Stock<&'static str>),
}

/// `Display` is written by hand.
#[derive(Debug, StatusError)]
#[status(code_only)]
enum CodeOnly {
    #[status(StockCode::OutOfStock)]
    Out { sku: &'static str, left: u32 },
}

impl fmt::Display for CodeOnly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("by hand")
    }
}

impl core::error::Error for CodeOnly {}

/// A value that cannot be displayed.
#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

fn out() -> Stock<&'static str> {
    Stock::Out { sku: "A-7", left: 2, internal: "⟦internal⟧".to_owned() }
}

fn body(problem: impl Into<Problem>) -> Value {
    let body = problem.into().render(Lang::Zh).to_string();
    assert!(!body.contains('⟦'), "{body}");
    serde_json::from_str(&body).expect("it is JSON")
}

#[track_caller]
fn check(problem: impl Into<Problem>, expected: Option<&Value>) {
    assert_eq!(body(problem).get("params"), expected);
}

#[test]
fn values_of_the_message_that_clients_see() {
    let expected = json!({ "sku": "A-7", "left": "2" });
    check(out(), Some(&expected));
    check(Stock::<u8>::Path("a/b".into()), Some(&json!({ "sku": "a/b", "left": "0" })));
    check(Stock::<u8>::Closed("⟦internal⟧".to_owned()), None);
    check(Stock::<u8>::Down { host: "⟦db-3⟧" }, None);
    check(Stock::<u8>::DownPublic { host: "db-3" }, Some(&json!({ "host": "db-3" })));
    check(Stock::<u8>::NotFound { sku: 7 }, None);
    check(Stock::Out { sku: Broken, left: 2, internal: String::new() }, Some(&json!({ "left": "2" })));
    check(CodeOnly::Out { sku: "A-7", left: 2 }, Some(&expected));
    check(StockCode::OutOfStock, None);
    check(HttpStatus::NotFound, None);
}

#[test]
fn they_pass_through_wrappers() {
    let expected = json!({ "sku": "A-7", "left": "2" });
    check(Outer::from(out()), Some(&expected));
    check(Outer::Named(out()), Some(&json!({ "sku": "outer", "left": "1" })));
    check(Box::new(out()), Some(&expected));
    check(Arc::new(out()), Some(&expected));
    check(Box::new(out()) as Box<dyn StatusError + Send + Sync>, Some(&expected));
}

#[test]
fn occurrences_have_them() {
    check(coded!(StockCode::OutOfStock, sku = "A-7", left = 2), Some(&json!({ "sku": "A-7", "left": "2" })));
    check(coded!(StockCode::StoreDown, host = "⟦db-3⟧"), None);
    let failed: Result<(), _> = Err(out()).or_coded(|| coded!(StockCode::Closed));
    check(failed.expect_err("it failed"), None);
}

#[test]
fn errors_in_fields_have_their_own() {
    let invalid = Problem::from(HttpStatus::UnprocessableContent)
        .field_error(FieldError::new(["sku"], out()))
        .field_error(FieldError::new(["host"], Stock::<u8>::Down { host: "⟦db-3⟧" }));
    let body = body(invalid);
    assert_eq!(body["errors"][0]["params"], json!({ "sku": "A-7", "left": "2" }));
    assert_eq!(body["errors"][1].get("params"), None);
    assert_eq!(body.get("params"), None);
}

#[test]
fn envelopes_and_grpc_have_them() {
    let envelope = body(Problem::from(out()).envelope(Envelope::new()));
    assert_eq!(envelope["params"], json!({ "sku": "A-7", "left": "2" }));

    let (_, _, details) = Problem::from(out()).render_grpc(Lang::En).into_parts();
    let details = String::from_utf8_lossy(&details);
    for text in ["\n\u{3}sku\u{12}\u{3}A-7", "\n\u{4}left\u{12}\u{1}2"] {
        assert!(details.contains(text), "{details:?}");
    }
}

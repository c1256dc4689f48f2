//! `coded!`: occurrences of a code without an error type.
#![cfg(all(feature = "include", feature = "std"))]

use core::error::Error;
use core::fmt;
use std::io;

use status_core::{Coded, HttpStatus, Lang, OrCoded as _, StatusError, coded, include_codes};

include_codes!("tests/fixtures/shop.toml");

/// Codes below 500 and from 500 on, whose messages contain marks.
mod masked {
    status_core::include_codes!("tests/fixtures/masked.toml");
}

type AnyStatusError = Box<dyn StatusError + Send + Sync>;

#[track_caller]
fn check(error: &dyn StatusError, status: u16, display: &str, zh: &str, en: &str) {
    assert_eq!(error.status(), status);
    assert_eq!(error.to_string(), display);
    assert_eq!(error.message(Lang::Zh).to_string(), zh);
    assert_eq!(error.message(Lang::En).to_string(), en);
}

#[test]
fn an_occurrence_without_an_error_type() {
    let error = coded!(ShopCode::QuotaExceeded, limit = 1 + 2, user = "Ann",);
    let en = "User Ann has used all 3 calls";
    check(&error, 429, en, "3 次配额已被用户 Ann 用完", en);
    assert_eq!(error.code(), ShopCode::QuotaExceeded);
    assert_eq!(ShopCode::of(&error), Some(ShopCode::QuotaExceeded));
    assert_eq!((error.location().file(), error.location().line()), (file!(), line!() - 5));
    assert!(error.source().is_none());
    assert_eq!(size_of_val(&error), size_of::<usize>());
    let debug = format!("{error:?}");
    assert!(debug.contains("QuotaExceeded") && debug.contains("Ann") && debug.contains(file!()), "{debug}");
    check(&coded!(HttpStatus::NotFound), 404, "Not Found", "未找到", "Not Found");
}

#[test]
fn values_without_names() {
    let message = coded!(ShopCode::Positions, "a", 7).to_string();
    assert!(message.contains('a') && message.contains('7'), "{message}");
    let swapped = coded!(ShopCode::Positions, 7, "a").to_string();
    assert_ne!(message, swapped);
}

#[test]
fn a_code_in_a_variable_shows_the_title() {
    for code in ShopCode::ALL {
        let error = Coded::from(*code);
        assert_eq!(error.code(), *code);
        assert_eq!(error.location().line(), line!() - 2);
        assert!(!error.to_string().contains('{') && !error.message(Lang::Zh).to_string().contains('{'), "{error}");
    }
    let title = ShopCode::QuotaExceeded.title(Lang::En);
    check(&Coded::from(ShopCode::QuotaExceeded), 429, title, "配额已用完", title);
}

#[test]
fn the_cause_is_kept_for_the_log() {
    fn boxed() -> Result<(), AnyStatusError> {
        Err(coded!(HttpStatus::Gone).caused_by("first"))?
    }

    let from_io = Err::<(), _>(io::Error::other("cause")).or_coded(|| coded!(ShopCode::Plain));
    let error = from_io.expect_err("it fails");
    assert_eq!(error.source().expect("it has a cause").to_string(), "cause");
    assert!(error.source().and_then(|cause| cause.downcast_ref::<io::Error>()).is_some());

    let error = boxed().or_coded(|| coded!(ShopCode::Plain)).expect_err("it fails");
    let cause = error.source().expect("it has a cause");
    assert_eq!(cause.to_string(), "Gone");
    assert_eq!(cause.source().expect("so has its cause").to_string(), "first");
    assert_eq!(format!("{cause:?}").matches("Gone").count(), 1);

    let fine: Result<u8, fmt::Error> = Ok(7);
    assert_eq!(fine.or_coded(|| coded!(ShopCode::Plain)).ok(), Some(7));
}

#[test]
fn clients_read_nothing_that_is_not_for_them() {
    use masked::MaskedCode;

    let cause = || io::Error::other("⟦cause⟧");
    let below = coded!(MaskedCode::NamedBelow, shown = "⟦shown⟧").caused_by(cause());
    let from = coded!(MaskedCode::NamedFrom, shown = "⟦shown⟧").caused_by(cause());
    for lang in [Lang::Zh, Lang::En] {
        let message = below.message(lang).to_string();
        assert!(
            message.contains("⟦catalog⟧") && message.contains("⟦shown⟧") && !message.contains("⟦cause⟧"),
            "{message}"
        );
        assert_eq!(from.message(lang).to_string(), MaskedCode::NamedFrom.title(lang));
    }
    assert!(from.to_string().contains("⟦shown⟧"));
}

/// As an expression, in a function that is generic, with names that mean something.
#[test]
fn where_it_is_written() {
    fn generic<T: fmt::Display>(value: T) -> Result<(), AnyStatusError> {
        let limit = 3;
        Err(coded!(ShopCode::QuotaExceeded, user = value, limit = limit).into())
    }

    let error = generic("Bo").expect_err("it fails");
    assert_eq!(error.to_string(), "User Bo has used all 3 calls");
    let path = std::path::Path::new("a/b");
    assert_eq!(coded!(ShopCode::NoFile, path = path.display()).to_string(), "There is no file a/b");
}

#[cfg(feature = "problem")]
mod responses {
    use core::time::Duration;

    use status_core::{FieldError, Problem};

    use super::*;

    fn rendered(error: Coded<HttpStatus>) -> (Vec<(String, String)>, String) {
        let field = FieldError::new(["sku"], HttpStatus::BadRequest);
        let error = error
            .retry_after(Duration::from_secs(9))
            .header("x-limit", 4)
            .header("x-broken", "a\nb")
            .instance("/orders/7")
            .fields([field])
            .extension("limit", 4);
        let rendered = Problem::from(error).render(Lang::En);
        let headers = rendered.headers().skip(3).map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        (headers, rendered.to_string())
    }

    #[test]
    fn response_data_are_methods() {
        let expected = [("retry-after".to_owned(), "9".to_owned()), ("x-limit".to_owned(), "4".to_owned())];
        let (headers, body) = rendered(coded!(HttpStatus::TooManyRequests));
        assert_eq!(headers, expected);
        assert!(body.contains(r#""instance":"/orders/7","code":429"#), "{body}");
        assert!(body.contains(r##""errors":[{"pointer":"#/sku""##) && body.ends_with(r#","limit":4}"#), "{body}");

        // From 500 on, clients see headers only.
        let (headers, body) = rendered(coded!(HttpStatus::ServiceUnavailable));
        assert_eq!(headers, expected);
        assert!(body.contains("/orders/7") && !body.contains("errors") && !body.contains("limit"), "{body}");
    }
}

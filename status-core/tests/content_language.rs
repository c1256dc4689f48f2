//! A response names the language of its texts, unless it contains a custom text, whose language is unknown.
#![cfg(all(feature = "include", feature = "derive", feature = "problem"))]

use core::fmt;
use std::sync::Arc;

use status_core::Lang::{self, En, Zh};
use status_core::{Entry, Envelope, FieldError, HttpStatus, Problem, StatusError, include_codes};

include_codes!("tests/fixtures/shop.toml");

#[derive(Debug, StatusError)]
enum AppError {
    #[status(ShopCode::QuotaExceeded)]
    Quota { user: &'static str, limit: u32 },
    #[status(ShopCode::StoreDown, public)]
    StoreDown { host: &'static str },
    #[status(404, "no item {0}")]
    Item(u64),
    #[status(404, "no item {0}", public)]
    PublicItem(u64),
    #[status(503, "back at {0}", public)]
    Closed(&'static str),
    #[status(409, "{0}", public)]
    Text(&'static str),
    #[status(transparent)]
    Inner(Box<dyn StatusError + Send + Sync>),
    #[status(502, transparent, public)]
    Foreign(fmt::Error),
}

/// An implementation by hand.
#[derive(Debug)]
struct ByHand(&'static str);

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl core::error::Error for ByHand {}

impl StatusError for ByHand {
    fn entry(&self) -> &'static Entry {
        HttpStatus::Conflict.entry()
    }

    fn fmt_message(&self, _: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The languages named for the two languages of clients.
fn named(problem: impl Fn() -> Problem) -> [Option<String>; 2] {
    [En, Zh].map(|lang| {
        let response = problem().render(lang);
        assert_eq!(response.lang(), lang);
        // The title depends on the client's language in any case.
        assert!(response.headers().any(|header| header == ("vary", "accept-language")));
        let mut headers = response.headers().filter(|(name, _)| *name == "content-language");
        headers.next().map(|(_, value)| value.to_owned())
    })
}

/// In both languages, in both bodies, and in the details of gRPC.
#[track_caller]
fn check(is_named: bool, error: impl Fn() -> Box<dyn StatusError + Send + Sync>) {
    let expected = [En, Zh].map(|lang| is_named.then(|| lang.tag().to_owned()));
    assert_eq!(named(|| error().into()), expected);
    assert_eq!(named(|| Problem::from(error()).envelope(Envelope::new())), expected);
    // In a field.
    let in_field = || Problem::from(HttpStatus::BadRequest).field_error(FieldError::new(["a"], error()));
    assert_eq!(named(in_field), expected);
    // In a wrapper.
    assert_eq!(named(|| AppError::Inner(error()).into()), expected);
    let shared: Arc<dyn StatusError + Send + Sync> = error().into();
    assert_eq!(named(|| Problem::from(Arc::clone(&shared))), expected);

    for lang in [En, Zh] {
        let details = Problem::from(error()).render_grpc(lang).into_parts().2;
        let locale = if is_named { lang.tag() } else { "und" };
        let field = [&[0x0a, u8::try_from(locale.len()).expect("it is short")], locale.as_bytes()].concat();
        let text = error().message(lang).to_string();
        let message = [&field[..], &[0x12, u8::try_from(text.len()).expect("it is short")], text.as_bytes()].concat();
        assert!(details.windows(message.len()).any(|window| window == message), "{locale}: {text}");
    }
}

#[test]
fn texts_of_the_catalog_are_in_the_language_of_the_client() {
    check(true, || HttpStatus::NotFound.into());
    check(true, || AppError::Item(7).into());
    check(true, || AppError::Quota { user: "Ann", limit: 3 }.into());
    check(true, || AppError::StoreDown { host: "db-3" }.into());
}

#[test]
fn a_public_message_in_one_language_is_not_labelled_as_another() {
    check(false, || AppError::PublicItem(7).into());
    check(false, || AppError::Closed("04:00").into());
    check(false, || AppError::Foreign(fmt::Error).into());
    check(false, || ByHand("taken").into());
    check(false, || AppError::Text("").into());
    // Half of a title, and more than one.
    check(false, || AppError::Text("Conf").into());
    check(false, || AppError::Text("Conflicts").into());
}

#[test]
fn one_custom_text_among_others_suffices() {
    let problem = || {
        Problem::from(HttpStatus::BadRequest)
            .field_error(FieldError::new(["a"], HttpStatus::Conflict))
            .field_error(FieldError::new(["b"], AppError::PublicItem(7)))
    };
    assert_eq!(named(problem), [None, None]);
}

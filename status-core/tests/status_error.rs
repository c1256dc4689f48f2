//! `derive(StatusError)`: the texts for the log and for clients, and the status.
#![cfg(all(feature = "include", feature = "derive", feature = "std"))]

use core::error::Error;
use core::fmt;
use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use status_core::{HttpStatus, Lang, StatusError, include_codes};

include_codes!("tests/fixtures/shop.toml");

/// The properties of an error: status, `Display`, and the messages in Chinese and English.
#[track_caller]
fn check(error: &dyn StatusError, status: u16, display: &str, zh: &str, en: &str) {
    assert_eq!(error.status(), status);
    assert_eq!(error.to_string(), display);
    assert_eq!(error.message(Lang::Zh).to_string(), zh);
    assert_eq!(error.message(Lang::En).to_string(), en);
}

#[derive(Debug, StatusError)]
enum AppError {
    #[status(ShopCode::QuotaExceeded)]
    Quota {
        user: String,
        limit: u32,
    },
    #[status(ShopCode::NoFile, path = .path.display())]
    NoFile {
        path: PathBuf,
    },
    #[status(ShopCode::NoFile)]
    NoFileEither {
        path: PathBuf,
        unused: Vec<u8>,
    },
    #[status(ShopCode::Positions)]
    Positions(&'static str, u8),
    #[status(ShopCode::Plain)]
    Plain(Vec<u8>),
    #[status(404, "no item {0}")]
    Item(u64),
    #[status(HttpStatus::Conflict, "taken by {by:?}", public)]
    Taken {
        by: Option<u8>,
    },
    #[status("database failed")]
    Db(#[from] io::Error),
    #[status(ShopCode::StoreDown)]
    StoreDown {
        host: String,
        source: Box<dyn Error + Send + Sync>,
    },
    #[status(ShopCode::StoreDown, public)]
    StoreDownPublic {
        host: String,
    },
    #[status(503, "try {0}", public)]
    Public(u8),
    #[status(transparent)]
    Inner(#[from] Inner),
    #[status(502, transparent)]
    Foreign(#[from] fmt::Error),
    #[status(502, transparent, public)]
    ForeignPublic(io::Error),
    #[status(ShopCode::QuotaExceeded, limit = .net + .tax, user = if .net > .tax { "Ann" } else { "Bo" })]
    Computed {
        net: u8,
        tax: u8,
    },
    Unnamed,
}

#[derive(Debug, StatusError)]
#[status(ShopCode::QuotaExceeded)]
struct Inner {
    user: &'static str,
    limit: i8,
    source: Option<io::Error>,
}

/// Its placeholders have the names of options, which are written with parentheses.
#[derive(Debug, StatusError)]
#[status(ShopCode::Letter, body = .text, log = .lines.len())]
struct Letter {
    text: &'static str,
    lines: Vec<u8>,
    header: u8,
}

#[test]
fn placeholders_with_the_names_of_options() {
    let letter = Letter { text: "Hello", lines: vec![1, 2], header: 7 };
    let en = "header 7, body Hello, log 2";
    check(&letter, 422, en, "信头 7，正文 Hello，日志 2", en);
}

#[test]
fn every_kind_of_variant() {
    let quota = AppError::Quota { user: "Ann".to_owned(), limit: 3 };
    check(&quota, 429, "User Ann has used all 3 calls", "3 次配额已被用户 Ann 用完", "User Ann has used all 3 calls");
    let path = Path::new("a/b.txt").to_owned();
    let no_file = "There is no file a/b.txt";
    check(&AppError::NoFile { path: path.clone() }, 404, no_file, "没有文件 a/b.txt", no_file);
    check(&AppError::NoFileEither { path, unused: vec![] }, 404, no_file, "没有文件 a/b.txt", no_file);
    let positions = AppError::Positions("x", 1);
    check(&positions, 400, "x and then 1, {as is}", "先 1 后 x，{原样}", "x and then 1, {as is}");
    check(&AppError::Plain(vec![1]), 410, "No message", "没有消息", "No message");
    check(&AppError::Item(7), 404, "no item 7", "未找到", "Not Found");
    check(&AppError::Taken { by: Some(1) }, 409, "taken by Some(1)", "taken by Some(1)", "taken by Some(1)");
    let db = AppError::from(io::Error::other("secret"));
    check(&db, 500, "database failed", "服务器内部错误", "Internal Server Error");
    let down = AppError::StoreDown { host: "db1".to_owned(), source: "secret".into() };
    check(&down, 503, "The store db1 does not answer", "存储不可用", "Store unavailable");
    let open = AppError::StoreDownPublic { host: "db1".to_owned() };
    check(&open, 503, "The store db1 does not answer", "存储 db1 没有应答", "The store db1 does not answer");
    check(&AppError::Public(1), 503, "try 1", "try 1", "try 1");
    let inner = AppError::from(Inner { user: "Bo", limit: -1, source: None });
    check(&inner, 429, "User Bo has used all -1 calls", "-1 次配额已被用户 Bo 用完", "User Bo has used all -1 calls");
    let foreign = AppError::from(fmt::Error);
    check(&foreign, 502, &fmt::Error.to_string(), "网关错误", "Bad Gateway");
    let public = AppError::ForeignPublic(io::Error::other("known"));
    check(&public, 502, "known", "known", "known");
    let computed = AppError::Computed { net: 1, tax: 2 };
    check(&computed, 429, "User Bo has used all 3 calls", "3 次配额已被用户 Bo 用完", "User Bo has used all 3 calls");
    check(&AppError::Unnamed, 500, "Internal Server Error", "服务器内部错误", "Internal Server Error");
}

#[test]
fn sources() {
    let db = AppError::from(io::Error::other("cause"));
    assert_eq!(db.source().expect("it has one").to_string(), "cause");
    let down = AppError::StoreDown { host: String::new(), source: "cause".into() };
    assert_eq!(down.source().expect("it has one").to_string(), "cause");
    let inner = AppError::from(Inner { user: "", limit: 0, source: Some(io::Error::other("cause")) });
    assert_eq!(inner.source().expect("the field's own").to_string(), "cause");
    assert!(AppError::from(Inner { user: "", limit: 0, source: None }).source().is_none());
    assert!(AppError::Unnamed.source().is_none());
    assert!(AppError::from(fmt::Error).source().is_none());
}

#[derive(Debug, StatusError)]
#[status(default = ShopCode::Fallback)]
enum WithDefault {
    #[status(log("own"))]
    Own,
    #[status(log("own"), public)]
    OwnPublic,
    #[status(public)]
    Public,
    Unnamed,
    #[status(transparent)]
    Inner(Inner),
}

#[test]
fn a_default_with_a_message_beside_texts_for_the_log() {
    let (zh, en) = ("稍后会自动重试", "It is tried again by itself");
    check(&WithDefault::Own, 502, "own", "后备", "Fallback");
    check(&WithDefault::OwnPublic, 502, "own", zh, en);
    check(&WithDefault::Public, 502, en, zh, en);
    check(&WithDefault::Unnamed, 502, en, "后备", "Fallback");
    let inner = WithDefault::Inner(Inner { user: "Bo", limit: 1, source: None });
    assert_eq!(inner.status(), 429);
}

type Dir = PathBuf;
type Borrowed<'a> = &'a Path;

#[derive(Debug, StatusError)]
enum Paths<'a, P: fmt::Display> {
    #[status(404, "no {0} {0:?}", public)]
    Alias(Dir),
    #[status(404, "no {0:>5}", public)]
    Borrowed(Borrowed<'a>),
    #[status(404, "no {0}", public)]
    Cow(Cow<'a, Path>),
    #[status(404, "no {0}", public)]
    Shared(Arc<Path>),
    #[status(404, "no {path}", public)]
    Generic { path: P },
    #[status(404, "no {0}", public)]
    Named(named::PathBuf),
    #[status(ShopCode::NoFile)]
    Catalog { path: Dir },
    #[status(ShopCode::NoFile)]
    CatalogOfOther { path: named::Path, other: Vec<Dir> },
}

/// Types that are called as those of std, and implement `Display`.
mod named {
    pub(crate) type PathBuf = String;
    pub(crate) type Path = u8;
}

#[test]
fn paths_are_recognised_by_their_type() {
    type Error<'a> = Paths<'a, u8>;

    let check_both = |error: Error<'_>, text: &str| check(&error, 404, text, text, text);
    check_both(Error::Alias("a/b".into()), r#"no a/b "a/b""#);
    check_both(Error::Borrowed(Path::new("a/b")), "no   a/b");
    check_both(Error::Cow(Path::new("a/b").into()), "no a/b");
    check_both(Error::Shared(Path::new("a/b").into()), "no a/b");
    check_both(Error::Generic { path: 7 }, "no 7");
    check_both(Error::Named("a/b".into()), "no a/b");
    let (zh, en) = ("没有文件 a/b", "There is no file a/b");
    check(&Error::Catalog { path: "a/b".into() }, 404, en, zh, en);
    let other = Error::CatalogOfOther { path: 7, other: vec!["a".into()] };
    assert_eq!(other.to_string(), en.replace("a/b", "7"));
}

/// `name = value` is a placeholder's value, whatever the name.
#[derive(Debug, StatusError)]
#[status(ShopCode::InvalidEmail, body = "the text", log = .reason.len(), public = "sorry")]
struct InvalidEmail {
    header: &'static str,
    reason: &'static str,
}

#[test]
fn a_placeholder_can_have_the_name_of_an_option() {
    let error = InvalidEmail { header: "Subject", reason: "long" };
    let (zh, en) = ("Subject 或 the text 有误：4，sorry", "Subject or the text is invalid: 4, sorry");
    check(&error, 422, en, zh, en);
}

#[derive(Debug, StatusError)]
enum Specs {
    #[status(404, "[{1:0$}]", public)]
    Width(usize, u32),
    #[status(404, "[{1:00$}]", public)]
    ZeroAndWidth(usize, u32),
    #[status(404, "[{value:0width$}]", public)]
    ZeroAndName { width: usize, value: u32 },
    #[status(404, "[{1:.0$}]", public)]
    Precision(usize, f64),
    #[status(404, "[{2:+01$.0$}]", public)]
    Both(usize, usize, f64),
    #[status(404, "[{value:$>width$}] {{{value:#x?}}}", public)]
    Fill { width: usize, value: u32 },
}

#[test]
fn format_specs_follow_the_grammar_of_std() {
    for (error, expected) in [
        (Specs::Width(4, 7), "[   7]"),
        (Specs::ZeroAndWidth(4, 7), "[0007]"),
        (Specs::ZeroAndName { width: 4, value: 7 }, "[0007]"),
        (Specs::Precision(1, 2.25), "[2.2]"),
        (Specs::Both(1, 6, 2.5), "[+002.5]"),
        (Specs::Fill { width: 3, value: 7 }, "[$$7] {0x7}"),
    ] {
        check(&error, 404, expected, expected, expected);
    }
}

#[test]
fn the_code_of_an_error_has_the_type_of_its_catalog() {
    let quota = || AppError::Quota { user: "Ann".to_owned(), limit: 3 };
    let code = Some(ShopCode::QuotaExceeded);
    assert_eq!(ShopCode::of(&quota()), code);
    assert_eq!(ShopCode::of(&&quota()), code);
    assert_eq!(ShopCode::of(&Box::new(quota())), code);
    assert_eq!(ShopCode::of(&Arc::new(quota())), code);
    let boxed: Box<dyn StatusError + Send + Sync> = quota().into();
    assert_eq!(ShopCode::of(&*boxed), code);
    assert_eq!(ShopCode::of(&ShopCode::QuotaExceeded), code);
    assert_eq!(HttpStatus::of(&quota()), None);
    assert_eq!(HttpStatus::of(&AppError::Item(7)), Some(HttpStatus::NotFound));
    assert_eq!(ShopCode::of(&AppError::Item(7)), None);
}

/// A catalog with a number that the other one has, too.
mod twin {
    status_core::include_codes! {
        #[codes(path = "tests/fixtures/order.toml")]
        pub(crate) enum OrderCode {}
    }
}

#[test]
fn a_code_with_the_number_of_another_catalog_is_not_its_code() {
    for order in twin::OrderCode::ALL {
        assert_eq!(ShopCode::of(order), None);
        assert_eq!(twin::OrderCode::of(order), Some(*order));
    }
    let shared = twin::OrderCode::ALL.iter().filter(|order| ShopCode::from_code(order.code()).is_some());
    assert!(shared.count() > 0, "no number occurs in both catalogs");
}

#[test]
fn codes_are_found_by_their_reason() {
    for code in ShopCode::ALL {
        assert_eq!(ShopCode::from_reason(code.reason()), Some(*code));
        assert_eq!(<ShopCode as status_core::CatalogCode>::from_reason(code.reason()), Some(*code));
    }
    for status in HttpStatus::ALL {
        assert_eq!(HttpStatus::from_reason(status.reason()), Some(*status));
    }
    for reason in ["", "A", "NOT_FOUN", "NOT_FOUND_", "ZZZ", "QuotaExceeded"] {
        assert_eq!(ShopCode::from_reason(reason), None);
        assert_eq!(HttpStatus::from_reason(reason), None);
    }
}

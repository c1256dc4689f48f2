//! `code_only`: another derive writes `Display`, `Error` and `From`; code and text for clients come from status-core.
#![cfg(all(feature = "include", feature = "derive", feature = "std"))]

use core::error::Error;
use core::fmt;
use std::io;

use snafu::{ResultExt as _, Snafu};
use status_core::{Lang, StatusError, include_codes};

include_codes!("tests/fixtures/shop.toml");

/// The texts of an error for the log, and for clients in both languages.
#[track_caller]
fn check(error: &dyn StatusError, status: u16, displayed: &[&str], zh: &str, en: &str) {
    assert_eq!(error.status(), status);
    let sources = core::iter::successors(error.source(), |&source| source.source());
    let texts: Vec<String> = core::iter::once(error.to_string()).chain(sources.map(ToString::to_string)).collect();
    assert_eq!(texts, displayed);
    assert_eq!(error.message(Lang::Zh).to_string(), zh);
    assert_eq!(error.message(Lang::En).to_string(), en);
}

fn cause() -> io::Error {
    io::Error::other("disk on fire")
}

mod with_thiserror {
    use super::*;

    #[derive(Debug, thiserror::Error, StatusError)]
    #[status(code_only, default = 502)]
    pub(crate) enum AppError {
        #[error("quota of {user}: {limit}")]
        #[status(ShopCode::QuotaExceeded)]
        Quota { user: String, limit: u32 },
        #[error("no file at {}", .path.display())]
        #[status(ShopCode::NoFile)]
        NoFile { path: std::path::PathBuf },
        #[error("missing {0}")]
        #[status(ShopCode::NoFile, path = .0)]
        Missing(&'static str, #[source] io::Error),
        #[error("item {0}")]
        #[status(404)]
        Item(u64),
        #[error("item {0}, and you may know it")]
        #[status(404, public)]
        PublicItem(u64),
        #[error("store {host}")]
        #[status(ShopCode::StoreDown)]
        Store { host: &'static str, source: io::Error },
        #[error("store {host}")]
        #[status(ShopCode::StoreDown, public)]
        PublicStore { host: &'static str },
        #[error("store, in plain words")]
        #[status(ShopCode::Anything, public)]
        PublicAnything,
        #[error("io")]
        Io(#[from] io::Error),
        #[error(transparent)]
        #[status(transparent)]
        Inner(#[from] Inner),
        #[error("around it: {0}")]
        #[status(transparent)]
        Around(Box<Inner>),
    }

    #[derive(Debug, thiserror::Error, StatusError)]
    #[error("inner {0}")]
    #[status(code_only, ShopCode::Positions)]
    pub(crate) struct Inner(pub(crate) u8, pub(crate) char);
}

#[test]
fn with_thiserror() {
    use with_thiserror::{AppError, Inner};

    let quota = AppError::Quota { user: "Ann".to_owned(), limit: 3 };
    check(&quota, 429, &["quota of Ann: 3"], "3 次配额已被用户 Ann 用完", "User Ann has used all 3 calls");
    let no_file = AppError::NoFile { path: "a.txt".into() };
    check(&no_file, 404, &["no file at a.txt"], "没有文件 a.txt", "There is no file a.txt");
    let missing = AppError::Missing("b.txt", cause());
    check(&missing, 404, &["missing b.txt", "disk on fire"], "没有文件 b.txt", "There is no file b.txt");
    check(&AppError::Item(7), 404, &["item 7"], "未找到", "Not Found");
    let public = "item 7, and you may know it";
    check(&AppError::PublicItem(7), 404, &[public], public, public);
    let store = AppError::Store { host: "db1", source: cause() };
    check(&store, 503, &["store db1", "disk on fire"], "存储不可用", "Store unavailable");
    let public = AppError::PublicStore { host: "db1" };
    check(&public, 503, &["store db1"], "存储 db1 没有应答", "The store db1 does not answer");
    let plain = "store, in plain words";
    check(&AppError::PublicAnything, 500, &[plain], plain, plain);
    check(&AppError::from(cause()), 502, &["io", "disk on fire"], "网关错误", "Bad Gateway");
    let positions = ("先 x 后 1，{原样}", "1 and then x, {as is}");
    check(&AppError::from(Inner(1, 'x')), 400, &["inner 1"], positions.0, positions.1);
    let around = AppError::Around(Box::new(Inner(1, 'x')));
    check(&around, 400, &["around it: inner 1"], positions.0, positions.1);
}

mod with_snafu {
    use super::*;

    #[derive(Debug, Snafu, StatusError)]
    #[snafu(visibility(pub(crate)))]
    #[status(code_only)]
    pub(crate) enum AppError {
        #[snafu(display("quota of {user}: {limit}"))]
        #[status(ShopCode::QuotaExceeded)]
        Quota { user: &'static str, limit: u32 },
        #[snafu(display("store {host}"))]
        #[status(ShopCode::StoreDown)]
        Store { host: String, source: io::Error },
        #[snafu(display("item"))]
        #[status(404, public)]
        Item,
        #[snafu(transparent)]
        #[status(transparent)]
        Inner { source: Inner },
        #[snafu(whatever, display("{message}"))]
        Whatever {
            message: String,
            #[snafu(source(from(Box<dyn Error>, Some)))]
            source: Option<Box<dyn Error>>,
        },
    }

    #[derive(Debug, Snafu, StatusError)]
    #[snafu(display("inner"), visibility(pub(crate)))]
    #[status(code_only, 409)]
    pub(crate) struct Inner {
        source: io::Error,
    }
}

#[test]
fn with_snafu() {
    use with_snafu::{AppError, InnerSnafu, ItemSnafu, QuotaSnafu, StoreSnafu};

    let quota: AppError = QuotaSnafu { user: "Ann", limit: 3_u32 }.build();
    check(&quota, 429, &["quota of Ann: 3"], "3 次配额已被用户 Ann 用完", "User Ann has used all 3 calls");
    let store = Err::<(), _>(cause()).context(StoreSnafu { host: "db1" }).expect_err("it has failed");
    check(&store, 503, &["store db1", "disk on fire"], "存储不可用", "Store unavailable");
    check(&ItemSnafu.build(), 404, &["item"], "item", "item");
    let inner = Err::<(), _>(cause()).context(InnerSnafu).map_err(AppError::from).expect_err("it has failed");
    check(&inner, 409, &["inner", "disk on fire"], "冲突", "Conflict");
    let whatever: Result<(), AppError> = Err(cause()).whatever_context("whatever it is");
    let texts = ["whatever it is", "disk on fire"];
    check(&whatever.expect_err("it has failed"), 500, &texts, "服务器内部错误", "Internal Server Error");
}

mod by_hand {
    use super::*;

    #[derive(Debug, StatusError)]
    #[status(code_only)]
    pub(crate) enum AppError<E> {
        #[status(ShopCode::QuotaExceeded, limit = .0.len(), user = .0.join(" and "))]
        Quota(Vec<&'static str>),
        #[status(502)]
        Other {
            cause: E,
        },
        #[status(502, public)]
        PublicOther {
            cause: E,
        },
        Unnamed,
    }

    impl<E> fmt::Display for AppError<E> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Self::Quota(users) => write!(f, "quota of {users:?}"),
                Self::Other { .. } => f.write_str("other"),
                Self::PublicOther { .. } => f.write_str("other, and you may know it"),
                Self::Unnamed => f.write_str("unnamed"),
            }
        }
    }

    impl<E: Error + 'static> Error for AppError<E> {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            match self {
                Self::Other { cause } | Self::PublicOther { cause } => Some(cause),
                Self::Quota(_) | Self::Unnamed => None,
            }
        }
    }

    impl<E> From<E> for AppError<E> {
        fn from(cause: E) -> Self {
            Self::Other { cause }
        }
    }
}

#[test]
fn written_by_hand() {
    type AppError = by_hand::AppError<io::Error>;

    let quota = AppError::Quota(vec!["Ann", "Bo"]);
    let told = ("2 次配额已被用户 Ann and Bo 用完", "User Ann and Bo has used all 2 calls");
    check(&quota, 429, &[r#"quota of ["Ann", "Bo"]"#], told.0, told.1);
    check(&AppError::from(cause()), 502, &["other", "disk on fire"], "网关错误", "Bad Gateway");
    let public = "other, and you may know it";
    check(&AppError::PublicOther { cause: cause() }, 502, &[public, "disk on fire"], public, public);
    check(&AppError::Unnamed, 500, &["unnamed"], "服务器内部错误", "Internal Server Error");
}

//! The result of `include_codes!`, in all forms of the call.
#![cfg(feature = "include")]

use std::collections::HashSet;

use status_core::{CatalogCode, Code, GrpcCode, HttpStatus, Lang, LogLevel, Retry, StatusError};

status_core::include_codes!("tests/fixtures/order.toml");

mod sql {
    status_core::include_codes! {
        /// Error classes of a database.
        #[codes(path = "tests/fixtures/sql.toml", exhaustive)]
        pub(crate) enum SqlState {}
    }
}

mod exit {
    use status_core as renamed;

    renamed::include_codes! {
        #[codes(path = "tests/fixtures/exit.toml", crate = renamed)]
        pub enum Exit {}
    }
}

mod locked {
    status_core::include_codes!("tests/fixtures/locked.toml");
}

use exit::Exit;
use locked::Locked;
use sql::SqlState;

#[test]
fn numbers_are_discriminants() {
    assert_eq!(OrderCode::QuotaExceeded as u32, 10429);
    assert_eq!(Exit::Killed as i32, -9);
    assert_eq!(size_of::<Option<OrderCode>>(), 4);
    assert_eq!(size_of::<Option<SqlState>>(), 1);
}

#[test]
fn a_lock_allows_new_codes_and_texts() {
    assert_eq!(Locked::ALL, [Locked::NoItems, Locked::TooMany]);
}

#[test]
fn codes_ascend() {
    fn check<C: CatalogCode>(expected: &[&str]) {
        assert_eq!(C::ALL.iter().map(|code| code.name()).collect::<Vec<_>>(), expected);
        assert!(C::ALL.is_sorted_by(|a, b| a < b && a.code() < b.code()));
        assert_eq!(C::ALL.iter().collect::<HashSet<_>>().len(), expected.len());
    }
    check::<OrderCode>(&["NoItems", "QuotaExceeded", "BracesMatter", "StoreDown"]);
    check::<SqlState>(&["ConnectionFailure", "SyntaxError", "UndefinedTable"]);
    check::<Exit>(&["Killed", "Error", "Overflow"]);
}

#[test]
fn all_look_ups_find_a_code() {
    fn check<C: CatalogCode>() {
        for &code in C::ALL {
            assert_eq!(C::lookup(code.code().into()), Some(code));
            assert_eq!(C::from_name(code.name()), Some(code));
            assert_eq!(C::from_reason(code.reason()), Some(code));
            assert_eq!(code.code().to_string().parse(), Ok(code));
            assert_eq!(code.entry().code(), code.code().into());
            assert_eq!(code.entry().name(), code.name());
            assert_eq!(code.entry().reason(), code.reason());
            assert_eq!(code.entry().status(), StatusError::status(&code));
        }
    }
    check::<OrderCode>();
    check::<SqlState>();
    check::<Exit>();
    check::<HttpStatus>();
}

#[test]
fn unknown_codes_are_not_found() {
    // Between codes, at the ends of the type, retired, of another type.
    assert_eq!(OrderCode::from_code(10111), None);
    assert_eq!(OrderCode::from_code(0), None);
    assert_eq!(OrderCode::from_code(u32::MAX), None);
    assert_eq!(OrderCode::from_code(10407), None);
    assert_eq!(OrderCode::from_name("OldCoupon"), None);
    assert_eq!(OrderCode::lookup(Code::Int(-1)), None);
    assert_eq!(OrderCode::lookup(Code::Int(i64::MAX)), None);
    assert_eq!(OrderCode::lookup(Code::Str("10429")), None);
    assert_eq!(Exit::from_code(i32::MIN), None);
    assert_eq!(SqlState::from_code("42"), None);
    assert_eq!(SqlState::from_code("42P012"), None);
    assert_eq!(SqlState::lookup(Code::Int(42)), None);
}

#[test]
fn errors_keep_the_input() {
    let error = OrderCode::try_from(7).unwrap_err();
    assert_eq!((error.catalog(), *error.input()), ("OrderCode", 7));

    let input = String::from("42P99");
    let error = SqlState::try_from(input.as_str()).unwrap_err();
    assert_eq!(error.to_string(), "`SqlState` has no code `42P99`");

    let error = "０10429".parse::<OrderCode>().unwrap_err();
    assert_eq!(error.input().as_str(), "０10429");

    let long = "码".repeat(100);
    let error = long.parse::<OrderCode>().unwrap_err();
    assert!(error.input().is_truncated());
    assert_eq!(error.to_string(), format!("`OrderCode` has no code `{}…`", "码".repeat(16)));
}

#[test]
#[expect(deprecated, reason = "that is the point")]
fn old_names_still_work() {
    assert_eq!(OrderCode::TooMany, OrderCode::QuotaExceeded);
    assert_eq!(OrderCode::from_name("TooMany"), Some(OrderCode::QuotaExceeded));
    let is_old_name = |code| matches!(code, OrderCode::TooMany);
    assert!(is_old_name(OrderCode::QuotaExceeded));
}

#[test]
fn a_given_reason_replaces_that_of_the_name() {
    let code = SqlState::ConnectionFailure;
    assert_eq!(code.reason(), "DATABASE_UNREACHABLE");
    assert_eq!(SqlState::from_reason("DATABASE_UNREACHABLE"), Some(code));
    assert_eq!(SqlState::from_reason("CONNECTION_FAILURE"), None);
    assert_eq!(code.entry().type_url(), "https://errors.example.com/08006/database-unreachable");
}

#[test]
fn tags() {
    const TAGS: &[&str] = SqlState::ConnectionFailure.tags();
    assert_eq!(TAGS, ["fatal", "network"]);
    assert!(SqlState::SyntaxError.tags().is_empty());
}

#[test]
fn aliases() {
    assert_eq!(SqlState::NoConnection, SqlState::ConnectionFailure);
    assert_eq!(SqlState::from_name("NoConnection"), Some(SqlState::ConnectionFailure));
    assert_eq!(SqlState::NoConnection.name(), "ConnectionFailure");
}

#[test]
fn look_ups_in_a_const() {
    const FOUND: Option<OrderCode> = OrderCode::from_code(10429);
    const NAMED: Option<SqlState> = SqlState::from_name("SyntaxError");
    const TITLE: &str = OrderCode::QuotaExceeded.title(Lang::Zh);
    const STATUS: u16 = OrderCode::QuotaExceeded.status().code();
    assert_eq!((FOUND, NAMED), (Some(OrderCode::QuotaExceeded), Some(SqlState::SyntaxError)));
    assert_eq!((TITLE, STATUS), ("配额已用完", 429));
}

#[test]
fn texts_in_both_languages() {
    let code = OrderCode::QuotaExceeded;
    assert_eq!(code.to_string(), "10429 配额已用完", "the catalog's language is Chinese");
    assert_eq!(code.display(Lang::En).to_string(), "10429 Quota exceeded");
    assert_eq!(SqlState::UndefinedTable.to_string(), "42P01 Undefined table");
    assert_eq!(format!("{code:?}"), "QuotaExceeded");
    assert_eq!(code.meaning(Lang::En), "A quota is counted by the month.");
    assert_eq!(code.cases(Lang::Zh), ["月底跑批。", "循环里漏了退出条件。"]);
    assert_eq!(code.remedy(Lang::Zh), "等到下个月。");
    assert_eq!(OrderCode::NoItems.meaning(Lang::Zh), "");
    assert!(OrderCode::NoItems.cases(Lang::En).is_empty());
}

#[test]
fn entries() {
    let entry = OrderCode::QuotaExceeded.entry();
    assert_eq!(entry.status(), 429);
    assert_eq!(entry.message(Lang::En), Some("All {limit} calls are used"));
    assert_eq!(entry.type_url(), "urn:problem-type:order-code:quota-exceeded");
    assert_eq!((entry.retry(), entry.log_level()), (Retry::Later, LogLevel::Warn));
    assert_eq!(entry.grpc_code(), GrpcCode::ResourceExhausted);

    let by_default = OrderCode::NoItems.entry();
    assert_eq!(by_default.status(), HttpStatus::BadRequest);
    assert_eq!((by_default.retry(), by_default.log_level()), (Retry::Changed, LogLevel::Debug));
    assert_eq!(by_default.grpc_code(), GrpcCode::InvalidArgument);

    assert_eq!(SqlState::UndefinedTable.status(), 500);
    assert_eq!(SqlState::UndefinedTable.entry().type_url(), "https://errors.example.com/42P01/undefined-table");
}

#[test]
#[expect(deprecated, reason = "the catalog still has it")]
fn texts_for_clients() {
    fn check(code: OrderCode, zh: &str, en: &str) {
        let error: &dyn StatusError = &code;
        assert_eq!(error.message(Lang::Zh).to_string(), zh);
        assert_eq!(error.message(Lang::En).to_string(), en);
    }
    check(OrderCode::NoItems, "订单没有商品", "Empty order");
    // A code alone has no `limit` for the message.
    check(OrderCode::QuotaExceeded, "配额已用完", "Quota exceeded");
    check(OrderCode::BracesMatter, "写成 {name}，不要写成 {{name}}", "write {name}, not {{name}}");
    // From 500 on, the message goes to the log only.
    check(OrderCode::StoreDown, "订单库不可用", "Order store unavailable");
}

/// Only an enum with `exhaustive` can be matched without a wildcard.
#[test]
fn exhaustive() {
    let name = |state| match state {
        SqlState::UndefinedTable => 1,
        SqlState::SyntaxError => 2,
        SqlState::ConnectionFailure => 3,
    };
    assert_eq!(SqlState::ALL.iter().map(|&state| name(state)).sum::<i32>(), 6);
}

#[test]
fn conversions() {
    assert_eq!(u32::from(OrderCode::QuotaExceeded), 10429);
    assert_eq!(<&str>::from(SqlState::SyntaxError), "42601");
    assert_eq!(OrderCode::try_from(10429), Ok(OrderCode::QuotaExceeded));
    assert_eq!(SqlState::try_from("42601"), Ok(SqlState::SyntaxError));
}

//! Serialization and deserialization of codes.
#![cfg(all(feature = "include", feature = "serde"))]

use status_core::HttpStatus;

mod by_code {
    status_core::include_codes! {
        #[codes(path = "tests/fixtures/order.toml", serde = "code")]
        pub enum OrderCode {}
    }
}

mod by_name {
    status_core::include_codes! {
        #[codes(path = "tests/fixtures/order.toml", serde = "name")]
        pub enum OrderCode {}
    }
}

mod text {
    status_core::include_codes! {
        #[codes(path = "tests/fixtures/sql.toml", serde = "code")]
        pub enum SqlState {}
    }
}

#[test]
fn both_ways() {
    fn check<C>(code: &C, json: &str)
    where
        C: serde::Serialize + serde::de::DeserializeOwned + PartialEq + core::fmt::Debug,
    {
        assert_eq!(serde_json::to_string(code).unwrap(), json);
        assert_eq!(serde_json::from_str::<C>(json).unwrap(), *code);
        assert_eq!(serde_json::from_value::<C>(serde_json::to_value(code).unwrap()).unwrap(), *code);
    }
    check(&HttpStatus::NotFound, "404");
    check(&by_code::OrderCode::QuotaExceeded, "10429");
    check(&by_name::OrderCode::QuotaExceeded, "\"QuotaExceeded\"");
    check(&text::SqlState::UndefinedTable, "\"42P01\"");
}

#[test]
fn former_names_are_accepted() {
    let code: by_name::OrderCode = serde_json::from_str("\"TooMany\"").unwrap();
    assert_eq!(code, by_name::OrderCode::QuotaExceeded);
}

#[test]
fn unknown_codes_are_rejected() {
    fn check<C: serde::de::DeserializeOwned + core::fmt::Debug>(json: &str, expected: &str) {
        let error = serde_json::from_str::<C>(json).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    check::<HttpStatus>("799", "`HttpStatus` has no code `799`");
    check::<HttpStatus>("70000", "invalid value: integer `70000`, expected u16");
    check::<HttpStatus>("\"404\"", "invalid type: string \"404\", expected u16");
    check::<by_name::OrderCode>("\"quota\"", "`OrderCode` has no code `quota`");
    check::<by_name::OrderCode>("10429", "invalid type: integer `10429`, expected a code of `OrderCode` as a string");
    check::<text::SqlState>("\"42P99\"", "`SqlState` has no code `42P99`");
}

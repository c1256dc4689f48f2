//! The expansion of codes.toml equals `status_core::HttpStatus`.

use http_catalog::HttpStatus as Expanded;
use status_core::{CatalogCode, Code, HttpStatus, Lang, StatusError};

#[test]
fn same_codes() {
    assert_eq!(codes::<Expanded>(), codes::<HttpStatus>());
    assert_eq!(Expanded::CATALOG, HttpStatus::CATALOG);
}

#[test]
fn same_entries() {
    for (expanded, status) in pairs() {
        assert_eq!(expanded.entry(), status.entry());
        assert_eq!(expanded.status(), status);
        assert_eq!(StatusError::status(&expanded), status);
    }
}

#[test]
fn same_texts() {
    for (expanded, status) in pairs() {
        assert_eq!(expanded.to_string(), status.to_string());
        assert_eq!(format!("{expanded:?}"), format!("{status:?}"));
        for &lang in Lang::ALL {
            assert_eq!(expanded.title(lang), status.title(lang));
            assert_eq!(expanded.meaning(lang), status.meaning(lang));
            assert_eq!(expanded.cases(lang), status.cases(lang));
            assert_eq!(expanded.remedy(lang), status.remedy(lang));
            assert_eq!(expanded.display(lang).to_string(), status.display(lang).to_string());
            assert_eq!(expanded.message(lang).to_string(), status.message(lang).to_string());
        }
    }
}

#[test]
fn same_look_ups() {
    for code in 0..=u16::MAX {
        let status = HttpStatus::from_code(code);
        assert_eq!(Expanded::from_code(code).map(Expanded::status), status);
        assert_eq!(Expanded::try_from(code).ok().map(Expanded::status), status);
        assert_eq!(Expanded::lookup(Code::from(code)).map(Expanded::status), status);
        assert_eq!(code.to_string().parse::<Expanded>().ok().map(Expanded::status), status);
        assert_eq!(code.to_string().parse::<HttpStatus>().ok(), status);
    }
    for &status in HttpStatus::ALL {
        assert_eq!(Expanded::from_name(status.name()).map(Expanded::status), Some(status));
        assert_eq!(HttpStatus::from_name(status.name()), Some(status));
    }
}

fn codes<C: CatalogCode<Value = u16>>() -> Vec<(u16, &'static str, &'static str)> {
    C::ALL.iter().map(|code| (code.code(), code.name(), code.reason())).collect()
}

fn pairs() -> impl Iterator<Item = (Expanded, HttpStatus)> {
    assert_eq!(Expanded::ALL.len(), HttpStatus::ALL.len());
    Expanded::ALL.iter().copied().zip(HttpStatus::ALL.iter().copied())
}

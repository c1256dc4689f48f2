//! `HttpStatus` and plain numbers, and the form of its texts.

use status_core::{HttpStatus, Lang};

#[test]
fn classes() {
    for &status in HttpStatus::ALL {
        let class = [
            status.is_informational(),
            status.is_success(),
            status.is_redirection(),
            status.is_client_error(),
            status.is_server_error(),
        ];
        let expected: Vec<bool> = (1..=5).map(|class| status.code() / 100 == class).collect();
        assert_eq!(class.as_slice(), expected, "{status}");
    }
}

#[test]
fn numbers() {
    assert_eq!(size_of::<HttpStatus>(), 2);
    assert_eq!(size_of::<Option<HttpStatus>>(), 2);
    for code in 0..=u16::MAX {
        match HttpStatus::from_code(code) {
            Some(status) => {
                assert_eq!(status, code);
                assert_eq!(code, status);
                assert_eq!(status as u16, code);
            }
            None => assert!(HttpStatus::ALL.iter().all(|&status| status != code)),
        }
    }
}

#[test]
fn every_code_has_every_text() {
    for &status in HttpStatus::ALL {
        for &lang in Lang::ALL {
            assert!(!status.title(lang).is_empty(), "{status}");
            assert!(!status.meaning(lang).is_empty(), "{status}");
            assert!(status.cases(lang).len() >= 2, "{status}");
            assert!(!status.remedy(lang).is_empty(), "{status}");
        }
    }
}

#[cfg(feature = "http")]
#[test]
fn http_crate() {
    for code in 100..=999 {
        let theirs = http::StatusCode::from_u16(code).unwrap();
        assert_eq!(HttpStatus::try_from(theirs).ok(), HttpStatus::from_code(code));
        if let Some(status) = HttpStatus::from_code(code) {
            assert_eq!(http::StatusCode::from(status), theirs);
            assert_eq!(status, theirs);
            assert_eq!(theirs, status);
            // The crate has registered codes only, omits a hyphen in 203, and uses the phrases of RFC 7231 for 413 and 422.
            if let (false, Some(reason)) = (matches!(code, 203 | 413 | 422), theirs.canonical_reason()) {
                assert_eq!(reason, status.title(Lang::En));
            }
        }
    }
}

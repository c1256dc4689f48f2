//! The derive accepts the statuses that a catalog accepts, except 200: a catalog may have codes of success, an error may not.

use std::panic::catch_unwind;

use status_core::__private::checked;
use status_core::HttpStatus;

#[test]
fn same_statuses() {
    for number in 100..=999 {
        let Some(status) = HttpStatus::from_code(number) else { continue };
        let is_accepted = catch_unwind(|| checked(status.entry(), "Error")).is_ok();
        assert_eq!(is_accepted, status_codegen::http::carries_error(number), "{number}");
    }
}

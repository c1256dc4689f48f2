//! The compiler and the catalog's rules agree on the statuses that an error may have.

use std::panic::catch_unwind;

use status_core::__private::check_status;
use status_core::HttpStatus;

#[test]
fn same_statuses() {
    for number in 100..=999 {
        let Some(status) = HttpStatus::from_code(number) else { continue };
        let is_accepted = catch_unwind(|| check_status(status.entry(), "Error")).is_ok();
        assert_eq!(status_codegen::http::carries_error(number), is_accepted, "{number}");
    }
}

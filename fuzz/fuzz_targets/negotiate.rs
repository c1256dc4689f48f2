//! Any bytes as an `Accept-Language`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| status_fuzz::negotiate(bytes));

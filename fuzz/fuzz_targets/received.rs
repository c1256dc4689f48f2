//! Any bytes as the body of a response.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| status_fuzz::received(bytes));

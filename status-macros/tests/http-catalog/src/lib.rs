//! The built-in catalog through the real `include_codes!`, to be compared with the checked-in `HttpStatus`.

status_core::include_codes!("../../../codes.toml");

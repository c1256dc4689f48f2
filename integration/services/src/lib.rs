//! Services that fail in every possible way, for tests over real connections.

pub mod errors;
pub mod grpc;
pub mod marked;
pub mod orders;
pub mod request_id;
pub mod web;

status_core::include_codes!("codes.toml");

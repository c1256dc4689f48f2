//! The parts of a response have types.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(429, retry_after(.seconds))]
struct Seconds {
    seconds: u32,
}

#[derive(Debug, StatusError)]
#[status(429, header("x-limit", .0))]
struct Header(Vec<u8>);

fn main() {}

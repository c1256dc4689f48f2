//! A variant of any other enum is not a code.

use status_core::StatusError;

pub enum Other {
    Gone,
}

#[derive(Debug, StatusError)]
#[status(Other::Gone)]
struct Gone;

fn main() {}

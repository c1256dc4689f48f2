//! The timed program, which uses the default allocator.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::main(responses::cases(), None)
}

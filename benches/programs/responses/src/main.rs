//! Is timed: nothing but the standard library stands between it and its memory.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    harness::main(responses::cases(), None)
}

//! `cargo status`

use std::process::ExitCode;

fn main() -> ExitCode {
    cargo_status::run(std::env::args_os())
}

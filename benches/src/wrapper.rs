//! This program in the place of rustc, which it calls: how long that took, and how much memory.
//!
//! Cargo calls it so, by `RUSTC_WRAPPER`, with rustc and its arguments.

use std::env;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::process::{Command, ExitCode};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};

/// Names the file that is written to.
pub(crate) const VARIABLE: &str = "BENCHES_RUSTC";

/// Calls rustc, if that is what it is called for. A line says the crate's name, seconds, and the peak in KiB.
pub(crate) fn run() -> Option<ExitCode> {
    let file = env::var_os(VARIABLE)?;
    let mut arguments = env::args_os().skip(1);
    let mut command = Command::new(arguments.next()?);
    let arguments: Vec<_> = arguments.collect();
    let name = arguments.iter().skip_while(|argument| *argument != "--crate-name").nth(1);
    let name = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let start = Instant::now();
    let status = command.args(&arguments).env_remove(VARIABLE).status().ok()?;
    let seconds = start.elapsed().as_secs_f64();
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?.max_rss();
    let mut file = OpenOptions::new().append(true).create(true).open(file).ok()?;
    writeln!(file, "{name} {seconds} {peak}").ok()?;
    Some(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

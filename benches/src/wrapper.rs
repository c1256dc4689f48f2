//! Runs rustc, and measures its time and memory.
//!
//! Cargo calls this program as `RUSTC_WRAPPER`, with rustc and its arguments.

use std::env;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::process::{Command, ExitCode};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};

/// The variable with the name of the output file.
pub(crate) const VARIABLE: &str = "BENCHES_RUSTC";

/// Runs rustc if cargo called this program. Each line contains the crate's name, the seconds and the peak in KiB.
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

//! Counts instructions with callgrind.

use std::path::Path;
use std::process::Command;

use crate::Failure;

/// The number of calls. It is compared with twice as many, so that the rest of the program cancels out.
const CALLS: u64 = 2048;

/// Whether valgrind is installed.
pub(crate) fn is_there() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// The instructions of one call.
#[expect(clippy::cast_precision_loss, reason = "no program here takes 2^52 instructions")]
pub(crate) fn instructions(program: &Path, case: &str, side: &str) -> Result<f64, Failure> {
    let count = |calls: u64| collected(program, &["repeat", case, side, &calls.to_string()]);
    Ok((count(2 * CALLS)? - count(CALLS)?) as f64 / CALLS as f64)
}

fn collected(program: &Path, arguments: &[&str]) -> Result<i64, Failure> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(program).args(arguments);
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count = said.lines().find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok());
    count.ok_or_else(|| format!("{command:?} counted nothing:\n{said}").into())
}

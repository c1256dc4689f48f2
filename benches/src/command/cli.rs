//! Measures the commands of cargo status.

use std::fs;
use std::process::Command;

use crate::measure::{in_turn, output, seconds};
use crate::report::{Budget, Row, Unit, finish, progress, thousands};
use crate::{Failure, description, package, place};

pub(crate) fn run(is_short: bool) -> Result<(), Failure> {
    progress("builds cargo-status");
    let target = place::scratch().join("cli");
    package::build(&place::root(), &target, &["build", "--release", "-p", "cargo-status"])?;
    let program = target.join("release/cargo-status");
    let count = if is_short { 100 } else { 10_000 };
    let catalog = place::scratch().join("cli.toml");
    fs::write(&catalog, description::catalog(count, 0))?;
    let rustc = output(Command::new("rustc").args(["--print", "sysroot"]))?;
    // rustc itself, not rustup's proxy.
    let rustc = format!("{}/bin/rustc", rustc.trim());
    let [explain, rustc_explain] = in_turn(if is_short { 1 } else { 21 }, |side| {
        seconds(&mut match side {
            0 => command(&program, &["explain", "500"]),
            _ => command(&rustc, &["--explain", "E0308"]),
        })
    })?;
    let [check] = in_turn(if is_short { 1 } else { 5 }, |_| {
        seconds(command(&program, &["check"]).arg("--catalog").arg(&catalog))
    })?;
    let rows = [
        Row::new("`cargo status explain 500`", Unit::Milliseconds, explain * 1e3)
            .against("rustc --explain E0308", rustc_explain * 1e3)
            .budget(Budget::AtMost(10.0)),
        Row::new(format!("`cargo status check`, {} codes", thousands(count)), Unit::Seconds, check)
            .budget(Budget::AtMost(1.0)),
    ];
    finish("cli", &rows, is_short)
}

fn command(program: impl AsRef<std::ffi::OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(place::scratch());
    command
}

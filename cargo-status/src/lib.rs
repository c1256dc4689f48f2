#![doc = include_str!("../README.md")]

mod cli;
mod command;
pub mod diff;
mod explain;
pub mod format;
mod input;
pub mod insert;
pub mod lint;
mod options;
pub mod output;
mod report;
mod schema;

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the command line whose first word is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = cli::parse(arguments);
    let color = arguments.options.color;
    match arguments.command.run(&arguments.options) {
        Ok(outcome) => outcome.print(color),
        Err(error) => error.print(color),
    }
}

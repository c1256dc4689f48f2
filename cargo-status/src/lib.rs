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

use crate::output::language::{Languages, value_of};

/// Runs the command line. Its first word is the name of the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<_> = arguments.into_iter().collect();
    let languages = Languages::of_arguments(&arguments);
    let color = value_of("--color", &arguments).unwrap_or_default();
    let parsed = cli::parse(arguments, languages);
    let outcome = parsed.map_or_else(|ended| ended, |arguments| arguments.command.run(&arguments.options));
    match outcome {
        Ok(outcome) => outcome.print(languages, color),
        Err(error) => error.print(languages, color),
    }
}

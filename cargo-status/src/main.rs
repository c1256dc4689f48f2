#![doc = include_str!("../README.md")]

mod answer;
mod arguments;
mod builtin;
mod catalog;
mod changes;
mod command;
mod findings;
mod git;
mod language;
mod lock;
mod options;
mod page;
mod schema;
mod search;
mod sources;
mod target;
mod terminal;
mod words;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = arguments::parse();
    let color = arguments.options.color;
    match arguments.command.run(&arguments.options) {
        Ok(answer) => answer.print(color),
        Err(failure) => failure.print(color),
    }
}

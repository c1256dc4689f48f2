//! Measures the crates of this workspace against comparable crates, in one run.
//!
//! `cargo run -p benches --release -- compile` (or `derive`, `runtime`, `response`, `size`, `cli`) prints a table and saves its numbers in
//! `benches/results`. `cargo run -p benches --release -- readme` writes the tables of both READMEs and the chart from there.

mod callgrind;
mod chart;
mod command;
mod description;
mod error_types;
mod measure;
mod package;
mod place;
mod programs;
mod readme;
mod report;
mod sides;
mod wrapper;

use core::error::Error;
use std::process::ExitCode;

use clap::Parser;

use crate::command::Command;

/// Measures the crates of this workspace against comparable crates.
#[derive(Parser)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// Measure everything once with small inputs, and do not save the results
    #[arg(long, global = true)]
    short: bool,
}

/// Why something could not be measured.
type Failure = Box<dyn Error>;

fn main() -> ExitCode {
    if let Some(code) = wrapper::run() {
        return code;
    }
    let arguments = Arguments::parse();
    match arguments.command.run(arguments.short) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report::progress(&format!("error: {failure}"));
            ExitCode::FAILURE
        }
    }
}

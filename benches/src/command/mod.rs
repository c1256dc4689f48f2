//! The commands, one per file.

mod cli;
mod compile;
mod derive;
mod response;
mod runtime;
mod size;

use clap::Subcommand;

use crate::{Failure, readme};

#[derive(Clone, Copy, Subcommand)]
pub(crate) enum Command {
    /// Measure cold builds, and checks after an edit
    Compile,
    /// Measure checks of large error types
    Derive,
    /// Measure look-ups: instructions and time
    Runtime,
    /// Measure responses and language negotiation
    Response,
    /// Measure the size of programs and values
    Size,
    /// Measure the commands of cargo status
    Cli,
    /// Write the tables and the chart from the saved results
    Readme,
}

impl Command {
    pub(crate) fn run(self, is_short: bool) -> Result<(), Failure> {
        match self {
            Self::Compile => compile::run(is_short),
            Self::Derive => derive::run(is_short),
            Self::Runtime => runtime::run(is_short),
            Self::Response => response::run(is_short),
            Self::Size => size::run(is_short),
            Self::Cli => cli::run(is_short),
            Self::Readme => readme::run(),
        }
    }
}

//! The commands, each in a file of its own.

mod cli;
mod compile;
mod response;
mod runtime;
mod size;

use clap::Subcommand;

use crate::{Failure, readme};

#[derive(Clone, Copy, Subcommand)]
pub(crate) enum Command {
    /// How long a crate takes to compile, and how long again after an edit
    Compile,
    /// What a code is asked for: instructions and time
    Runtime,
    /// From an error to the bytes of a response, and from a header to a language
    Response,
    /// What a program carries, and how large values are
    Size,
    /// How long the terminal's commands take
    Cli,
    /// Writes the tables and the chart from what was kept
    Readme,
}

impl Command {
    pub(crate) fn run(self, is_short: bool) -> Result<(), Failure> {
        match self {
            Self::Compile => compile::run(is_short),
            Self::Runtime => runtime::run(is_short),
            Self::Response => response::run(is_short),
            Self::Size => size::run(is_short),
            Self::Cli => cli::run(is_short),
            Self::Readme => readme::run(),
        }
    }
}

//! The commands, each in a file of its own.

mod check;
mod diff;
mod explain;
mod fmt;
mod generate;
mod init;
mod list;
mod lock;
mod new;
mod schema;

use clap::Subcommand;

use crate::options::Options;
use crate::output::outcome::{Error, Outcome};

/// What is to be done.
#[derive(Subcommand)]
pub(crate) enum Command {
    Check(check::Arguments),
    Diff(diff::Arguments),
    Explain(explain::Arguments),
    Fmt(fmt::Arguments),
    Generate(generate::Arguments),
    Init(init::Arguments),
    List(list::Arguments),
    Lock(lock::Arguments),
    New(new::Arguments),
    Schema(schema::Arguments),
}

impl Command {
    /// Does it.
    pub(crate) fn run(&self, options: &Options) -> Result<Outcome, Error> {
        match self {
            Self::Check(arguments) => check::run(arguments, options),
            Self::Diff(arguments) => diff::run(arguments, options),
            Self::Explain(arguments) => explain::run(arguments, options),
            Self::Fmt(arguments) => fmt::run(arguments, options),
            Self::Generate(arguments) => generate::run(arguments, options),
            Self::Init(arguments) => init::run(arguments, options),
            Self::List(arguments) => list::run(arguments, options),
            Self::Lock(arguments) => lock::run(arguments, options),
            Self::New(arguments) => new::run(arguments, options),
            Self::Schema(arguments) => schema::run(arguments, options),
        }
    }
}

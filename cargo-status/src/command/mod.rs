//! The commands, one per file.

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
use crate::output::chinese_help::Chinese;
use crate::output::outcome::{Error, Outcome};

/// The Chinese help of each command, by its name.
pub(crate) const CHINESE: &[(&str, &Chinese)] = &[
    ("check", &check::CHINESE),
    ("diff", &diff::CHINESE),
    ("explain", &explain::CHINESE),
    ("fmt", &fmt::CHINESE),
    ("generate", &generate::CHINESE),
    ("init", &init::CHINESE),
    ("list", &list::CHINESE),
    ("lock", &lock::CHINESE),
    ("new", &new::CHINESE),
    ("schema", &schema::CHINESE),
];

/// A command with its arguments.
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
    /// Runs the command.
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

//! The command line: parsing, help and usage errors.

mod chinese;
mod help;
mod usage;

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory as _, FromArgMatches as _, Parser};

use crate::command::Command;
use crate::options::Options;
use crate::output::language::Languages;
use crate::output::outcome::{Error, Outcome};

/// Explain, check and edit catalogs of status codes, in Chinese and English
#[derive(Parser)]
#[command(version, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) options: Options,
}

const EXAMPLES: &str = "\
Examples:
  cargo status explain 502
  cargo status explain 限流 --lang both
  cargo status check --catalog errors/codes.toml";

/// Parses the command line. If it asks for help, that is the outcome.
pub(crate) fn parse(mut given: Vec<OsString>, languages: Languages) -> Result<Arguments, Result<Outcome, Error>> {
    let mut command = Arguments::command();
    // For `cargo status list`, cargo runs `cargo-status status list`.
    if given.get(1).is_some_and(|first| first == "status") {
        given.remove(1);
        command = command.bin_name("cargo status");
    }
    let matches = help::in_languages(command, languages).try_get_matches_from(given);
    let parsed = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
    parsed.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Ok(Outcome::new(error.render().ansi().to_string())),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Err(Error::Usage(error.render().ansi().to_string())),
        _ => Err(Error::Usage(usage::in_languages(&error, languages))),
    })
}

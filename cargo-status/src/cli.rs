//! What the command line says.

use std::ffi::OsString;

use clap::{CommandFactory as _, FromArgMatches as _, Parser};

use crate::command::Command;
use crate::options::Options;

/// Explains, lists and checks status codes, in Chinese and English.
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

/// Reads the command line; where it is wrong, or asks for help, the program ends here.
pub(crate) fn parse(given: impl IntoIterator<Item = OsString>) -> Arguments {
    let mut given: Vec<OsString> = given.into_iter().collect();
    let mut command = Arguments::command();
    // For `cargo status list`, cargo calls `cargo-status status list`.
    if given.get(1).is_some_and(|first| first == "status") {
        given.remove(1);
        command = command.bin_name("cargo status");
    }
    let matches = command.get_matches_from(given);
    Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit())
}

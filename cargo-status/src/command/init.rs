//! `cargo status init`: a codes.toml to begin with.

use std::path::Path;

use clap::Args;

use crate::input::catalog;
use crate::options::Options;
use crate::output::outcome::{Error, Outcome};
use crate::output::write::write;
use crate::schema;

/// Writes a codes.toml to begin with, unless there is one
///
/// It is bilingual, commented and valid; `--catalog` names another file. Beside it comes the schema that its first line names.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Writes nothing; where there is no codes.toml, the exit code is 1
    #[arg(long)]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status init
  cargo status init --catalog errors/codes.toml";

/// What it writes.
const STARTER: &str = include_str!("starter.toml");

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let path = options.catalog.as_deref().unwrap_or(Path::new(catalog::FILE));
    if path.exists() && arguments.check {
        return Ok(Outcome::default());
    }
    if path.exists() {
        return Err(Error::new(format!("{} is there already", path.display())));
    }
    let command = options.command("init");
    let check = arguments.check.then_some(command.as_str());
    let mut answer = Outcome::default();
    for (path, text) in [(path, STARTER), (&path.with_file_name(schema::FILE), &schema::text())] {
        if !path.exists() {
            let written = write(path, text, check, options.languages())?;
            answer.err += &written.err;
            answer.has_findings |= written.has_findings;
        }
    }
    Ok(answer)
}

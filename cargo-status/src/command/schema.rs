//! `cargo status schema`: the JSON Schema of codes.toml, for editors.

use std::path::PathBuf;

use clap::Args;

use crate::options::Options;
use crate::output::outcome::{Error, Outcome};
use crate::output::write::write;
use crate::schema;

/// Writes the JSON Schema (draft-07) of codes.toml, for editors
///
/// An editor completes keys and explains them where the first line of codes.toml is `#:schema ./codes.schema.json`, and that file
/// lies beside it. The schema sees unknown keys, wrong types, missing keys and malformed values; `cargo status check` sees
/// everything.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The file; else it is printed
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Writes nothing; where the file is not what would be written, the exit code is 1
    #[arg(long, requires = "output")]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status schema --output codes.schema.json
  cargo status schema --output codes.schema.json --check";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let text = schema::text();
    let Some(path) = &arguments.output else { return Ok(Outcome::new(text)) };
    let command = format!("cargo status schema --output {}", path.display());
    write(path, &text, arguments.check.then_some(command.as_str()), options.languages())
}

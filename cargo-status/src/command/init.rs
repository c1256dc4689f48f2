//! `cargo status init`: a codes.toml to begin with.

use std::path::Path;

use clap::Args;

use crate::answer::{Answer, Failure};
use crate::catalog;
use crate::options::Options;
use crate::{schema, target};

/// Writes a codes.toml to begin with, unless there is one
///
/// It is bilingual, commented and valid; `--catalog` names another file. Beside it comes the schema that its first line names.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {}

const EXAMPLES: &str = "\
Examples:
  cargo status init
  cargo status init --catalog errors/codes.toml";

/// What it writes.
const STARTER: &str = include_str!("starter.toml");

pub(crate) fn run(_: &Arguments, options: &Options) -> Result<Answer, Failure> {
    let path = options.catalog.as_deref().unwrap_or(Path::new(catalog::FILE));
    if path.exists() {
        return Err(Failure::new(format!("{} is there already", path.display())));
    }
    let mut answer = target::write(path, STARTER, None, options.languages())?;
    let schema = path.with_file_name(schema::FILE);
    if !schema.exists() {
        answer.err += &target::write(&schema, &schema::text(), None, options.languages())?.err;
    }
    Ok(answer)
}

//! `cargo status fmt`: a catalog in the order in which all of them are.

use clap::Args;
use status_codegen::{Catalog, Settings, Source};

use crate::answer::{Answer, Failure};
use crate::catalog;
use crate::options::Options;
use crate::{findings, target};

/// Puts a catalog in order: codes ascending, keys alike in each, both languages of a text on neighbouring lines
///
/// Values stay as they are written, and comments with what they stand above, beside or below. A catalog that breaks rules is
/// told so, and left alone.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Writes nothing; where the file is not in order, the exit code is 1
    #[arg(long)]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status fmt
  cargo status fmt --check --catalog errors/codes.toml";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Answer, Failure> {
    let file = catalog::open(options)?;
    let Some(path) = &file.path else {
        return Err(Failure::new("there is no codes.toml here, and the built-in catalog is in order"));
    };
    let settings = options.settings();
    let formatted = status_codegen::format(&file.source, &settings)
        .map_err(|refused| Failure::Refused(findings::show(&refused.diagnostics, &file, options.format)))?;
    if formatted == file.source.text() {
        return Ok(Answer::default());
    }
    if !is_same(&file.source, &formatted, &settings) {
        let message =
            format!("{} would mean something else in order, so it is left alone; please report this", path.display());
        return Err(Failure::new(message));
    }
    let command = options.command("fmt");
    target::write(path, &formatted, arguments.check.then_some(command.as_str()), options.languages())
}

/// Whether a catalog means what it meant: nobody's texts depend on our having thought of everything.
fn is_same(before: &Source, after: &str, settings: &Settings) -> bool {
    let read = |source: &Source| Catalog::read(source, settings).ok();
    read(before) == read(&Source::new(before.name(), after))
}

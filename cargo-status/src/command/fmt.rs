//! `cargo status fmt`: a catalog in the order in which all of them are.

use clap::Args;
use status_codegen::load::load;
use status_codegen::options::LockFile;
use status_codegen::source::Source;

use crate::format::format;
use crate::input::catalog;
use crate::options::Options;
use crate::output::outcome::{Error, Outcome};
use crate::output::write::write;

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

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let file = catalog::open(options)?;
    let Some(path) = &file.path else {
        return Err(Error::new("there is no codes.toml here, and the built-in catalog is in order"));
    };
    let load_options = options.load_options(LockFile::NotRead);
    let loaded = load(file.source, &load_options);
    let Some(catalog) = &loaded.catalog else { return Err(catalog::rejected(&loaded, options)) };
    let source = loaded.sources.catalog();
    let formatted =
        format(source, catalog).map_err(|error| Error::new(format!("cannot read {}: {error}", path.display())))?;
    if formatted == source.text() {
        return Ok(Outcome::default());
    }
    // Nobody's texts depend on our having thought of everything.
    if load(Source::new(source.name(), formatted.as_str()), &load_options).catalog.as_ref() != Some(catalog) {
        let message =
            format!("{} would mean something else in order, so it is left alone; please report this", path.display());
        return Err(Error::new(message));
    }
    let command = options.command("fmt");
    write(path, &formatted, arguments.check.then_some(command.as_str()), options.languages())
}

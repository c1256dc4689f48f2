//! `cargo status lock`: what the released codes are, in a file for Git.

use clap::Args;
use status_codegen::finding::{Finding, Rule};
use status_codegen::load::{Loaded, load};
use status_codegen::lock::Lock;
use status_codegen::options::LockFile;

use crate::input::catalog;
use crate::lint;
use crate::options::Options;
use crate::output::outcome::{Error, Outcome};
use crate::output::strings::STRINGS;
use crate::output::terminal::lines;
use crate::output::write::write;
use crate::report::report;

/// Writes codes.lock, which keeps released codes from changing unnoticed
///
/// The file stands beside the catalog and under its name, one line a code: code, name, status, placeholders, and a hash of the
/// texts of each language. With `lock = true` under `[catalog]`, the macro and `cargo status check` refuse what breaks a code
/// that is in it: gone without being retired, renumbered, renamed without `renamed_from`, mapped to another status, or with
/// other placeholders. So does this command, unless it is told otherwise.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Writes nothing; where the file is not what would be written, the exit code is 1
    #[arg(long)]
    check: bool,

    /// Writes it even where that breaks released codes
    #[arg(long)]
    breaking: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status lock
  cargo status lock --check
  cargo status lock --catalog errors/codes.toml";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let file = catalog::open(options)?;
    let Some(path) = file.path.as_deref().map(catalog::lock_path) else {
        return Err(Error::new("there is no codes.toml here, and the built-in catalog has no lock"));
    };
    let released = match catalog::lock_beside(&file)? {
        LockFile::Found(source) if !arguments.breaking => LockFile::Replaced(source),
        _ => LockFile::NotRead,
    };
    let loaded = load(file.source, &options.load_options(released));
    let Some(catalog) = &loaded.catalog else { return Err(rejected(&loaded, options)) };
    let command = options.command("lock");
    let check = arguments.check.then_some(command.as_str());
    let outcome = write(&path, &Lock::of(catalog).to_string(), check, options.languages())?;
    let mut err = stale_translations(&loaded, options) + &outcome.err;
    if loaded.document.head.lock.is_none() {
        err += &lines(options.languages().of(STRINGS).map(|strings| strings.lock_unasked.to_owned()));
    }
    Ok(Outcome { err, ..outcome })
}

/// The findings of a catalog that breaks rules; where these are only of released codes, also how to break them all the same.
fn rejected(loaded: &Loaded, options: &Options) -> Error {
    let mut found = report(&loaded.diagnostics, &loaded.sources, options.format);
    if loaded.diagnostics.iter().all(|one| is_of_released_code(&one.finding)) {
        found += &lines(options.languages().of(STRINGS).map(|strings| strings.lock_breaks.to_owned()));
    }
    Error::Rejected(found)
}

fn is_of_released_code(finding: &Finding) -> bool {
    matches!(
        finding.rule(),
        Rule::ChangedPlaceholders
            | Rule::RemappedCode
            | Rule::RemovedCode
            | Rule::RenamedCode
            | Rule::RenumberedCode
            | Rule::RevivedCode
    )
}

/// What the next `check` will no longer warn of.
fn stale_translations(loaded: &Loaded, options: &Options) -> String {
    let mut found = lint::findings(loaded, None);
    found.retain(|one| one.rule() == Rule::StaleTranslation);
    report(&found, &loaded.sources, options.format)
}

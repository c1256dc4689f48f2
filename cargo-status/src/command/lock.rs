//! `cargo status lock`: what the released codes are, in a file for Git.

use clap::Args;
use status_codegen::{Catalog, Diagnostic, Lock, LockFile, Settings};

use crate::answer::{Answer, Failure};
use crate::catalog::{self, File};
use crate::lock::{self, LockBeside};
use crate::options::Options;
use crate::terminal::lines;
use crate::words::WORDS;
use crate::{findings, target};

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

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Answer, Failure> {
    let file = catalog::open(options)?;
    let Some(path) = file.path.as_deref().map(lock::path) else {
        return Err(Failure::new("there is no codes.toml here, and the built-in catalog has no lock"));
    };
    let beside = lock::beside(&file)?;
    let released = if arguments.breaking { LockFile::Unread } else { released(beside) };
    let settings = Settings { lock: released, ..options.settings() };
    let catalog = Catalog::read(&file.source, &settings)
        .map_err(|refused| Failure::Refused(refusal(&refused.diagnostics, &file, options)))?;
    let command = options.command("lock");
    let check = arguments.check.then_some(command.as_str());
    let answer = target::write(&path, &Lock::of(&catalog).to_string(), check, options.languages())?;
    let mut said = stale_translations(&file, &settings, options);
    said += &answer.err;
    if !catalog.lock {
        said += &lines(options.languages().of(WORDS).map(|words| words.lock_unasked.to_owned()));
    }
    Ok(Answer { err: said, ..answer })
}

/// What was released, as far as it can be read.
fn released(beside: LockBeside) -> LockFile {
    match (beside.found, beside.readable) {
        (LockFile::Found(lock), _) | (_, Some(lock)) => LockFile::Found(lock),
        (LockFile::Missing | LockFile::Unread, None) => LockFile::Unread,
    }
}

/// What is said of a catalog that breaks rules; where these are only of what was released, how to break them all the same.
fn refusal(found: &[Diagnostic], file: &File, options: &Options) -> String {
    let mut said = findings::show(found, file, options.format);
    if Catalog::read(&file.source, &options.settings()).is_ok() {
        said += &lines(options.languages().of(WORDS).map(|words| words.lock_breaks.to_owned()));
    }
    said
}

/// What the next `check` will no longer warn of.
fn stale_translations(file: &File, settings: &Settings, options: &Options) -> String {
    let mut found = status_codegen::check(&file.source, settings, None);
    found.retain(|one| one.rule == "stale-translation");
    findings::show(&found, file, options.format)
}

//! `cargo status diff`: what changed from one catalog to another.

use std::fs;
use std::path::Path;

use clap::Args;
use status_codegen::catalog::Catalog;
use status_codegen::options::LockFile;
use status_codegen::source::Source;

use crate::diff::{between, github, human, json};
use crate::input::catalog;
use crate::input::git;
use crate::options::Options;
use crate::output::outcome::{Error, Outcome};
use crate::output::strings::STRINGS;
use crate::output::terminal::lines;
use crate::report::Format;

/// What a revision begins with.
const GIT: &str = "git:";

/// Tells what changed between two catalogs; what breaks those who know the first makes the exit code 1
///
/// Breaking are codes that are gone without being retired, in use again after they were, renumbered, renamed without
/// `renamed_from`, mapped to another status, or with other placeholders. Listed besides are codes that were added, renamed,
/// deprecated or retired, and texts, in both languages before and after.
///
/// A catalog is a file, or `git:REV`, which is the catalog at that revision; `git:REV:PATH` names another file by its path from
/// the root of the repository. `--format github` gives Markdown for a comment on a pull request.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The catalog before: a file, `git:REV` or `git:REV:PATH`
    old: String,

    /// The catalog after, in the same forms; else that which is here
    new: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  cargo status diff git:main
  cargo status diff git:v1.2.0 git:v1.3.0 --format json
  cargo status diff git:origin/main --format github --lang both";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let old = read(&arguments.old, options)?;
    let new = match &arguments.new {
        Some(new) => read(new, options)?,
        None => catalog::valid(options)?,
    };
    let found = between(&old, &new);
    let languages = options.languages();
    let out = match options.format {
        Format::Human => human::report(&found, languages),
        Format::Json => json::report(&found),
        Format::Github => github::report(&found, &new.name, languages),
    };
    let nothing = || lines(languages.of(STRINGS).map(|strings| strings.no_changes.to_owned()));
    Ok(Outcome {
        out,
        err: if found.is_empty() && options.format == Format::Human { nothing() } else { String::new() },
        has_findings: found.iter().any(|change| change.what.is_breaking()),
    })
}

fn read(named: &str, options: &Options) -> Result<Catalog, Error> {
    let here = options.catalog.as_deref().unwrap_or(Path::new(catalog::FILE));
    let bytes = match named.strip_prefix(GIT).map(|object| object.split_once(':').ok_or(object)) {
        None => fs::read(named).map_err(|error| Error::new(format!("cannot read {named}: {error}")))?,
        Some(Err(revision)) => git::file_at(revision, here)?,
        Some(Ok((revision, path))) => git::blob(Path::new("."), &format!("{revision}:{path}"))?,
    };
    catalog::checked(Source::from_bytes(named, &bytes), &options.load_options(LockFile::NotRead), options)
}

//! `cargo status check`: what is wrong with a catalog, and what is hardly meant.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use status_codegen::finding::{Rule, Severity};
use status_codegen::load::load;
use status_codegen::source::diagnostic::Diagnostic;
use status_codegen::source::span::FileId;

use crate::input::catalog::{self, File};
use crate::input::usage;
use crate::lint;
use crate::options::Options;
use crate::output::outcome::{Error, Outcome};
use crate::output::strings::STRINGS;
use crate::output::terminal::lines;
use crate::report::{Format, report};

/// Checks a catalog: all that the macro refuses, and warnings besides
///
/// Every finding has a name that `cargo status explain` knows. Errors make the exit code 1, warnings do not unless they are
/// denied.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Warnings, too, make the exit code 1
    #[arg(long)]
    deny_warnings: bool,

    /// A warning that is not wanted, such as `unused-code`; may be given several times
    #[arg(long, value_name = "RULE", value_parser = warning)]
    allow: Vec<Rule>,

    /// Where the program's sources are, which should use every code; else `src` beside the catalog
    #[arg(long, value_name = "DIR")]
    sources: Vec<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo status check
  cargo status check --catalog errors/codes.toml --sources src --deny-warnings
  cargo status check --format github --allow unused-code";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let file = catalog::open(options)?;
    let words = arguments.words(&file)?;
    let lock = catalog::lock_beside(&file)?;
    let loaded = load(file.source, &options.load_options(lock));
    let mut found = lint::findings(&loaded, words.as_ref());
    found.retain(|one| !arguments.allow.contains(&one.rule()));
    // A lock that cannot be read comes first: nothing was compared with it.
    found.sort_by_key(|one| one.span.file != FileId::LOCK);
    let errors = found.iter().filter(|one| one.severity() == Severity::Error).count();
    Ok(Outcome {
        out: report(&found, &loaded.sources, options.format),
        err: match options.format {
            Format::Human => summary(&found, errors, loaded.sources.catalog().name(), options),
            Format::Json | Format::Github => String::new(),
        },
        has_findings: errors > 0 || arguments.deny_warnings && !found.is_empty(),
    })
}

impl Arguments {
    /// The words of the sources, if there are any.
    fn words(&self, file: &File) -> Result<Option<BTreeSet<String>>, Error> {
        let beside = || file.path.as_ref().map(|path| path.with_file_name("src")).filter(|folder| folder.is_dir());
        let folders = if self.sources.is_empty() { beside().into_iter().collect() } else { self.sources.clone() };
        if folders.is_empty() {
            return Ok(None);
        }
        let mut words = BTreeSet::new();
        for folder in folders {
            usage::collect_words(&folder, &mut words)?;
        }
        Ok(Some(words))
    }
}

/// A rule that only warns, by its name.
fn warning(name: &str) -> Result<Rule, String> {
    let known = || Rule::ALL.iter().filter(|rule| rule.severity() == Severity::Warning).map(|rule| rule.name());
    match Rule::named(name) {
        Some(rule) if rule.severity() == Severity::Warning => Ok(rule),
        Some(_) => Err("the macro refuses it".to_owned()),
        None => Err(format!("the warnings are {}", known().collect::<Vec<_>>().join(", "))),
    }
}

/// How much was found, and where to read more.
fn summary(found: &[Diagnostic], errors: usize, name: &str, options: &Options) -> String {
    let worst = found.iter().min_by_key(|one| one.severity());
    lines(options.languages().of(STRINGS).map(|strings| {
        let found = worst.map(|worst| (strings.found)(name, errors, found.len() - errors, worst.rule().name()));
        found.unwrap_or_else(|| (strings.fine)(name))
    }))
}

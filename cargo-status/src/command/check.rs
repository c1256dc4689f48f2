//! `cargo status check`: what is wrong with a catalog, and what is hardly meant.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;
use status_codegen::rule::{self, Severity};
use status_codegen::{Diagnostic, Settings};

use crate::answer::{Answer, Failure};
use crate::catalog::{self, File};
use crate::findings;
use crate::lock;
use crate::options::{Format, Options};
use crate::sources;
use crate::terminal::lines;
use crate::words::WORDS;

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
    allow: Vec<String>,

    /// Where the program's sources are, which should use every code; else `src` beside the catalog
    #[arg(long, value_name = "DIR")]
    sources: Vec<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo status check
  cargo status check --catalog errors/codes.toml --sources src --deny-warnings
  cargo status check --format github --allow unused-code";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Answer, Failure> {
    let file = catalog::open(options)?;
    let words = arguments.words(&file)?;
    let lock = lock::beside(&file)?;
    let (in_lock, mut out) = lock.findings(&file, options);
    let settings = Settings { lock: lock.found, ..options.settings() };
    let mut found = status_codegen::check(&file.source, &settings, words.as_ref());
    found.retain(|one| !arguments.allow.iter().any(|rule| rule == one.rule));
    out += &findings::show(&found, &file, options.format);
    found.splice(0..0, in_lock);
    let errors = found.iter().filter(|one| one.severity() == Severity::Error).count();
    Ok(Answer {
        out,
        err: match options.format {
            Format::Human => summary(&found, errors, &file, options),
            Format::Json | Format::Github => String::new(),
        },
        has_findings: errors > 0 || arguments.deny_warnings && !found.is_empty(),
    })
}

impl Arguments {
    /// The words of the sources, if there are any.
    fn words(&self, file: &File) -> Result<Option<BTreeSet<String>>, Failure> {
        let beside = || file.path.as_ref().map(|path| path.with_file_name("src")).filter(|folder| folder.is_dir());
        let folders = if self.sources.is_empty() { beside().into_iter().collect() } else { self.sources.clone() };
        if folders.is_empty() {
            return Ok(None);
        }
        let mut words = BTreeSet::new();
        for folder in folders {
            sources::words(&folder, &mut words)?;
        }
        Ok(Some(words))
    }
}

/// The name of a rule that only warns.
fn warning(name: &str) -> Result<String, String> {
    let known = || rule::all().filter(|rule| rule.severity == Severity::Warning).map(|rule| rule.id);
    match rule::named(name) {
        Some(rule) if rule.severity == Severity::Warning => Ok(name.to_owned()),
        Some(_) => Err("the macro refuses it".to_owned()),
        None => Err(format!("the warnings are {}", known().collect::<Vec<_>>().join(", "))),
    }
}

/// How much was found, and where to read more.
fn summary(found: &[Diagnostic], errors: usize, file: &File, options: &Options) -> String {
    let name = file.source.name();
    let worst = found.iter().min_by_key(|one| one.severity());
    lines(options.languages().of(WORDS).map(|words| {
        let told = worst.map(|worst| (words.found)(name, errors, found.len() - errors, worst.rule));
        told.unwrap_or_else(|| (words.fine)(name))
    }))
}

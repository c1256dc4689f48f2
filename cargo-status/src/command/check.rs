//! `cargo status check`: the errors of a catalog, and likely mistakes.

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
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::message::Message;
use crate::output::outcome::{Error, Outcome};
use crate::report::{Format, report};

/// Check a catalog for errors and likely mistakes
///
/// Reports everything that `include_codes!` would reject, and warns about likely mistakes. `cargo status explain RULE` explains
/// each finding. The exit code is 1 if there are errors, or warnings with `--deny-warnings`.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Exit with 1 if there are warnings
    #[arg(long)]
    deny_warnings: bool,

    /// Disable a warning such as `unused-code` (repeatable)
    #[arg(long, value_name = "RULE", value_parser = warning)]
    allow: Vec<Rule>,

    /// Report codes that no Rust file in this directory uses (repeatable) [default: `src` next to the catalog]
    #[arg(long, value_name = "DIR")]
    sources: Vec<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  cargo status check
  cargo status check --catalog errors/codes.toml --sources src --deny-warnings
  cargo status check --format github --allow unused-code";

pub(super) const CHINESE: Chinese = Chinese {
    about: "检查码表里的错误和可疑之处",
    details: &[
        "凡是 `include_codes!` 会拒绝的都报告为错误，可疑之处报告为警告。每条结果都有规则名，用 `cargo status explain RULE` 查看说明。\
         有错误时退出码为 1；加上 `--deny-warnings`，有警告时也为 1。",
    ],
    arguments: &[
        ("deny_warnings", Argument::new("有警告时退出码也为 1")),
        ("allow", Argument::new("关闭一种警告，例如 `unused-code`（可多次使用）")),
        (
            "sources",
            Argument::new("报告这个目录下的 Rust 文件没有用到的错误码（可多次使用）").with_default("码表旁边的 `src`"),
        ),
    ],
};

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let file = catalog::open(options)?;
    let words = arguments.words(&file)?;
    let lock = catalog::lock_beside(&file)?;
    let loaded = load(file.source, &options.load_options(lock));
    let mut found = lint::findings(&loaded, words.as_ref());
    found.retain(|one| !arguments.allow.contains(&one.rule()));
    // An unreadable lock comes first, because nothing was compared with it.
    found.sort_by_key(|one| one.span.file != FileId::LOCK);
    let errors = found.iter().filter(|one| one.severity() == Severity::Error).count();
    Ok(Outcome {
        out: report(&found, &loaded.sources, options.format, options.languages()),
        err: match options.format {
            Format::Human => summary(&found, errors, file.path, options),
            Format::Json | Format::Github => String::new(),
        },
        has_findings: errors > 0 || arguments.deny_warnings && !found.is_empty(),
    })
}

impl Arguments {
    /// The words of the sources, if there are sources.
    fn words(&self, file: &File) -> Result<Option<BTreeSet<String>>, Error> {
        let beside =
            || file.path.as_ref().map(|path| path.with_file_name("src")).filter(|directory| directory.is_dir());
        let directories = if self.sources.is_empty() { beside().into_iter().collect() } else { self.sources.clone() };
        if directories.is_empty() {
            return Ok(None);
        }
        let mut words = BTreeSet::new();
        for directory in directories {
            usage::collect_words(&directory, &mut words)?;
        }
        Ok(Some(words))
    }
}

/// Parses the name of a rule that only warns.
fn warning(name: &str) -> Result<Rule, Message> {
    let known = || Rule::ALL.iter().filter(|rule| rule.severity() == Severity::Warning).map(|rule| rule.name());
    match Rule::named(name) {
        Some(rule) if rule.severity() == Severity::Warning => Ok(rule),
        Some(rule) => Err(Message::NotAWarning { rule: rule.name() }),
        None => Err(Message::UnknownWarning { known: known().collect() }),
    }
}

/// The number of findings, and how to learn more about one of the worst.
fn summary(found: &[Diagnostic], errors: usize, file: Option<PathBuf>, options: &Options) -> String {
    options.languages().lines(&match found.iter().min_by_key(|one| one.severity()) {
        Some(worst) => Message::Found { file, errors, warnings: found.len() - errors, rule: worst.rule().name() },
        None => Message::NoProblems { file },
    })
}

//! `cargo status lock`: the released codes, in a file for Git.

use std::path::PathBuf;

use clap::Args;
use status_codegen::finding::{Finding, Rule};
use status_codegen::load::{Loaded, load};
use status_codegen::lock::Lock;
use status_codegen::options::LockFile;

use crate::input::catalog;
use crate::lint;
use crate::options::Options;
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::message::Message;
use crate::output::outcome::{Error, Outcome};
use crate::output::write::write;
use crate::report::report;

/// Record the released codes in codes.lock
///
/// The file is next to the catalog and has the same name, with the extension `.lock`. Each line has a code, its name, status,
/// placeholders, and a hash of its texts in each language.
///
/// With `lock = true` in `[catalog]`, `include_codes!` and `cargo status check` reject breaking changes to the recorded codes:
/// a code that was removed without being retired, reused after it was retired, renumbered, renamed without `renamed_from`,
/// mapped to another status, or given different placeholders. This command also rejects them, unless `--breaking` is given.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Write nothing, and exit with 1 if the file would change
    #[arg(long)]
    check: bool,

    /// Accept breaking changes to released codes
    #[arg(long)]
    breaking: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status lock
  cargo status lock --check
  cargo status lock --catalog errors/codes.toml";

pub(super) const CHINESE: Chinese = Chinese {
    about: "在 codes.lock 里记录已发布的错误码",
    details: &[
        "文件在码表旁边，与码表同名，扩展名是 `.lock`。每行有错误码、名字、HTTP 状态码、占位符，以及两种语言的文本各自的哈希值。",
        "在 `[catalog]` 里写上 `lock = true`，`include_codes!` 和 `cargo status check` 就会拒绝对已记录的错误码做不兼容的改动：\
         没有停用就删除；重新使用已停用的错误码；改变错误码的值；改名而没有写 `renamed_from`；换成另一个 HTTP 状态码；改变占位符。\
         这个命令也会拒绝，除非加上 `--breaking`。",
    ],
    arguments: &[
        ("check", Argument::new("不写文件；文件需要更新时退出码为 1")),
        ("breaking", Argument::new("接受对已发布的错误码做不兼容的改动")),
    ],
};

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let (path, file) = catalog::open_writable(options)?;
    let path = catalog::lock_path(&path);
    let released = match catalog::lock_beside(&file)? {
        LockFile::Found(source) if !arguments.breaking => LockFile::Replaced(source),
        _ => LockFile::NotRead,
    };
    let loaded = load(file.source, &options.load_options(released));
    let Some(catalog) = &loaded.catalog else { return Err(rejected(&loaded, path, options)) };
    let command = options.command("lock");
    let check = arguments.check.then_some(command.as_str());
    let outcome = write(&path, &Lock::of(catalog).to_string(), check, options.languages())?;
    let mut err = stale_translations(&loaded, options) + &outcome.err;
    if loaded.document.head.lock.is_none() {
        err += &options.languages().lines(&Message::LockNotEnforced);
    }
    Ok(Outcome { err, ..outcome })
}

/// The findings of a catalog with errors. If all of them are breaking changes, also how to accept these.
fn rejected(loaded: &Loaded, lock: PathBuf, options: &Options) -> Error {
    let mut found = report(&loaded.diagnostics, &loaded.sources, options.format, options.languages());
    if loaded.diagnostics.iter().all(|one| is_of_released_code(&one.finding)) {
        found += &options.languages().lines(&Message::LockNotUpdated { lock });
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

/// Warnings that the next `check` no longer reports.
fn stale_translations(loaded: &Loaded, options: &Options) -> String {
    let mut found = lint::findings(loaded, None);
    found.retain(|one| one.rule() == Rule::StaleTranslation);
    report(&found, &loaded.sources, options.format, options.languages())
}

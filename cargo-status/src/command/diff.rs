//! `cargo status diff`: the changes from one catalog to another.

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
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::message::Message;
use crate::output::outcome::{Error, Outcome};
use crate::output::strings::STRINGS;
use crate::output::terminal::lines;
use crate::report::Format;

/// The prefix of a revision.
const GIT: &str = "git:";

/// Compare two catalogs and report breaking changes
///
/// A change is breaking if a code was removed without being retired, reused after it was retired, renumbered, renamed without
/// `renamed_from`, mapped to another status, or given different placeholders. The exit code is 1 if there are breaking changes. New,
/// renamed, deprecated and retired codes and changed texts are also listed.
///
/// A catalog is a file or a Git revision: `git:REV` is the catalog at that revision, and `git:REV:PATH` is another file, with its
/// path from the root of the repository. `--format github` writes Markdown for a comment on a pull request.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Old catalog: a file, `git:REV` or `git:REV:PATH`
    old: String,

    /// New catalog, in one of the same forms [default: the current catalog]
    new: Option<String>,
}

const EXAMPLES: &str = "\
Examples:
  cargo status diff git:main
  cargo status diff git:v1.2.0 git:v1.3.0 --format json
  cargo status diff git:origin/main --format github --lang both";

pub(super) const CHINESE: Chinese = Chinese {
    about: "比较两份码表，报告不兼容的改动",
    details: &[
        "以下改动不兼容：没有停用就删除错误码；重新使用已停用的错误码；改变错误码的值；改名而没有写 `renamed_from`；换成另一个 HTTP 状态码；\
         改变占位符。有不兼容的改动时退出码为 1。新增、改名、弃用、停用的错误码和改动过的文本也会列出。",
        "码表可以是文件，也可以是 `git:REV`，即这份码表在 Git 某个版本中的内容。`git:REV:PATH` 是该版本中的另一个文件，\
         路径从仓库的根目录算起。`--format github` 输出 Markdown，可以用作拉取请求的评论。",
    ],
    arguments: &[
        ("old", Argument::new("旧码表：文件、`git:REV` 或 `git:REV:PATH`")),
        ("new", Argument::new("新码表，写法相同").with_default("当前的码表")),
    ],
};

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
    Ok(Outcome {
        out,
        err: if found.is_empty() && options.format == Format::Human {
            lines(languages.of(STRINGS).map(|strings| strings.no_changes.to_owned()))
        } else {
            String::new()
        },
        has_findings: found.iter().any(|change| change.what.is_breaking()),
    })
}

fn read(named: &str, options: &Options) -> Result<Catalog, Error> {
    let here = options.catalog.as_deref().unwrap_or(Path::new(catalog::FILE));
    let bytes = match named.strip_prefix(GIT).map(|object| object.split_once(':').ok_or(object)) {
        None => fs::read(named).map_err(|error| Message::NotReadable { file: named.into(), error })?,
        Some(Err(revision)) => git::file_at(revision, here)?,
        Some(Ok((revision, path))) => git::blob(Path::new("."), &format!("{revision}:{path}"))?,
    };
    catalog::checked(Source::from_bytes(named, &bytes), &options.load_options(LockFile::NotRead), options)
}

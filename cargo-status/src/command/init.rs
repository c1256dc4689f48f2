//! `cargo status init`: a new catalog.

use std::path::Path;

use clap::Args;

use crate::input::catalog;
use crate::options::Options;
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::message::Message;
use crate::output::outcome::{Error, Outcome};
use crate::output::write::write;
use crate::schema;

/// Create a catalog with two example codes
///
/// Comments in both languages explain each key. The JSON Schema for editors is written next to the catalog. An existing file is
/// not overwritten. Use `--catalog` to choose a path other than codes.toml.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Write nothing, and exit with 1 if the catalog does not exist
    #[arg(long)]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status init
  cargo status init --catalog errors/codes.toml";

/// The new catalog.
const STARTER: &str = include_str!("starter.toml");

pub(super) const CHINESE: Chinese = Chinese {
    about: "新建一份码表，其中有两个示例错误码",
    details: &[
        "每个键都有中文和英文的注释。供编辑器使用的 JSON Schema 会放在码表旁边。已有的文件不会被覆盖。文件默认是 codes.toml，可以用 `--catalog` 指定。",
    ],
    arguments: &[("check", Argument::new("不写文件；没有码表时退出码为 1"))],
};

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let path = options.catalog.as_deref().unwrap_or(Path::new(catalog::FILE));
    if path.exists() && arguments.check {
        return Ok(Outcome::default());
    }
    if path.exists() {
        return Err(Message::AlreadyExists { file: path.to_owned() }.into());
    }
    let command = options.command("init");
    let check = arguments.check.then_some(command.as_str());
    let mut outcome = Outcome::default();
    for (path, text) in [(path, STARTER), (&path.with_file_name(schema::FILE), &schema::text())] {
        if !path.exists() {
            let written = write(path, text, check, options.languages())?;
            outcome.err += &written.err;
            outcome.has_findings |= written.has_findings;
        }
    }
    Ok(outcome)
}

//! `cargo status fmt`: a catalog in the standard order.

use clap::Args;
use status_codegen::load::load;
use status_codegen::options::LockFile;
use status_codegen::source::Source;

use crate::format::format;
use crate::input::catalog;
use crate::options::Options;
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::message::Message;
use crate::output::outcome::{Error, Outcome};
use crate::output::write::write;

/// Format a catalog
///
/// Sorts groups, codes and retired codes in ascending order, and puts their keys in a fixed order. Puts the Chinese and the
/// English of each text on adjacent lines. Values keep their spelling, and comments stay with the lines that they describe. A catalog with errors is
/// reported and not changed.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Write nothing, and exit with 1 if the file is not formatted
    #[arg(long)]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status fmt
  cargo status fmt --check --catalog errors/codes.toml";

pub(super) const CHINESE: Chinese = Chinese {
    about: "格式化码表",
    details: &[
        "分组、错误码和已停用的错误码从小到大排序，其中的键按固定的顺序排列，同一段文本的中文和英文写在相邻的两行。\
         值的写法保持不变，注释仍然跟着它所说明的那一行。码表有错误时只报告错误，不改动文件。",
    ],
    arguments: &[("check", Argument::new("不写文件；文件未格式化时退出码为 1"))],
};

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let (path, file) = catalog::open_writable(options)?;
    let load_options = options.load_options(LockFile::NotRead);
    let loaded = load(file.source, &load_options);
    let Some(catalog) = &loaded.catalog else { return Err(catalog::rejected(&loaded, options)) };
    let source = loaded.sources.catalog();
    let formatted = format(source, catalog)
        .map_err(|error| Message::NotFormattable { file: path.clone(), error: error.message().to_owned() })?;
    if formatted == source.text() {
        return Ok(Outcome::default());
    }
    // The formatted text must be the same catalog, even if the formatter has a bug.
    if load(Source::new(source.name(), formatted.as_str()), &load_options).catalog.as_ref() != Some(catalog) {
        return Err(Message::MeaningWouldChange { file: path.clone() }.into());
    }
    if arguments.check {
        let message = Message::NotFormatted { file: path.clone(), command: options.command("fmt") };
        return Ok(Outcome::nothing(options.languages().lines(&message)));
    }
    write(&path, &formatted, None, options.languages())
}

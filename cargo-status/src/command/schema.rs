//! `cargo status schema`: the JSON Schema of codes.toml, for editors.

use std::path::PathBuf;

use clap::Args;

use crate::options::Options;
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::outcome::{Error, Outcome};
use crate::output::write::write;
use crate::schema;

/// Write the JSON Schema of codes.toml for editors
///
/// With the schema (draft-07), editors complete and explain keys. Write it next to codes.toml, whose first line must be
/// `#:schema ./codes.schema.json`. The schema detects unknown and missing keys, wrong types and malformed values. `cargo status
/// check` detects all errors.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Output file [default: stdout]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Write nothing, and exit with 1 if the file would change
    #[arg(long, requires = "output")]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status schema --output codes.schema.json
  cargo status schema --output codes.schema.json --check";

pub(super) const CHINESE: Chinese = Chinese {
    about: "输出 codes.toml 的 JSON Schema，供编辑器使用",
    details: &[
        "编辑器借助它（draft-07）补全各个键，并显示说明。请把它放在 codes.toml 旁边，codes.toml 的第一行必须是 \
         `#:schema ./codes.schema.json`。它能发现未知的键、缺少的键、类型错误和不合格式的值；`cargo status check` 能发现全部错误。",
    ],
    arguments: &[
        ("output", Argument::new("输出文件").with_default("标准输出")),
        ("check", Argument::new("不写文件；文件需要更新时退出码为 1")),
    ],
};

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let text = schema::text();
    let Some(path) = &arguments.output else { return Ok(Outcome::new(text)) };
    let command = format!("cargo status schema --output {}", path.display());
    write(path, &text, arguments.check.then_some(command.as_str()), options.languages())
}

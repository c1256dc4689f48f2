//! `cargo status generate`: the enum as a Rust file.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use status_codegen::emit::rust::{self, EmitOptions, EmitTarget, enumeration};
use status_codegen::options::LockFile;

use crate::input::catalog;
use crate::options::Options;
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::outcome::{Error, Outcome};
use crate::output::rust_file::rust_file;
use crate::output::write::write;

/// Write the generated enum to a file
///
/// Use this command if your project commits generated code. The file is a module with the items that `include_codes!` would
/// generate. It depends on `status-core`, but not on its macros. The comment at the top names the command that wrote the file.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Output file [default: stdout]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Write nothing, and exit with 1 if the file would change
    #[arg(long, requires = "output")]
    check: bool,

    /// Implement `Serialize` and `Deserialize`, with the code or the name as the value
    #[arg(long, value_enum, value_name = "FORM")]
    serde: Option<Serde>,

    /// Omit `#[non_exhaustive]`
    #[arg(long)]
    exhaustive: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Serde {
    /// The code, for example `10111`
    Code,
    /// The name, for example `OutOfStock`
    Name,
}

const EXAMPLES: &str = "\
Examples:
  cargo status generate --output src/codes.rs
  cargo status generate --output src/codes.rs --check";

pub(super) const CHINESE: Chinese = Chinese {
    about: "把生成的枚举写入文件",
    details: &[
        "适合把生成的代码提交到仓库的项目。文件是一个模块，内容与 `include_codes!` 生成的相同，依赖 `status-core`，但不需要其中的宏。文件开头注明了生成它的命令。",
    ],
    arguments: &[
        ("output", Argument::new("输出文件").with_default("标准输出")),
        ("check", Argument::new("不写文件；文件需要更新时退出码为 1")),
        (
            "serde",
            Argument::with_values(
                "实现 `Serialize` 和 `Deserialize`，序列化为错误码或名字",
                &[("code", "错误码，例如 `10111`"), ("name", "名字，例如 `OutOfStock`")],
            ),
        ),
        ("exhaustive", Argument::new("省略 `#[non_exhaustive]`")),
    ],
};

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let file = catalog::open(options)?;
    let name = file.source.name().to_owned();
    let catalog = catalog::checked(file.source, &options.load_options(LockFile::NotRead), options)?;
    let mut emit_options = EmitOptions::new(EmitTarget::File);
    emit_options.non_exhaustive = !arguments.exhaustive;
    emit_options.serde = arguments.serde.map(|serde| match serde {
        Serde::Code => rust::Serde::Code,
        Serde::Name => rust::Serde::Name,
    });
    let command = arguments.command(options);
    let docs = format!("`{}`, with its documentation in Chinese and English.", catalog.name);
    let from_by = format!("{name} by `{command}`");
    let text = rust_file(&docs, &from_by, &enumeration(&catalog, &emit_options));
    match &arguments.output {
        None => Ok(Outcome::new(text)),
        Some(path) => write(path, &text, arguments.check.then_some(command.as_str()), options.languages()),
    }
}

impl Arguments {
    /// The command line that writes the file.
    fn command(&self, options: &Options) -> String {
        let mut words = vec![options.command("generate")];
        if let Some(serde) = self.serde.and_then(|serde| serde.to_possible_value()) {
            words.push(format!("--serde {}", serde.get_name()));
        }
        if self.exhaustive {
            words.push("--exhaustive".to_owned());
        }
        if let Some(path) = &self.output {
            words.push(format!("--output {}", path.display()));
        }
        words.join(" ")
    }
}

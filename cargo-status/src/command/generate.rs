//! `cargo status generate`: the enum as a file, for those who keep generated code.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use status_codegen::emit;
use status_codegen::emit::rust::{self, Form, enumeration};

use crate::answer::{Answer, Failure};
use crate::catalog;
use crate::options::Options;
use crate::target;

/// Writes the Rust that `include_codes!` stands for, for those who keep generated code
///
/// The file is a module, needs `status-core` without its macros, and says by which command it is made.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The file; else it is printed
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Writes nothing; where the file is not what would be written, the exit code is 1
    #[arg(long, requires = "output")]
    check: bool,

    /// Implements serde's traits, as the code or as the name
    #[arg(long, value_enum, value_name = "FORM")]
    serde: Option<Serde>,

    /// Leaves `#[non_exhaustive]` away
    #[arg(long)]
    exhaustive: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Serde {
    Code,
    Name,
}

const EXAMPLES: &str = "\
Examples:
  cargo status generate --output src/codes.rs
  cargo status generate --output src/codes.rs --check";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Answer, Failure> {
    let file = catalog::open(options)?;
    let catalog = catalog::checked(&file, options)?;
    let form = Form {
        serde: arguments.serde.map(|serde| match serde {
            Serde::Code => rust::Serde::Code,
            Serde::Name => rust::Serde::Name,
        }),
        non_exhaustive: !arguments.exhaustive,
        ..Form::file()
    };
    let command = arguments.command(options);
    let docs = format!("`{}`, with its documentation in Chinese and English.", catalog.name);
    let from_by = format!("{} by `{command}`", file.source.name());
    let text = emit::file(&docs, &from_by, &enumeration(&catalog, &form));
    match &arguments.output {
        None => Ok(Answer::new(text)),
        Some(path) => target::write(path, &text, arguments.check.then_some(command.as_str()), options.languages()),
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

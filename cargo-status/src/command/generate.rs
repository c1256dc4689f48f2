//! `cargo status generate`: the enum as a file, for those who keep generated code.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use status_codegen::emit::rust::{self, EmitOptions, EmitTarget, enumeration};
use status_codegen::options::LockFile;

use crate::input::catalog;
use crate::options::Options;
use crate::output::outcome::{Error, Outcome};
use crate::output::rust_file::rust_file;
use crate::output::write::write;

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

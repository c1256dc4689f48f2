//! The options that every command has.

use std::path::PathBuf;

use clap::Args;
use status_codegen::options::{LoadOptions, LockFile};

use crate::output::language::Languages;
use crate::output::outcome::Color;
use crate::report::Format;

/// The options that every command has.
#[derive(Args)]
#[command(next_help_heading = "Options of every command")]
pub(crate) struct Options {
    /// The catalog; else `codes.toml` in this folder, or the built-in one
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) catalog: Option<PathBuf>,

    /// The enum's name, where only the macro call gives it
    #[arg(long = "enum", global = true, value_name = "NAME")]
    enum_name: Option<String>,

    /// The language of texts; else that of the locale
    #[arg(long, global = true, value_enum, value_name = "LANG")]
    lang: Option<Languages>,

    /// How findings are told
    #[arg(long, global = true, value_enum, value_name = "FORMAT", default_value_t)]
    pub(crate) format: Format,

    /// Whether to use colors
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    pub(crate) color: Color,
}

impl Options {
    /// The languages that texts are shown in.
    pub(crate) fn languages(&self) -> Languages {
        self.lang.unwrap_or_else(Languages::of_locale)
    }

    /// How the catalog is read, beside this lock.
    pub(crate) fn load_options(&self, lock: LockFile) -> LoadOptions {
        LoadOptions::new(self.enum_name.clone(), lock)
    }

    /// The command line that does the same to the same catalog.
    pub(crate) fn command(&self, name: &str) -> String {
        let catalog = self.catalog.as_ref().map(|path| format!(" --catalog {}", path.display()));
        let enum_name = self.enum_name.as_ref().map(|name| format!(" --enum {name}"));
        [format!("cargo status {name}")].into_iter().chain(catalog).chain(enum_name).collect()
    }
}

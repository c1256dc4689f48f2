//! The options that every command has.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use status_codegen::Settings;

use crate::language::Languages;

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

/// How findings are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people, as rustc does
    #[default]
    Human,
    /// One JSON object a line
    Json,
    /// Workflow commands, which GitHub shows beside the lines
    Github,
}

/// Whether to use colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// In a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    Always,
    Never,
}

impl Options {
    /// The languages that texts are shown in.
    pub(crate) fn languages(&self) -> Languages {
        self.lang.unwrap_or_else(Languages::of_locale)
    }

    /// How the catalog is read, without its lock.
    pub(crate) fn settings(&self) -> Settings {
        Settings { name: self.enum_name.clone(), ..Settings::default() }
    }

    /// The command line that does the same to the same catalog.
    pub(crate) fn command(&self, name: &str) -> String {
        let catalog = self.catalog.as_ref().map(|path| format!(" --catalog {}", path.display()));
        let enum_name = self.enum_name.as_ref().map(|name| format!(" --enum {name}"));
        [format!("cargo status {name}")].into_iter().chain(catalog).chain(enum_name).collect()
    }
}

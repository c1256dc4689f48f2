//! The options that all commands share.

use std::path::PathBuf;

use clap::Args;
use status_codegen::options::{LoadOptions, LockFile};

use crate::output::chinese_help::Argument;
use crate::output::language::Languages;
use crate::output::outcome::Color;
use crate::report::Format;

/// The options that all commands share.
#[derive(Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Options {
    /// Catalog file [default: codes.toml, or the built-in HTTP status codes]
    #[arg(long, global = true, hide_short_help = true, value_name = "FILE")]
    pub(crate) catalog: Option<PathBuf>,

    /// Name of the enum, if the catalog does not specify one
    #[arg(long = "enum", global = true, hide_short_help = true, value_name = "NAME")]
    enum_name: Option<String>,

    /// Language of texts, messages and help [default: from the locale]
    #[arg(long, global = true, hide_short_help = true, value_enum, value_name = "LANG")]
    lang: Option<Languages>,

    /// Output format
    #[arg(long, global = true, hide_short_help = true, value_enum, value_name = "FORMAT", default_value_t)]
    pub(crate) format: Format,

    /// When to use color
    #[arg(long, global = true, hide_short_help = true, value_enum, value_name = "WHEN", default_value_t)]
    pub(crate) color: Color,
}

/// The Chinese help of these options.
pub(crate) const CHINESE: &[(&str, Argument)] = &[
    ("catalog", Argument::new("码表文件").with_default("codes.toml，没有则为内置的 HTTP 状态码")),
    ("enum_name", Argument::new("枚举的名字，码表里没有写 `name` 时使用")),
    (
        "lang",
        Argument::with_values("文本、消息和帮助的语言", &[("zh", "中文"), ("en", "英文"), ("both", "先中文，后英文")])
            .with_default("区域设置的语言"),
    ),
    (
        "format",
        Argument::with_values(
            "输出格式",
            &[
                ("human", "文本，样式与 rustc 相同"),
                ("json", "每行一个 JSON 对象"),
                ("github", "工作流命令，GitHub 把它们显示为注解"),
            ],
        ),
    ),
    (
        "color",
        Argument::with_values(
            "什么时候使用颜色",
            &[
                ("auto", "输出到终端时使用，除非设置了 `NO_COLOR`"),
                ("always", "总是使用，包括文件和管道"),
                ("never", "从不使用"),
            ],
        ),
    ),
];

impl Options {
    /// The languages of texts and messages.
    pub(crate) fn languages(&self) -> Languages {
        self.lang.unwrap_or_else(Languages::of_locale)
    }

    /// How to load the catalog with this lock.
    pub(crate) fn load_options(&self, lock: LockFile) -> LoadOptions {
        LoadOptions::new(self.enum_name.clone(), lock)
    }

    /// The command line of this command for the same catalog.
    pub(crate) fn command(&self, name: &str) -> String {
        let catalog = self.catalog.as_ref().map(|path| format!(" --catalog {}", path.display()));
        let enum_name = self.enum_name.as_ref().map(|name| format!(" --enum {name}"));
        [format!("cargo status {name}")].into_iter().chain(catalog).chain(enum_name).collect()
    }
}

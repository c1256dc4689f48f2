//! `cargo status new`: a code with the next free number.

use core::fmt::Write as _;

use clap::Args;
use status_codegen::catalog::{Catalog, Group};
use status_codegen::load::load;
use status_codegen::options::LockFile;
use status_codegen::source::Source;
use status_codegen::value::CodeValue;

use crate::input::catalog;
use crate::insert::insert;
use crate::insert::next::next_code;
use crate::options::Options;
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::message::Message;
use crate::output::outcome::{Error, Outcome};
use crate::output::write::write;

/// Add a code with the next free number
///
/// The new table is inserted after the code with the next smaller number. Numbers of retired codes are not reused. Both titles
/// are required, because a catalog without them does not compile. With `--check`, you can omit them and fill them in yourself.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Name of the code, for example `CardExpired`
    name: String,

    /// Group of the code; optional if the catalog has at most one
    #[arg(long, conflicts_with = "code")]
    group: Option<String>,

    /// Number or text of the code [default: the next free number]
    #[arg(long, allow_hyphen_values = true)]
    code: Option<String>,

    /// HTTP status of the code [default: the catalog's `status`, or 500]
    #[arg(long, value_parser = status)]
    status: Option<u16>,

    /// Title in Chinese
    #[arg(long, value_name = "TITLE", required_unless_present = "check")]
    title_zh: Option<String>,

    /// Title in English
    #[arg(long, value_name = "TITLE", required_unless_present = "check")]
    title_en: Option<String>,

    /// Print the table instead of writing it, and exit with 1
    #[arg(long)]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status new CardExpired --group Payment --title-zh 银行卡已过期 --title-en 'Card expired'
  cargo status new CardExpired --code 10205 --check";

pub(super) const CHINESE: Chinese = Chinese {
    about: "新增一个错误码，使用下一个空闲的数字",
    details: &["新的表按数字的顺序插入。已停用的数字不会再用。两种语言的标题都必须给出，因为缺少标题的码表无法编译；\
         加上 `--check` 时可以省略，之后自己填写。"],
    arguments: &[
        ("name", Argument::new("错误码的名字，例如 `CardExpired`")),
        ("group", Argument::new("错误码所在的分组；码表至多有一个分组时可以省略")),
        ("code", Argument::new("错误码的数字或文本").with_default("下一个空闲的数字")),
        ("status", Argument::new("对应的 HTTP 状态码").with_default("码表的 `status`，没有则为 500")),
        ("title_zh", Argument::new("中文标题")),
        ("title_en", Argument::new("英文标题")),
        ("check", Argument::new("只显示新的表，不写文件，退出码为 1")),
    ],
};

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let (path, file) = catalog::open_writable(options)?;
    let load_options = options.load_options(LockFile::NotRead);
    let loaded = load(file.source, &load_options);
    let Some(catalog) = &loaded.catalog else { return Err(catalog::rejected(&loaded, options)) };
    let code = arguments.code(catalog)?;
    let table = arguments.table(&code);
    if arguments.check {
        return Ok(Outcome { out: table, has_findings: true, ..Outcome::default() });
    }
    let source = loaded.sources.catalog();
    let after = load(Source::new(source.name(), insert(source, catalog, &code, &table)), &load_options);
    match &after.catalog {
        Some(after) if after.codes.len() == catalog.codes.len() + 1 => {}
        // The errors of the new table.
        None if after.sources.catalog().text().contains(&table) => return Err(catalog::rejected(&after, options)),
        _ => return Err(Message::NoPlaceForTable { file: path.clone() }.into()),
    }
    let outcome = write(&path, after.sources.catalog().text(), None, options.languages())?;
    let added = Message::Added { name: arguments.name.clone(), code: code.to_string(), file: path.clone() };
    Ok(Outcome { err: options.languages().lines(&added), ..outcome })
}

impl Arguments {
    fn code(&self, catalog: &Catalog) -> Result<CodeValue, Error> {
        if let Some(code) = &self.code {
            return match catalog.repr.range() {
                Some(_) => {
                    code.parse().map(CodeValue::Int).map_err(|_| Message::NotANumber { code: code.clone() }.into())
                }
                None => Ok(CodeValue::Str(code.clone())),
            };
        }
        let group = self.group(catalog)?;
        next_code(catalog, group).ok_or_else(|| {
            let message = group.map(|group| Message::GroupIsFull { group: group.name.clone() });
            message.unwrap_or(Message::NoNextCode).into()
        })
    }

    /// The group of the new code. `--group` may be omitted if there is only one.
    fn group<'a>(&self, catalog: &'a Catalog) -> Result<Option<&'a Group>, Error> {
        let known = || catalog.groups.iter().map(|group| group.name.clone()).collect();
        match (&self.group, catalog.groups.as_slice()) {
            (None, []) => Ok(None),
            (Some(name), []) => Err(Message::NoGroups { group: name.clone() }.into()),
            (Some(name), groups) => match groups.iter().find(|group| group.name == *name) {
                Some(group) => Ok(Some(group)),
                None => Err(Message::UnknownGroup { group: name.clone(), known: known() }.into()),
            },
            (None, [only]) => Ok(Some(only)),
            (None, _) => Err(Message::GroupRequired { known: known() }.into()),
        }
    }

    fn table(&self, code: &CodeValue) -> String {
        let code = match code {
            CodeValue::Int(number) => number.to_string(),
            CodeValue::Str(text) => quoted(text),
        };
        let mut table = format!("[codes.{}]\ncode = {code}\n", self.name);
        if let Some(status) = self.status {
            let _ = writeln!(table, "status = {status}");
        }
        for (language, title) in [("zh", &self.title_zh), ("en", &self.title_en)] {
            let _ = writeln!(table, "title.{language} = {}", quoted(title.as_deref().unwrap_or_default()));
        }
        table
    }
}

/// Parses a number that may be an HTTP status. Whether the built-in catalog has it is for the rules to check.
fn status(text: &str) -> Result<u16, Message> {
    text.parse().ok().filter(|status| (100..=999).contains(status)).ok_or(Message::NotAStatus)
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

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
use crate::output::outcome::{Error, Outcome};
use crate::output::strings::STRINGS;
use crate::output::terminal::lines;
use crate::output::write::write;

/// Adds a code, with the next free number of its group
///
/// The table is written after the next smaller code. Numbers that are retired are not taken again. Both titles have to be
/// given, since a catalog without them is refused, and a made-up text would stay there; with `--check`, those that are not
/// given are empty, for you to fill in.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// The name of the code, such as `CardExpired`
    name: String,

    /// The group that it belongs to
    #[arg(long, conflicts_with = "code")]
    group: Option<String>,

    /// The code, instead of the next that is free
    #[arg(long, allow_hyphen_values = true)]
    code: Option<String>,

    /// The HTTP status it is mapped to, where it is not the catalog's own
    #[arg(long)]
    status: Option<u16>,

    /// The title in Chinese
    #[arg(long, value_name = "TITLE", required_unless_present = "check")]
    title_zh: Option<String>,

    /// The title in English
    #[arg(long, value_name = "TITLE", required_unless_present = "check")]
    title_en: Option<String>,

    /// Writes nothing, and prints the table; the exit code is 1, since the file would change
    #[arg(long)]
    check: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo status new CardExpired --group Payment --title-zh 银行卡已过期 --title-en 'Card expired'
  cargo status new CardExpired --code 10205 --check";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let file = catalog::open(options)?;
    let Some(path) = &file.path else {
        return Err(Error::new("there is no codes.toml here; `cargo status init` begins one"));
    };
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
        // What is wrong with the new table, in the strings of every error.
        None if after.sources.catalog().text().contains(&table) => return Err(catalog::rejected(&after, options)),
        _ => return Err(Error::new(format!("{} has no place for the table; `--check` prints it", path.display()))),
    }
    let outcome = write(path, after.sources.catalog().text(), None, options.languages())?;
    let (name, file) = (&arguments.name, path.display().to_string());
    let said = lines(options.languages().of(STRINGS).map(|strings| (strings.added)(name, &code.to_string(), &file)));
    Ok(Outcome { err: said, ..outcome })
}

impl Arguments {
    fn code(&self, catalog: &Catalog) -> Result<CodeValue, Error> {
        if let Some(code) = &self.code {
            return match catalog.repr.range() {
                Some(_) => code.parse().map(CodeValue::Int).map_err(|_| Error::new(format!("`{code}` is no number"))),
                None => Ok(CodeValue::Str(code.clone())),
            };
        }
        let group = self.group(catalog)?;
        next_code(catalog, group).ok_or_else(|| {
            Error::new(match group {
                Some(group) => {
                    format!("the group `{}` has no free code; widen it, or choose one with `--code`", group.name)
                }
                None => "which code is next cannot be told; choose one with `--code`".to_owned(),
            })
        })
    }

    /// The group that is meant; where there is only one, it need not be named.
    fn group<'a>(&self, catalog: &'a Catalog) -> Result<Option<&'a Group>, Error> {
        let names: Vec<_> = catalog.groups.iter().map(|group| format!("`{}`", group.name)).collect();
        let known = || format!("the groups are {}", names.join(", "));
        match (&self.group, catalog.groups.as_slice()) {
            (None, []) => Ok(None),
            (Some(name), []) => Err(Error::new(format!("there is no group `{name}`: the catalog has none"))),
            (Some(name), groups) => match groups.iter().find(|group| group.name == *name) {
                Some(group) => Ok(Some(group)),
                None => Err(Error::new(format!("there is no group `{name}`; {}", known()))),
            },
            (None, [only]) => Ok(Some(only)),
            (None, _) => Err(Error::new(format!("give `--group` or `--code`; {}", known()))),
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

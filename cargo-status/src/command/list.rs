//! `cargo status list`: all codes by group.

use clap::Args;
use serde_json::{Value, json};
use status_codegen::catalog::{Catalog, Code};
use status_codegen::value::Kind;

use crate::input::catalog;
use crate::options::Options;
use crate::output::chinese_help::Chinese;
use crate::output::language::Languages;
use crate::output::outcome::{Error, Outcome};
use crate::output::terminal::{HEADING, columns, lines};
use crate::report::Format;

/// List all codes by group
///
/// Each line shows a code, its HTTP status, name, title and tags. `--format json` prints one object per line, with both titles.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {}

const EXAMPLES: &str = "\
Examples:
  cargo status list --lang both
  cargo status list --format json | jq -r 'select(.status >= 500).name'";

pub(super) const CHINESE: Chinese = Chinese {
    about: "按分组列出全部错误码",
    details: &[
        "每行显示错误码、对应的 HTTP 状态码、名字、标题和标签。`--format json` 每行输出一个对象，包含中文和英文的标题。",
    ],
    arguments: &[],
};

pub(crate) fn run(_: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let catalog = catalog::valid(options)?;
    Ok(Outcome::new(match options.format {
        Format::Json => lines(catalog.codes.iter().map(|code| object(code, &catalog).to_string())),
        Format::Human | Format::Github => table(&catalog, options.languages()),
    }))
}

/// One row per code, under the title of its group.
fn table(catalog: &Catalog, languages: Languages) -> String {
    let tags = |code: &Code| (!code.tags.is_empty()).then(|| code.tags.join(", "));
    let rows = catalog.codes.iter().map(|code| row(code, catalog, languages).into_iter().chain(tags(code)).collect());
    let rows: Vec<_> = rows.collect();
    let rows = columns(&rows);
    if catalog.groups.is_empty() {
        return lines(rows);
    }
    let mut parts = Vec::new();
    for (at, group) in catalog.groups.iter().enumerate() {
        let members = catalog.codes.iter().zip(&rows).filter(|(code, _)| code.group == Some(at));
        let members: Vec<_> = members.map(|(_, row)| row.clone()).collect();
        if !members.is_empty() {
            let title = languages.of(group.title.as_ref()).map(String::as_str).collect::<Vec<_>>().join(" · ");
            parts.push(format!("{HEADING}{title}{HEADING:#}\n{}", lines(members)));
        }
    }
    parts.join("\n")
}

/// Code, status, name and titles; an HTTP status code is its own status.
pub(super) fn row(code: &Code, catalog: &Catalog, languages: Languages) -> Vec<String> {
    let status = (catalog.kind == Kind::Business).then(|| code.status.number.to_string());
    let titles = languages.of(code.title.as_ref()).cloned();
    [code.code.to_string()].into_iter().chain(status).chain([code.name.clone()]).chain(titles).collect()
}

fn object(code: &Code, catalog: &Catalog) -> Value {
    json!({
        "code": catalog::json(&code.code),
        "name": code.name,
        "aliases": code.aliases,
        "reason": code.reason,
        "status": code.status.number,
        "title": { "zh": code.title.zh, "en": code.title.en },
        "tags": code.tags,
        "group": code.group.map(|at| catalog.groups[at].name.as_str()),
    })
}

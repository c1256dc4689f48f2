//! `cargo status list`: every code by group.

use clap::Args;
use serde_json::{Value, json};
use status_codegen::catalog::{Catalog, Code, Group, Kind};

use crate::answer::{Answer, Failure};
use crate::catalog;
use crate::language::Languages;
use crate::options::{Format, Options};
use crate::terminal::{HEADING, NAME, pad, widest};

/// Lists every code by group: code, status, name and title
///
/// With `--format json`, each code is an object on a line of its own, with both titles.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {}

const EXAMPLES: &str = "\
Examples:
  cargo status list --lang both
  cargo status list --format json | jq -r 'select(.status >= 500).name'";

pub(crate) fn run(_: &Arguments, options: &Options) -> Result<Answer, Failure> {
    let catalog = catalog::read(options)?;
    Ok(Answer::new(match options.format {
        Format::Json => lines(catalog.codes.iter().map(|code| object(code, &catalog).to_string())),
        Format::Human | Format::Github => table(&catalog, options.languages()),
    }))
}

/// One row a code, under the title of its group.
fn table(catalog: &Catalog, languages: Languages) -> String {
    let rows = rows(catalog.codes.iter(), catalog, languages);
    if catalog.groups.is_empty() {
        return lines(rows);
    }
    let mut parts = Vec::new();
    for (at, group) in catalog.groups.iter().enumerate() {
        let members = catalog.codes.iter().zip(&rows).filter(|(code, _)| code.group == Some(at));
        let members: Vec<_> = members.map(|(_, row)| row.clone()).collect();
        if !members.is_empty() {
            parts.push(format!("{HEADING}{}{HEADING:#}\n{}", heading(group, languages), lines(members)));
        }
    }
    parts.join("\n")
}

fn heading(group: &Group, languages: Languages) -> String {
    languages.of(group.title.as_ref()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// The codes in columns as wide as the widest of them.
pub(super) fn rows<'a>(
    codes: impl Iterator<Item = &'a Code> + Clone,
    catalog: &Catalog,
    languages: Languages,
) -> Vec<String> {
    let numbers: Vec<_> = codes.clone().map(|code| code.code.to_string()).collect();
    let number_width = widest(numbers.iter().map(String::as_str));
    let name_width = widest(codes.clone().map(|code| code.name.as_str()));
    let titles = |code: &Code| languages.of(code.title.as_ref()).cloned().collect::<Vec<_>>();
    let first_width =
        widest(codes.clone().map(|code| titles(code)[0].clone()).collect::<Vec<_>>().iter().map(String::as_str));
    codes
        .zip(&numbers)
        .map(|(code, number)| {
            let status = match catalog.kind {
                Kind::Business => format!("  {}", code.status.number),
                // Each is its own status.
                Kind::Http => String::new(),
            };
            let (name, titles) = (pad(&code.name, name_width), titles(code));
            let title = match titles.as_slice() {
                [first, second] => format!("{}  {second}", pad(first, first_width)),
                _ => titles.concat(),
            };
            format!("{NAME}{}{NAME:#}{status}  {name}  {title}", pad(number, number_width))
        })
        .collect()
}

fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}

fn object(code: &Code, catalog: &Catalog) -> Value {
    json!({
        "code": catalog::json(&code.code),
        "name": code.name,
        "status": code.status.number,
        "title": { "zh": code.title.zh, "en": code.title.en },
        "group": code.group.map(|at| catalog.groups[at].name.as_str()),
    })
}

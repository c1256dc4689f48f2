//! `cargo status explain`: the page of a code, found by whatever is known of it.

use core::cell::OnceCell;

use clap::Args;
use status_codegen::catalog::Catalog;
use status_codegen::value::Kind;

use super::list;
use crate::explain::page::{Style, page};
use crate::explain::search::{Found, NAMES, PIECES, WHOLE, nearest, search};
use crate::input::catalog;
use crate::options::Options;
use crate::output::language::Languages;
use crate::output::outcome::{Error, Outcome};
use crate::output::strings::STRINGS;
use crate::output::terminal::{HEADING, columns, lines, width};

/// Explains a code, found by number, name, title, keyword or a piece of its text
///
/// What matches best is shown: one match as a page, several as a list. The name of a finding, such as `duplicate-code`,
/// is explained, too. A catalog of your own comes first, then the built-in one: the page of an HTTP status then ends with
/// your codes that are mapped to it.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// A number, name, title, keyword or piece of a text, in Chinese or English
    #[arg(required = true)]
    query: Vec<String>,
}

const EXAMPLES: &str = "\
Examples:
  cargo status explain 502
  cargo status explain payload too large
  cargo status explain 限流 --lang both
  cargo status explain duplicate-code";

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let catalog = catalog::valid(options)?;
    let style = Style { languages: options.languages(), width: width() };
    let whole = arguments.query.join(" ");
    if let Some(found) = explain(&catalog, &whole, style) {
        return Ok(Outcome::new(found));
    }
    // Several strings may also be several questions.
    let each: Option<Vec<_>> = arguments.query.iter().map(|word| explain(&catalog, word, style)).collect();
    match each {
        Some(pages) => Ok(Outcome::new(pages.join("\n"))),
        None => Ok(Outcome::nothing(nothing(&catalog, &whole, style.languages))),
    }
}

/// The answer to one query, if it finds something.
fn explain(catalog: &Catalog, query: &str, style: Style) -> Option<String> {
    let own = |ways| {
        let found = search(catalog, query, ways);
        (!found.is_empty()).then(|| show(&found, catalog, style))
    };
    if catalog.kind == Kind::Http {
        return own(WHOLE).or_else(|| own(PIECES));
    }
    let loaded = OnceCell::new();
    let builtin = |ways| {
        let builtin = loaded.get_or_init(catalog::builtin);
        let found = search(builtin, query, ways);
        (!found.is_empty()).then(|| show(&found, builtin, style) + &mapped(catalog, &found, style.languages))
    };
    own(WHOLE).or_else(|| builtin(NAMES)).or_else(|| own(PIECES)).or_else(|| builtin(WHOLE))
}

/// The codes of a catalog that are mapped to the one HTTP status that was found.
fn mapped(catalog: &Catalog, found: &[Found<'_>], languages: Languages) -> String {
    let [Found::Code(status)] = found else { return String::new() };
    let codes = catalog.codes.iter().filter(|code| code.status.number == status.status.number);
    let codes: Vec<_> = codes.map(Found::Code).collect();
    if codes.is_empty() {
        return String::new();
    }
    let heading = languages.of(STRINGS).map(|strings| (strings.mapped)(&catalog.name)).collect::<Vec<_>>().join(" · ");
    format!("\n{HEADING}{heading}{HEADING:#}\n{}", rows(&codes, catalog))
}

fn show(found: &[Found<'_>], catalog: &Catalog, style: Style) -> String {
    match found {
        [only] => page(*only, catalog, style),
        several => rows(several, catalog),
    }
}

/// In both languages, since a query may have been in either.
fn rows(found: &[Found<'_>], catalog: &Catalog) -> String {
    let row = |found: &Found<'_>| match found {
        Found::Code(code) => list::row(code, catalog, Languages::Both),
        Found::Retired(retired) => {
            let titles = retired.title.iter().flat_map(|title| title.as_ref()).cloned();
            [retired.code.to_string(), "-".to_owned(), retired.name.clone()].into_iter().chain(titles).collect()
        }
        Found::Rule(rule) => vec![rule.name().to_owned()],
    };
    lines(columns(&found.iter().map(row).collect::<Vec<_>>()))
}

fn nothing(catalog: &Catalog, query: &str, languages: Languages) -> String {
    let strings: Vec<_> = languages.of(STRINGS).collect();
    let told = strings.iter().map(|strings| (strings.nothing)(query)).collect::<Vec<_>>().join(" · ");
    let nearest = nearest(catalog, query);
    if nearest.is_empty() {
        return told + "\n";
    }
    let heading = strings.iter().map(|strings| strings.nearest).collect::<Vec<_>>().join(" · ");
    format!("{told}\n\n{heading}\n{}", rows(&nearest, catalog))
}

//! `cargo status explain`: the page of a code or rule, found by a query.

use core::cell::OnceCell;

use clap::Args;
use status_codegen::catalog::Catalog;
use status_codegen::value::Kind;

use super::list;
use crate::explain::page::{Style, page};
use crate::explain::search::{Found, NAMES, PIECES, WHOLE, nearest, search};
use crate::input::catalog;
use crate::options::Options;
use crate::output::chinese_help::{Argument, Chinese};
use crate::output::language::Languages;
use crate::output::message::Message;
use crate::output::outcome::{Error, Outcome};
use crate::output::terminal::{HEADING, columns, lines, width};

/// Explain a code, found by number, name, title, keyword, tag or text
///
/// Shows the page of the best match, or a list if several codes match equally well. Your catalog is searched first, then the
/// built-in catalog of HTTP status codes. The page of an HTTP status code ends with your codes that have this status. To see what
/// a rule requires, pass its name, for example `duplicate-code`.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Arguments {
    /// Number, name, title, keyword, tag or part of a text, in Chinese or English
    #[arg(required = true)]
    query: Vec<String>,
}

const EXAMPLES: &str = "\
Examples:
  cargo status explain 502
  cargo status explain payload too large
  cargo status explain 限流 --lang both
  cargo status explain duplicate-code";

pub(super) const CHINESE: Chinese = Chinese {
    about: "按数字、名字、标题、关键词、标签或文本查看错误码",
    details: &[
        "显示最匹配的错误码；如果有多个同样匹配，则列出它们。先在自己的码表里查找，再在内置的 HTTP 状态码里查找。HTTP 状态码的页面末尾，\
         会列出自己的码表里映射到它的错误码。输入规则名，例如 `duplicate-code`，可以查看规则的要求。",
    ],
    arguments: &[("query", Argument::new("数字、名字、标题、关键词、标签或文本的一部分，中文英文都可以"))],
};

pub(crate) fn run(arguments: &Arguments, options: &Options) -> Result<Outcome, Error> {
    let catalog = catalog::valid(options)?;
    let style = Style { languages: options.languages(), width: width() };
    let whole = arguments.query.join(" ");
    if let Some(found) = explain(&catalog, &whole, style) {
        return Ok(Outcome::new(found));
    }
    // Several words may also be several queries.
    let each: Option<Vec<_>> = arguments.query.iter().map(|word| explain(&catalog, word, style)).collect();
    match each {
        Some(pages) => Ok(Outcome::new(pages.join("\n"))),
        None => Ok(Outcome::nothing(nothing(&catalog, &whole, style.languages))),
    }
}

/// The page or list for one query, if something matches.
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

/// The codes of a catalog with the HTTP status that was found.
fn mapped(catalog: &Catalog, found: &[Found<'_>], languages: Languages) -> String {
    let [Found::Code(status)] = found else { return String::new() };
    let codes = catalog.codes.iter().filter(|code| code.status.number == status.status.number);
    let codes: Vec<_> = codes.map(Found::Code).collect();
    if codes.is_empty() {
        return String::new();
    }
    let heading = Message::CodesWithStatus { catalog: catalog.name.clone() };
    let heading = languages.of(heading.texts()).collect::<Vec<_>>().join(" · ");
    format!("\n{HEADING}{heading}{HEADING:#}\n{}", rows(&codes, catalog))
}

fn show(found: &[Found<'_>], catalog: &Catalog, style: Style) -> String {
    match found {
        [only] => page(*only, catalog, style),
        several => rows(several, catalog),
    }
}

/// In both languages, because a query may be in either.
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
    let joined = |message: Message| languages.of(message.texts()).collect::<Vec<_>>().join(" · ") + "\n";
    let headline = joined(Message::NoMatch { query: query.to_owned() });
    let nearest = nearest(catalog, query);
    if nearest.is_empty() {
        return headline;
    }
    format!("{headline}\n{}{}", joined(Message::ClosestMatches), rows(&nearest, catalog))
}

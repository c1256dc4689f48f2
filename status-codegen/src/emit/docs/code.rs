//! The page of one code.

use core::fmt::Write as _;

use super::{link, link_to_status};
use crate::catalog::{Catalog, Code};
use crate::emit::markdown::{code_span, line, paragraphs};
use crate::page::facts::Markup;
use crate::page::words::{WORDS, Words};
use crate::page::{Part, Similar, parts};
use crate::value::{Kind, Language};

const MARKDOWN: Markup = Markup { text: line, code: code_span, link: |text, url| format!("[{text}]({url})") };

/// The number and titles, then everything in Chinese, then everything in English.
pub(in crate::emit) fn page(code: &Code, catalog: &Catalog, status_core: &str) -> String {
    let mut out = format!("**{} {}** · {}\n", code.code, line(&code.title.en), line(&code.title.zh));
    for language in [Language::Zh, Language::En] {
        let words = WORDS.get(language);
        // rustdoc shows deprecations without our help.
        let parts = parts(code, catalog, language).into_iter().filter(|part| !matches!(part, Part::Deprecated(_)));
        let parts: Vec<_> = parts.map(|part| render(&part, catalog, words)).collect();
        if !parts.is_empty() {
            let _ = write!(out, "\n<div lang=\"{}\">\n\n{}\n\n</div>\n", words.lang, parts.join("\n\n"));
        }
    }
    if catalog.kind == Kind::Business {
        let status = link_to_status(code, status_core);
        let _ = write!(out, "\nHTTP {status} · gRPC `{}` · `{}`\n", code.grpc.word(), code.reason);
    }
    out.trim_end().to_owned()
}

fn render(part: &Part<'_>, catalog: &Catalog, words: &Words) -> String {
    match part {
        Part::Deprecated(text) | Part::Meaning(text) => paragraphs(text),
        Part::Message(text) => format!("{}{}{}", words.message, words.colon, code_span(text)),
        Part::Cases(cases) => list(words.cases, cases.iter().map(|case| line(case))),
        Part::Remedy(text) => format!("**{}**\n\n{}", words.remedy, paragraphs(text)),
        Part::Similar(similar) => {
            let item = |one: &Similar<'_>| {
                format!("{} {}{}{}", link(one.code, catalog), line(one.title), words.colon, line(one.reason))
            };
            list(words.similar, similar.iter().map(item))
        }
        Part::Facts(facts) => facts.iter().map(|fact| fact.render(words, MARKDOWN)).collect::<Vec<_>>().join(" · "),
    }
}

fn list(title: &str, items: impl Iterator<Item = String>) -> String {
    let items: Vec<_> = items.map(|item| format!("- {item}")).collect();
    format!("**{title}**\n\n{}", items.join("\n"))
}

//! The page of one code.

use core::fmt::Write as _;

use super::{link, link_to_status};
use crate::catalog::{Catalog, Code, Facts};
use crate::emit::markdown::{code_span, line, paragraphs};
use crate::page::words::{WORDS, Words};
use crate::text::bilingual::Bilingual;
use crate::value::Kind;

/// Number and titles, then everything in Chinese, then everything in English.
pub(in crate::emit) fn page(code: &Code, catalog: &Catalog, status_core: &str) -> String {
    let mut out = format!("**{} {}** · {}\n", code.code, line(&code.title.en), line(&code.title.zh));
    block(&mut out, &Language { words: &WORDS.zh, text: |text| &text.zh, texts: |texts| &texts.zh }, code, catalog);
    block(&mut out, &Language { words: &WORDS.en, text: |text| &text.en, texts: |texts| &texts.en }, code, catalog);
    if catalog.kind == Kind::Business {
        let status = link_to_status(code, status_core);
        let _ = write!(out, "\nHTTP {status} · gRPC `{}` · `{}`\n", code.grpc.word(), code.reason);
    }
    out.trim_end().to_owned()
}

/// How to say something in one language.
struct Language<'a> {
    words: &'a Words,
    text: fn(&Bilingual<String>) -> &String,
    texts: fn(&Bilingual<Vec<String>>) -> &Vec<String>,
}

fn block(out: &mut String, language: &Language<'_>, code: &Code, catalog: &Catalog) {
    let Language { words, text, texts } = language;
    let mut parts: Vec<String> = Vec::new();
    if let Some(meaning) = &code.meaning {
        parts.push(paragraphs(text(meaning)));
    }
    if let Some(message) = &code.message {
        parts.push(format!("{}{}{}", words.message, words.colon, code_span(text(message))));
    }
    parts.extend(list(words.cases, texts(&code.cases).iter().map(|case| line(case))));
    if let Some(remedy) = &code.remedy {
        parts.push(format!("**{}**\n\n{}", words.remedy, paragraphs(text(remedy))));
    }
    let similar = code.similar.iter().map(|similar| {
        let other = &catalog.codes[similar.code];
        let title = line(text(&other.title));
        format!("{} {title}{}{}", link(other, catalog), words.colon, line(text(&similar.reason)))
    });
    parts.extend(list(words.similar, similar));
    if let Some(facts) = &code.facts {
        parts.push(self::facts(code, facts, words));
    }
    parts.retain(|part| !part.is_empty());
    if !parts.is_empty() {
        let _ = write!(out, "\n<div lang=\"{}\">\n\n{}\n\n</div>\n", words.lang, parts.join("\n\n"));
    }
}

fn list(title: &str, items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<_> = items.map(|item| format!("- {item}")).collect();
    (!items.is_empty()).then(|| format!("**{title}**\n\n{}", items.join("\n")))
}

fn facts(code: &Code, facts: &Facts, words: &Words) -> String {
    let mut told = Vec::new();
    // Who registers codes defines none.
    if let Some(origin) = facts.origin.as_deref().filter(|&origin| origin != "IANA") {
        told.push(format!("{} {}", words.origin, line(origin)));
    }
    if let Some(spec) = &facts.spec {
        let section = spec.section.as_deref().map(|section| format!(" {}", (words.section)(section)));
        let name = format!("{}{}", line(&spec.name), section.unwrap_or_default());
        told.push(format!("{}{}[{name}]({})", words.spec, words.colon, spec.url));
    }
    if facts.cacheable {
        told.push(words.cacheable.to_owned());
    }
    if !facts.body {
        told.push(words.no_content.to_owned());
    }
    for (verb, headers) in [(words.requires, &facts.requires), (words.may, &facts.may)] {
        if !headers.is_empty() {
            let names: Vec<_> = headers.iter().map(|header| code_span(header)).collect();
            told.push(format!("{verb} {}", names.join(words.comma)));
        }
    }
    if code.status.number >= 400 {
        told.push((words.retry)(code.retry).to_owned());
    }
    told.join(" · ")
}

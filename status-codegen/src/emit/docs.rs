//! What rustdoc, and an editor's hover, show of a catalog and of each code: in both languages.

use core::fmt::Write as _;

use super::markdown::{cell, code_span, line, paragraphs};
use crate::Bilingual;
use crate::catalog::{Catalog, Code, Extent, Facts, Kind, Log, Retired, Retry};

/// The language switch: radio buttons and CSS, no script. Where HTML is not shown, both languages are.
///
/// Rustdoc puts `lang="en"` on the whole page, hence the `.docblock` before each selector.
const SWITCH: &str = "\
<style>\
.status-lang{position:sticky;top:.5rem;z-index:1;width:fit-content;display:flex;gap:.75rem;margin:.75rem 0;\
padding:.25rem .75rem;border:1px solid var(--border-color);border-radius:1rem;\
background:var(--main-background-color);color:var(--main-color)}\
.status-lang label{cursor:pointer}\
.docblock div[lang]{margin-bottom:1rem}\
body:has(.status-lang-zh:checked) .docblock [lang=en],\
body:has(.status-lang-en:checked) .docblock [lang=zh-Hans]{display:none}\
</style>\
<div class=\"status-lang\">\
<label><input type=\"radio\" name=\"status-lang\" checked> 双语 Both</label>\
<label><input type=\"radio\" name=\"status-lang\" class=\"status-lang-zh\"> 中文</label>\
<label><input type=\"radio\" name=\"status-lang\" class=\"status-lang-en\"> English</label>\
</div>";

/// The words around a code's texts.
struct Words {
    lang: &'static str,
    colon: &'static str,
    message: &'static str,
    cases: &'static str,
    remedy: &'static str,
    similar: &'static str,
    spec: &'static str,
    section: fn(&str) -> String,
}

const WORDS: Bilingual<Words> = Bilingual {
    zh: Words {
        lang: "zh-Hans",
        colon: "：",
        message: "消息",
        cases: "什么时候会遇到",
        remedy: "怎么办",
        similar: "该用哪一个？",
        spec: "规范",
        section: |section| format!("第 {section} 节"),
    },
    en: Words {
        lang: "en",
        colon: ": ",
        message: "Message",
        cases: "When you meet it",
        remedy: "What to do",
        similar: "Which one?",
        spec: "Specification",
        section: |section| format!("section {section}"),
    },
};

/// The page of a catalog: a table of its codes by group, and the switch.
pub(super) fn catalog(catalog: &Catalog, status_core: &str) -> String {
    let title = match &catalog.title {
        Some(title) => format!("**{}** · {}", line(&title.zh), line(&title.en)),
        None => format!("**{} 状态码** · Status codes", catalog.name),
    };
    let mut out = format!("{title}\n\n{SWITCH}\n\n");
    common(&mut out, catalog);
    if catalog.groups.is_empty() {
        table(&mut out, catalog, catalog.codes.iter(), status_core);
    }
    for (at, group) in catalog.groups.iter().enumerate() {
        let extent = match &group.extent {
            Extent::Range(range) => format!("{}–{}", range.start(), range.end()),
            Extent::Prefix(prefix) => format!("{prefix}…"),
        };
        let mut codes = catalog.codes.iter().filter(|code| code.group == Some(at)).peekable();
        if codes.peek().is_some() {
            let _ = writeln!(out, "## {} ({extent})\n", spans(&group.title.as_ref().map(|title| line(title))));
            table(&mut out, catalog, codes, status_core);
        }
    }
    if !catalog.retired.is_empty() {
        let _ = writeln!(out, "## {}\n", both("已停用", "Retired"));
        let _ = writeln!(
            out,
            "| {} | {} | {} |\n|---|---|---|",
            both("代码", "Code"),
            both("名称", "Name"),
            both("去向", "What became of it")
        );
        for retired in &catalog.retired {
            out.push_str(&retired_row(retired, catalog));
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}

/// The page of one code.
pub(super) fn code(code: &Code, catalog: &Catalog, status_core: &str) -> String {
    let mut out = format!("**{} {}** · {}\n", code.code, line(&code.title.en), line(&code.title.zh));
    block(&mut out, &WORDS.zh, code, catalog, |text| &text.zh, |texts| &texts.zh, |facts| facts_zh(code, facts));
    block(&mut out, &WORDS.en, code, catalog, |text| &text.en, |texts| &texts.en, |facts| facts_en(code, facts));
    if catalog.kind == Kind::Business {
        let status = &code.status;
        let _ = write!(
            out,
            "\nHTTP [{number}]({status_core}::HttpStatus::{name}) · gRPC `{grpc}` · `{reason}`\n",
            number = status.number,
            name = status.name,
            grpc = code.grpc.word(),
            reason = code.reason,
        );
    }
    out.trim_end().to_owned()
}

/// What a search finds a code by; rustdoc refuses quotes, and the item's own name.
pub(super) fn aliases(code: &Code) -> Vec<String> {
    let mut aliases: Vec<String> = Vec::new();
    let number = code.code.to_string();
    for alias in [&number, &code.title.en, &code.title.zh].into_iter().chain(&code.keywords) {
        let alias = alias.trim().replace('\'', "’");
        let refused = alias.is_empty()
            || alias == code.name
            || alias.contains('"')
            || alias.chars().any(|c| c.is_whitespace() && c != ' ')
            || aliases.contains(&alias);
        if !refused {
            aliases.push(alias);
        }
    }
    aliases
}

/// The note of `#[deprecated]`: both languages in one line.
pub(super) fn deprecation(texts: &Bilingual<String>) -> String {
    let flat = texts.as_ref().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    format!("{} / {}", flat.zh, flat.en)
}

fn common(out: &mut String, catalog: &Catalog) {
    let is_common = |code: &&Code| code.facts.as_ref().is_some_and(|facts| facts.common);
    let links: Vec<_> = catalog
        .codes
        .iter()
        .filter(is_common)
        .map(|code| format!("{} {}", link(code, catalog), line(&code.title.en)))
        .collect();
    if !links.is_empty() {
        let _ = writeln!(out, "{}: {}\n", both("最常遇到", "Met most often"), links.join(" · "));
    }
}

/// The names of HTTP status codes are their English titles; other names are shown beside.
fn table<'a>(out: &mut String, catalog: &Catalog, codes: impl Iterator<Item = &'a Code>, status_core: &str) {
    let is_business = catalog.kind == Kind::Business;
    let (code, name, title) = (both("代码", "Code"), both("名称", "Name"), both("标题", "Title"));
    let head = if is_business {
        format!("| {code} | {name} | {title} | HTTP |\n|---|---|---|---|\n")
    } else {
        format!("| {code} | {title} |\n|---|---|\n")
    };
    out.push_str(&head);
    for code in codes {
        let link = link(code, catalog);
        let titles = spans(&code.title.as_ref().map(|title| cell(title)));
        let status = &code.status;
        let _ = if is_business {
            let http = format!("[{}]({status_core}::HttpStatus::{})", status.number, status.name);
            writeln!(out, "| {link} | `{}` | {titles} | {http} |", code.name)
        } else {
            writeln!(out, "| {link} | {titles} |")
        };
    }
    out.push('\n');
}

fn retired_row(retired: &Retired, catalog: &Catalog) -> String {
    let titles = retired.title.as_ref().map(|title| spans(&title.as_ref().map(|title| cell(title))));
    let meaning = retired.meaning.as_ref().map(|text| spans(&text.as_ref().map(|text| cell(text))));
    let remedy = retired.remedy.as_ref().map(|text| spans(&text.as_ref().map(|text| cell(text))));
    let instead = retired.replaced_by.map(|at| &catalog.codes[at]).map(|code| {
        let name = format!("[`{}`]({}::{})", code.name, catalog.name, code.name);
        spans(&Bilingual { zh: format!("改用 {name}"), en: format!("use {name} instead") })
    });
    let told: Vec<String> = [titles, meaning, remedy, instead].into_iter().flatten().collect();
    format!("| {} | `{}` | {} |\n", retired.code, retired.name, told.join(" · "))
}

fn link(code: &Code, catalog: &Catalog) -> String {
    format!("[{}]({}::{})", code.code, catalog.name, code.name)
}

fn spans(text: &Bilingual<String>) -> String {
    both(&text.zh, &text.en)
}

/// Both languages on one line, each of which the switch can hide.
fn both(zh: &str, en: &str) -> String {
    format!("<span lang=\"zh-Hans\">{zh}</span> <span lang=\"en\">{en}</span>")
}

/// Everything about a code in one language.
fn block(
    out: &mut String,
    words: &Words,
    code: &Code,
    catalog: &Catalog,
    text: fn(&Bilingual<String>) -> &String,
    texts: fn(&Bilingual<Vec<String>>) -> &Vec<String>,
    facts: impl Fn(&Facts) -> Vec<String>,
) {
    let mut parts: Vec<String> = Vec::new();
    if let Some(meaning) = &code.meaning {
        parts.push(paragraphs(text(meaning)));
    }
    if let Some(message) = &code.message {
        parts.push(format!("{}{}{}", words.message, words.colon, code_span(text(message))));
    }
    let cases = texts(&code.cases);
    if !cases.is_empty() {
        let items: Vec<_> = cases.iter().map(|case| format!("- {}", line(case))).collect();
        parts.push(format!("**{}**\n\n{}", words.cases, items.join("\n")));
    }
    if let Some(remedy) = &code.remedy {
        parts.push(format!("**{}**\n\n{}", words.remedy, paragraphs(text(remedy))));
    }
    if !code.similar.is_empty() {
        let items: Vec<_> = code
            .similar
            .iter()
            .map(|similar| {
                let other = &catalog.codes[similar.code];
                let title = line(text(&other.title));
                format!("- {} {title}{}{}", link(other, catalog), words.colon, line(text(&similar.reason)))
            })
            .collect();
        parts.push(format!("**{}**\n\n{}", words.similar, items.join("\n")));
    }
    if let Some(known) = &code.facts {
        let told = facts(known);
        let spec = known.spec.as_ref().map(|spec| {
            let section = spec.section.as_deref().map(|section| format!(" {}", (words.section)(section)));
            let name = format!("{}{}", line(&spec.name), section.unwrap_or_default());
            format!("{}{}[{name}]({})", words.spec, words.colon, spec.url)
        });
        parts.push(spec.into_iter().chain(told).collect::<Vec<_>>().join(" · "));
    }
    parts.retain(|part| !part.is_empty());
    if !parts.is_empty() {
        let _ = write!(out, "\n<div lang=\"{}\">\n\n{}\n\n</div>\n", words.lang, parts.join("\n\n"));
    }
}

fn facts_zh(code: &Code, facts: &Facts) -> Vec<String> {
    let mut told = Vec::new();
    if facts.cacheable {
        told.push("默认可缓存".to_owned());
    }
    if !facts.body {
        told.push("响应没有内容".to_owned());
    }
    if !facts.requires.is_empty() {
        told.push(format!("必须带 {}", headers(&facts.requires, "、")));
    }
    if !facts.may.is_empty() {
        told.push(format!("可以带 {}", headers(&facts.may, "、")));
    }
    if is_error(code) {
        told.push(
            match code.retry {
                Retry::Never => "原样重试无用",
                Retry::Later => "可以稍后重试",
                Retry::Changed => "改了请求再试",
            }
            .to_owned(),
        );
    }
    told
}

fn facts_en(code: &Code, facts: &Facts) -> Vec<String> {
    let mut told = Vec::new();
    if facts.cacheable {
        told.push("cacheable by default".to_owned());
    }
    if !facts.body {
        told.push("never has content".to_owned());
    }
    if !facts.requires.is_empty() {
        told.push(format!("must carry {}", headers(&facts.requires, ", ")));
    }
    if !facts.may.is_empty() {
        told.push(format!("may carry {}", headers(&facts.may, ", ")));
    }
    if is_error(code) {
        told.push(
            match code.retry {
                Retry::Never => "do not retry",
                Retry::Later => "retry later",
                Retry::Changed => "retry once the request is changed",
            }
            .to_owned(),
        );
    }
    told
}

fn is_error(code: &Code) -> bool {
    code.log != Log::Debug || code.status.number >= 400
}

fn headers(names: &[String], separator: &str) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(separator)
}

//! The page of a whole catalog: its codes in tables, and the language switch.

use core::fmt::Write as _;

use super::{both, link, link_to_status};
use crate::catalog::{Catalog, Code, Retired};
use crate::emit::markdown::{cell, line};
use crate::text::bilingual::Bilingual;
use crate::value::{GroupRange, Kind};

/// The language switch: radio buttons and CSS, without scripts. Where HTML is not rendered, both languages are visible.
///
/// Rustdoc sets `lang="en"` on the whole page, so each selector starts with `.docblock`. Up to 700 pixels, rustdoc has
/// a bar at the top, which must not cover the switch. It breaks code in narrow cells at any character, so the codes are
/// `nowrap`.
const SWITCH: &str = "\
<style>\
.status-lang{position:sticky;top:.5rem;z-index:1;width:fit-content;display:flex;gap:.75rem;margin:.75rem 0;\
padding:.25rem .75rem;border:1px solid var(--border-color);border-radius:1rem;\
background:var(--main-background-color);color:var(--main-color)}\
.status-lang label{cursor:pointer}\
@media(max-width:700px){.status-lang{top:3.25rem}}\
.docblock td>code{white-space:nowrap}\
.docblock div[lang]{margin-bottom:1rem}\
body:has(.status-lang-zh:checked) .docblock [lang=en],\
body:has(.status-lang-en:checked) .docblock [lang=zh-Hans]{display:none}\
</style>\
<div class=\"status-lang\">\
<label><input type=\"radio\" name=\"status-lang\" checked> 双语 Both</label>\
<label><input type=\"radio\" name=\"status-lang\" class=\"status-lang-zh\"> 中文</label>\
<label><input type=\"radio\" name=\"status-lang\" class=\"status-lang-en\"> English</label>\
</div>";

/// The title, the switch, the codes by group, then the retired codes.
pub(in crate::emit) fn page(catalog: &Catalog, status_core: &str) -> String {
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
        let range = match &group.range {
            GroupRange::Range(numbers) => format!("{}–{}", numbers.start(), numbers.end()),
            GroupRange::Prefix(prefix) => format!("{prefix}…"),
        };
        let mut codes = catalog.codes.iter().filter(|code| code.group == Some(at)).peekable();
        if codes.peek().is_some() {
            let _ = writeln!(out, "## {} ({range})\n", both(&line(&group.title.zh), &line(&group.title.en)));
            table(&mut out, catalog, codes, status_core);
        }
    }
    retired(&mut out, catalog);
    out.trim_end().to_owned()
}

fn common(out: &mut String, catalog: &Catalog) {
    let is_common = |code: &&Code| code.facts.as_ref().is_some_and(|facts| facts.common);
    let links: Vec<_> = catalog
        .codes
        .iter()
        .filter(is_common)
        .map(|code| format!("{} {}", link(code, catalog), both(&line(&code.title.zh), &line(&code.title.en))))
        .collect();
    if !links.is_empty() {
        let _ = writeln!(out, "{} {}\n", both("最常遇到：", "Most common:"), links.join(" · "));
    }
}

/// The name of an HTTP status code is its English title; other names have a column.
fn table<'a>(out: &mut String, catalog: &Catalog, codes: impl Iterator<Item = &'a Code>, status_core: &str) {
    let is_business = catalog.kind == Kind::Business;
    let (code, name, title) = (both("代码", "Code"), both("名称", "Name"), both("标题", "Title"));
    let head = if is_business {
        format!("| {code} | {name} | {title} | HTTP |\n|---|---|---|---|\n")
    } else {
        format!("| {code} | {title} | {} |\n|---|---|---|\n", both("出自", "Defined by"))
    };
    out.push_str(&head);
    for code in codes {
        let (link, titles) = (link(code, catalog), cells(&code.title));
        let _ = if is_business {
            writeln!(out, "| {link} | `{}` | {titles} | {} |", code.name, link_to_status(code, status_core))
        } else {
            let origin = code.facts.as_ref().and_then(|facts| facts.origin.as_deref()).unwrap_or_default();
            writeln!(out, "| {link} | {titles} | {} |", cell(origin))
        };
    }
    out.push('\n');
}

fn retired(out: &mut String, catalog: &Catalog) {
    if catalog.retired.is_empty() {
        return;
    }
    let (code, name, fate) = (both("代码", "Code"), both("名称", "Name"), both("说明", "Explanation"));
    let _ = writeln!(out, "## {}\n\n| {code} | {name} | {fate} |\n|---|---|---|", both("已停用", "Retired"));
    for retired in &catalog.retired {
        let _ = writeln!(out, "| {} | `{}` | {} |", retired.code, retired.name, fate_of(retired, catalog));
    }
}

/// One language after the other, because a cell holds several texts.
fn fate_of(retired: &Retired, catalog: &Catalog) -> String {
    let instead = retired.replaced_by.map(|at| &catalog.codes[at]).map(|code| {
        let name = format!("[`{}`]({}::{})", code.name, catalog.name, code.name);
        Bilingual { zh: format!("改用 {name}。"), en: format!("Use {name} instead.") }
    });
    let texts = [&retired.title, &retired.meaning, &retired.remedy];
    let cells = texts.into_iter().flatten().map(|text| text.as_ref().map(|text| cell(text))).chain(instead);
    let (zh, en): (Vec<_>, Vec<_>) = cells.map(|text| (text.zh, text.en)).unzip();
    both(&zh.join(" · "), &en.join(" · "))
}

fn cells(text: &Bilingual<String>) -> String {
    both(&cell(&text.zh), &cell(&text.en))
}

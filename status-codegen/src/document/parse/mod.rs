//! Text → `Document`: checks which keys exist, their types, and that texts are in both languages.

mod context;
mod syntax;
mod syntax_error;
mod table;
mod value;

use self::context::Context;
use self::table::Table;
use self::value::Label;
use super::keys::{self, Section};
use super::{Code, Document, Facts, Group, Head, Retired, Similar, Spec};
use crate::finding::Finding;
use crate::finding::parts::Misplaced;
use crate::source::Source;
use crate::source::diagnostic::Diagnostics;
use crate::source::span::{FileId, Span, Spanned};
use crate::value::{CodeValue, GroupRange, Grpc, Kind, Language, Log, Repr, Retry};

/// Parses what is readable, and reports the rest.
pub(crate) fn document(source: &Source, diagnostics: &mut Diagnostics) -> Document {
    let mut syntax = syntax::parse(source.text());
    let is_broken = !syntax.errors.is_empty();
    let cx = &mut Context::new(FileId::CATALOG, source.text(), &mut syntax, diagnostics);

    let mut file = Table::new(String::new(), 0..0, &syntax.tree);
    let mut head = file.table("catalog", cx).map(|table| head(table, cx)).unwrap_or_default();
    let groups = file.tables("groups", cx, |name, table, cx| Some(group(name, table, head.repr, cx)));
    let codes =
        file.tables(
            "codes",
            cx,
            |name, table, cx| {
                if is_nest(&name, &table, cx) { None } else { Some(code(name, table, &head, cx)) }
            },
        );
    let retired = file.tables("retired", cx, |name, table, cx| Some(retired(name, table, head.repr, cx)));
    lose_names_of_unknown_tables(&file, cx);
    file.misplace(keys::of(Section::Catalog), &Misplaced::InCatalog);

    let is_lost = |key: &str| syntax.tree.get(key).map_or(is_broken, |value| !value.get_ref().is_table());
    let (is_head_lost, are_codes_lost) = (is_lost("catalog") || file.has("name"), is_lost("codes"));
    let meant = file.finish(cx);
    head.is_name_lost |= is_head_lost || meant.contains(&"catalog");
    Document {
        head,
        groups: if syntax.lost_group { Vec::new() } else { groups },
        codes,
        retired,
        lost_names: core::mem::take(&mut cx.lost_names),
        unknown_keys: core::mem::take(&mut cx.unknown_keys),
        are_codes_lost: are_codes_lost || meant.contains(&"codes"),
    }
}

/// `[code.QuotaExceeded]` is reported as an unknown key, so a reference to that code is not reported as well.
fn lose_names_of_unknown_tables(file: &Table<'_, '_>, cx: &mut Context<'_>) {
    for (key, value) in file.entries() {
        if let (false, Some(table)) =
            (matches!(&**key.get_ref(), "catalog" | "groups" | "codes" | "retired"), value.get_ref().as_table())
        {
            cx.lost_names.extend(table.keys().map(|name| name.get_ref().to_string()));
        }
    }
}

fn head(mut table: Table<'_, '_>, cx: &mut Context<'_>) -> Head {
    let kind = table.word("kind", Kind::ALL, Kind::word, cx).unwrap_or_default();
    let repr = repr(&mut table, kind, cx);
    let mut head = Head {
        span: cx.span(table.span()),
        name: table.string("name", cx),
        is_name_lost: table.has("name") || cx.is_table_broken(&table.span()),
        kind,
        repr,
        language: table.word("language", Language::ALL, Language::word, cx).unwrap_or_default(),
        status: if kind == Kind::Business { table.integer("status", cx) } else { None },
        retry: table.word("retry", Retry::ALL, Retry::word, cx),
        log: table.word("log", Log::ALL, Log::word, cx),
        grpc: table.word("grpc", Grpc::ALL, Grpc::word, cx),
        type_url: table.string("type_url", cx),
        params: table.boolean("params", cx).unwrap_or_default(),
        lock: lock(&mut table, cx),
        title: table.text("title", cx),
    };
    table.misplace(["status"], &Misplaced::StatusOfHttpCode);
    head.is_name_lost |= table.finish(cx).contains(&"name");
    head
}

/// The key of `lock = true`.
fn lock(table: &mut Table<'_, '_>, cx: &mut Context<'_>) -> Option<Span> {
    let key = table.entries().get_key_value("lock").map(|(key, _)| cx.span(key.span()));
    table.boolean("lock", cx).filter(|&is_wanted| is_wanted).and(key)
}

fn repr(table: &mut Table<'_, '_>, kind: Kind, cx: &mut Context<'_>) -> Repr {
    match (kind, table.word("repr", Repr::ALL, Repr::word, cx)) {
        (Kind::Http, Some(Repr::Str)) => {
            let span = table.entries().get("repr").map_or(table.span(), toml::Spanned::span);
            cx.report(span, Finding::TextAsHttpCode);
            Repr::U16
        }
        (Kind::Http, repr) => repr.unwrap_or(Repr::U16),
        (Kind::Business, repr) => repr.unwrap_or_default(),
    }
}

fn group(name: Spanned<String>, mut table: Table<'_, '_>, repr: Repr, cx: &mut Context<'_>) -> Group {
    let (key, other) = if repr == Repr::Str { ("prefix", "range") } else { ("range", "prefix") };
    let range = if table.has(other) && !table.has(key) {
        table.misplace([other], &Misplaced::RangeOrPrefix);
        None
    } else {
        table.required_string(key, cx).and_then(|written| match repr {
            Repr::Str => Some(written.map(GroupRange::Prefix)),
            _ => range(written, cx),
        })
    };
    let title = table.required_text("title", cx);
    table.finish(cx);
    Group { name, range, title }
}

/// `10400..=10499`
fn range(written: Spanned<String>, cx: &mut Context<'_>) -> Option<Spanned<GroupRange>> {
    let parse = |text: &str| text.trim().replace('_', "").parse::<i128>().ok().map(nearest_i64);
    let ends = written.get().split_once("..=").and_then(|(from, to)| Some((parse(from)?, parse(to)?)));
    match ends {
        Some((from, to)) if from <= to => return Some(written.map(|_| GroupRange::Range(from..=to))),
        backwards => {
            let range = written.get().clone();
            cx.report(written.span().range(), Finding::MalformedRange { range, backwards });
        }
    }
    None
}

fn code(name: Spanned<String>, mut table: Table<'_, '_>, head: &Head, cx: &mut Context<'_>) -> Code {
    let code = Code {
        name,
        code: code_value(&mut table, head.repr, cx),
        status: if head.kind == Kind::Business { table.integer("status", cx) } else { None },
        reason: table.string("reason", cx),
        title: table.required_text("title", cx),
        message: table.text("message", cx),
        meaning: table.text("meaning", cx),
        cases: table.lists("cases", cx),
        remedy: table.text("remedy", cx),
        similar: table.tables("similar", cx, |name, table, cx| Some(Similar { name, reason: table.into_text(cx) })),
        renamed_from: table.strings("renamed_from", cx),
        aliases: table.strings("aliases", cx),
        tags: table.strings("tags", cx),
        keywords: table.strings("keywords", cx),
        deprecated: table.text("deprecated", cx),
        retry: table.word("retry", Retry::ALL, Retry::word, cx),
        log: table.word("log", Log::ALL, Log::word, cx),
        grpc: table.word("grpc", Grpc::ALL, Grpc::word, cx),
        facts: if head.kind == Kind::Http { facts(&mut table, cx) } else { Facts::default() },
    };
    table.misplace(["status"], &Misplaced::StatusOfHttpCode);
    table.misplace(keys::of_http_codes(), &Misplaced::HttpOnly);
    table.finish(cx);
    code
}

/// `[codes.Quota.Exceeded]` makes `Quota` a table of tables; reports the first of them.
fn is_nest(name: &Spanned<String>, table: &Table<'_, '_>, cx: &mut Context<'_>) -> bool {
    let is_name = |key: &str| key.starts_with(|c: char| c.is_ascii_uppercase());
    let is_nest = !table.entries().is_empty()
        && table.entries().iter().all(|(key, value)| is_name(key.get_ref()) && value.get_ref().is_table());
    if let (true, Some(inner)) = (is_nest, table.entries().keys().min_by_key(|key| key.span().start)) {
        let (table, key) = (name.get().clone(), inner.get_ref().to_string());
        cx.report(inner.span(), Finding::UnknownKey { key, table, misplaced: Misplaced::Nested });
    }
    is_nest
}

fn facts(table: &mut Table<'_, '_>, cx: &mut Context<'_>) -> Facts {
    Facts {
        origin: table.string("origin", cx),
        spec: table.table("spec", cx).map(|mut table| {
            let spec = Spec {
                name: table.required_string("name", cx),
                section: table.string("section", cx),
                url: table.required_string("url", cx),
            };
            table.finish(cx);
            spec
        }),
        common: table.boolean("common", cx).unwrap_or(false),
        cacheable: table.boolean("cacheable", cx).unwrap_or(false),
        body: table.boolean("body", cx),
        requires: table.strings("requires", cx),
        may: table.strings("may", cx),
    }
}

fn retired(name: Spanned<String>, mut table: Table<'_, '_>, repr: Repr, cx: &mut Context<'_>) -> Retired {
    let retired = Retired {
        name,
        code: code_value(&mut table, repr, cx),
        replaced_by: table.string("replaced_by", cx),
        title: table.text("title", cx),
        meaning: table.text("meaning", cx),
        remedy: table.text("remedy", cx),
    };
    table.finish(cx);
    retired
}

fn code_value(table: &mut Table<'_, '_>, repr: Repr, cx: &mut Context<'_>) -> Option<Spanned<CodeValue>> {
    let value = table.required_value("code", cx)?;
    match repr {
        Repr::Str => value::string(Label::Key("code"), value, cx).map(|code| code.map(CodeValue::Str)),
        _ => value::integer("code", value, cx).map(|code| code.map(|code| CodeValue::Int(nearest_i64(code)))),
    }
}

/// A number that does not fit into an `i64` does not fit into any `repr` either, and is reported by that rule.
fn nearest_i64(number: i128) -> i64 {
    i64::try_from(number).unwrap_or(if number < 0 { i64::MIN } else { i64::MAX })
}

//! Text → `Document`: which keys there are, of which type, in both languages.

mod syntax;
mod table;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use self::table::{Context, Table};
use crate::catalog::{CodeValue, Extent, Grpc, Kind, Language, Log, Repr, Retry};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Code, Document, Facts, Group, Head, Retired, Similar, Spec};
use crate::source::Source;

/// Reads what can be read, and tells of the rest.
pub(crate) fn document(source: &Source, diagnostics: &mut Diagnostics) -> Document {
    let (tree, errors) = DeTable::parse_recoverable(source.text());
    let (errors, lost_names) = syntax::errors(source.text(), tree.get_ref(), errors);
    let mut cx = Context::new(source.text(), tree.get_ref(), &errors, diagnostics);

    let mut file = Table::new(String::new(), 0..0, tree.get_ref());
    let head = file.table("catalog", &mut cx).map(|table| head(table, &mut cx)).unwrap_or_default();
    let groups = file.tables("groups", &mut cx, |name, table, cx| group(name, table, head.repr, cx));
    let codes = file.tables("codes", &mut cx, |name, table, cx| code(name, table, &head, cx));
    let retired_codes = file.tables("retired", &mut cx, |name, table, cx| retired(name, table, head.repr, cx));
    file.finish(&mut cx);

    diagnostics.extend(errors);
    Document { head, groups, codes, retired: retired_codes, lost_names }
}

fn head(mut table: Table<'_, '_>, cx: &mut Context<'_>) -> Head {
    let kind = table.word("kind", Kind::ALL, Kind::word, cx).unwrap_or_default();
    let repr = table.word("repr", Repr::ALL, Repr::word, cx).unwrap_or(match kind {
        Kind::Business => Repr::default(),
        Kind::Http => Repr::U16,
    });
    let head = Head {
        span: table.span(),
        name: table.string("name", cx),
        kind,
        repr,
        language: table.word("language", Language::ALL, Language::word, cx).unwrap_or_default(),
        status: if kind == Kind::Business { table.integer("status", cx) } else { None },
        type_url: table.string("type_url", cx),
        title: table.text("title", cx),
    };
    table.finish(cx);
    head
}

fn group(name: Spanned<String>, mut table: Table<'_, '_>, repr: Repr, cx: &mut Context<'_>) -> Group {
    let key = if repr == Repr::Str { "prefix" } else { "range" };
    let extent = table.required_string(key, cx).and_then(|written| match repr {
        Repr::Str => Some(map(written, Extent::Prefix)),
        _ => range(written, cx),
    });
    let title = table.required_text("title", cx);
    table.finish(cx);
    Group { name, extent, title }
}

/// `10400..=10499`
fn range(written: Spanned<String>, cx: &mut Context<'_>) -> Option<Spanned<Extent>> {
    let parse = |text: &str| text.trim().parse::<i64>().ok();
    let ends = written.get_ref().split_once("..=").and_then(|(from, to)| Some((parse(from)?, parse(to)?)));
    match ends {
        Some((from, to)) if from <= to => Some(map(written, |_| Extent::Range(from..=to))),
        _ => {
            cx.push(
                Diagnostic::new("malformed-range", written.span(), format!("malformed range `{}`", written.get_ref()))
                    .help("write the first and the last code, such as `10400..=10499`"),
            );
            None
        }
    }
}

fn code(name: Spanned<String>, mut table: Table<'_, '_>, head: &Head, cx: &mut Context<'_>) -> Code {
    let code = Code {
        name,
        code: code_value(&mut table, head.repr, cx),
        status: if head.kind == Kind::Business { table.integer("status", cx) } else { None },
        title: table.required_text("title", cx),
        message: table.text("message", cx),
        meaning: table.text("meaning", cx),
        cases: table.lists("cases", cx),
        remedy: table.text("remedy", cx),
        similar: table.tables("similar", cx, |name, table, cx| Similar { name, reason: table.into_text(cx) }),
        renamed_from: table.strings("renamed_from", cx),
        keywords: table.strings("keywords", cx),
        deprecated: table.text("deprecated", cx),
        retry: table.word("retry", Retry::ALL, Retry::word, cx),
        log: table.word("log", Log::ALL, Log::word, cx),
        grpc: table.word("grpc", Grpc::ALL, Grpc::word, cx),
        facts: if head.kind == Kind::Http { facts(&mut table, cx) } else { Facts::default() },
    };
    table.finish(cx);
    code
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
    if repr == Repr::Str {
        return table.required_string("code", cx).map(|code| map(code, CodeValue::Str));
    }
    let code = table.required_integer("code", cx)?;
    let in_range = i64::try_from(*code.get_ref()).ok();
    // What no `i64` holds fits no `repr` either, and is told as that.
    Some(map(code, |code| CodeValue::Int(in_range.unwrap_or(if code < 0 { i64::MIN } else { i64::MAX }))))
}

fn map<T, U>(spanned: Spanned<T>, into: impl FnOnce(T) -> U) -> Spanned<U> {
    Spanned::new(spanned.span(), into(spanned.into_inner()))
}

/// The type of a value, with its article.
fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a float",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}

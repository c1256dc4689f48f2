//! Prints a catalog as the tree of a file from which it could have been parsed.

use status_codegen::catalog::{Catalog, Code, Facts, Group, Retired, Spec};
use status_codegen::text::bilingual::Bilingual;
use status_codegen::value::{CodeValue, GroupRange, Kind};

use super::tree::Value;

/// Everything in the catalog. The template `type_url` must be given, because the catalog only contains its results.
pub(crate) fn tree(catalog: &Catalog, type_url: Option<&str>) -> Value {
    let Catalog { name, kind, repr, language, lock, title, groups, codes, retired, .. } = catalog;
    let mut head = vec![
        entry("name", Value::text(name)),
        entry("kind", Value::text(kind.word())),
        entry("repr", Value::text(repr.word())),
        entry("language", Value::text(language.word())),
        entry("lock", Value::Bool(*lock)),
    ];
    head.extend(type_url.map(|url| entry("type_url", Value::text(url))));
    head.extend(optional("title", title.as_ref()));
    Value::table([
        ("catalog", Value::Table(head)),
        ("groups", Value::Table(groups.iter().map(|one| entry(&one.name, group(one))).collect())),
        ("codes", Value::Table(codes.iter().map(|one| entry(&one.name, code(one, catalog))).collect())),
        ("retired", Value::Table(retired.iter().map(|one| entry(&one.name, self::retired(one, catalog))).collect())),
    ])
}

fn group(group: &Group) -> Value {
    let Group { range, title, .. } = group;
    let extent = match range {
        GroupRange::Range(range) => ("range", Value::text(format!("{}..={}", range.start(), range.end()))),
        GroupRange::Prefix(prefix) => ("prefix", Value::text(prefix)),
    };
    Value::table([extent, ("title", text(title))])
}

fn code(code: &Code, catalog: &Catalog) -> Value {
    let mut entries = vec![
        entry("code", value(&code.code)),
        entry("reason", Value::text(&code.reason)),
        entry("title", text(&code.title)),
    ];
    if catalog.kind == Kind::Business {
        entries.push(entry("status", Value::Int(code.status.number.into())));
    }
    for (key, text) in [
        ("message", &code.message),
        ("meaning", &code.meaning),
        ("remedy", &code.remedy),
        ("deprecated", &code.deprecated),
    ] {
        entries.extend(optional(key, text.as_ref()));
    }
    if !code.cases.zh.is_empty() {
        entries.push(entry("cases", both(code.cases.as_ref().map(|cases| list(cases)))));
    }
    if !code.similar.is_empty() {
        let similar = code.similar.iter().map(|one| entry(&catalog.codes[one.code].name, text(&one.reason)));
        entries.push(entry("similar", Value::Table(similar.collect())));
    }
    entries.extend(strings("renamed_from", &code.renamed_from));
    entries.extend(strings("aliases", &code.aliases));
    entries.extend(strings("tags", &code.tags));
    entries.extend(strings("keywords", &code.keywords));
    entries.push(entry("retry", Value::text(code.retry.word())));
    entries.push(entry("log", Value::text(code.log.word())));
    entries.push(entry("grpc", Value::text(code.grpc.word())));
    if let Some(facts) = &code.facts {
        entries.extend(self::facts(facts));
    }
    Value::Table(entries)
}

fn facts(facts: &Facts) -> Vec<(String, Value)> {
    let mut entries = vec![
        entry("common", Value::Bool(facts.common)),
        entry("cacheable", Value::Bool(facts.cacheable)),
        entry("body", Value::Bool(facts.body)),
    ];
    entries.extend(facts.origin.as_ref().map(|origin| entry("origin", Value::text(origin))));
    entries.extend(strings("requires", &facts.requires));
    entries.extend(strings("may", &facts.may));
    if let Some(Spec { name, section, url, .. }) = &facts.spec {
        let mut spec = vec![entry("name", Value::text(name)), entry("url", Value::text(url))];
        spec.extend(section.as_ref().map(|section| entry("section", Value::text(section))));
        entries.push(entry("spec", Value::Table(spec)));
    }
    entries
}

fn retired(retired: &Retired, catalog: &Catalog) -> Value {
    let mut entries = vec![entry("code", value(&retired.code))];
    entries.extend(retired.replaced_by.map(|at| entry("replaced_by", Value::text(&catalog.codes[at].name))));
    for (key, text) in [("title", &retired.title), ("meaning", &retired.meaning), ("remedy", &retired.remedy)] {
        entries.extend(optional(key, text.as_ref()));
    }
    Value::Table(entries)
}

fn entry(key: &str, value: Value) -> (String, Value) {
    (key.to_owned(), value)
}

fn optional(key: &str, text: Option<&Bilingual<String>>) -> Option<(String, Value)> {
    text.map(|text| entry(key, self::text(text)))
}

fn strings(key: &str, strings: &[String]) -> Option<(String, Value)> {
    (!strings.is_empty()).then(|| entry(key, list(strings)))
}

fn list(strings: &[String]) -> Value {
    Value::List(strings.iter().map(Value::text).collect())
}

fn text(text: &Bilingual<String>) -> Value {
    both(text.as_ref().map(Value::text))
}

fn both(Bilingual { zh, en }: Bilingual<Value>) -> Value {
    Value::table([("zh", zh), ("en", en)])
}

fn value(code: &CodeValue) -> Value {
    match code {
        CodeValue::Int(number) => Value::Int(*number),
        CodeValue::Str(text) => Value::text(text),
    }
}

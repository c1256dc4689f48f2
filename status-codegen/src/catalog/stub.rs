//! `Document` with errors → a catalog of its names, for the compiler to go on with.

use std::collections::HashSet;

use super::{Catalog, Code, Status, defaults};
use crate::document::{self, Document};
use crate::options::LoadOptions;
use crate::sort::sort_by;
use crate::source::span::Spanned;
use crate::text::bilingual::Bilingual;
use crate::text::name::{self, is_name};
use crate::value::{CodeValue, Kind, Repr};

/// Every readable name once, with its code if that is valid and unused, otherwise with an invented one.
pub(crate) fn catalog(document: &Document, options: &LoadOptions) -> Option<Catalog> {
    let head = &document.head;
    let readable = head.name.as_ref().map(Spanned::get).filter(|name| is_name(name));
    let given = options.name.as_ref().filter(|name| is_name(name));
    let name = given.or(readable)?.clone();

    let mut names = HashSet::new();
    let mut is_new = |name: &String| is_name(name) && names.insert(name.clone());
    let read = document.codes.iter().map(|code| (code.name.get(), Some(code)));
    let lost = document.lost_names.iter().map(|name| (name, None));
    let kept: Vec<_> = read.chain(lost).filter(|(name, _)| is_new(name)).collect();

    let mut used: HashSet<CodeValue> = HashSet::new();
    let values: Vec<_> = kept
        .iter()
        .map(|(_, written)| {
            let value = written.and_then(|written| written.code.as_ref()).map(Spanned::get);
            value.filter(|value| fits(value, document) && used.insert((*value).clone())).cloned()
        })
        .collect();
    let mut free = (1..).map(|number| made_up(number, head.repr)).filter(|value| !used.contains(value));
    let mut codes: Vec<Code> = kept
        .into_iter()
        .zip(values)
        .filter_map(|((name, written), value)| {
            let mut code = blank(name, value.or_else(|| free.next())?, document, options)?;
            if let Some(written) = written {
                let mut kept = |names: &[Spanned<String>]| {
                    names.iter().map(Spanned::get).filter(|name| is_new(name)).cloned().collect()
                };
                (code.renamed_from, code.aliases) = (kept(&written.renamed_from), kept(&written.aliases));
            }
            code.message = written.and_then(message);
            Some(code)
        })
        .collect();
    sort_by(&mut codes, |a, b| a.code.cmp(&b.code));
    (!codes.is_empty()).then_some(Catalog {
        name,
        kind: head.kind,
        repr: head.repr,
        language: head.language,
        params: head.params,
        lock: head.lock.is_some(),
        title: None,
        groups: Vec::new(),
        codes,
        retired: Vec::new(),
    })
}

fn fits(value: &CodeValue, document: &Document) -> bool {
    match (document.head.repr.range(), value) {
        (Some(range), CodeValue::Int(number)) => range.contains(number),
        (None, CodeValue::Str(_)) => true,
        _ => false,
    }
}

fn made_up(number: i64, repr: Repr) -> CodeValue {
    match repr {
        Repr::Str => CodeValue::Str(format!("stub-{number}")),
        _ => CodeValue::Int(number),
    }
}

fn message(written: &document::Code) -> Option<Bilingual<String>> {
    written.message.as_ref().map(|message| message.as_ref().map(|text| text.get().clone()))
}

fn blank(name: &str, code: CodeValue, document: &Document, options: &LoadOptions) -> Option<Code> {
    let number = match (&code, document.head.kind) {
        (CodeValue::Int(number), Kind::Http) if !options.is_builtin => i128::from(*number),
        _ => defaults::STATUS,
    };
    let status = Status::from_number(number).or_else(|| Status::from_number(defaults::STATUS))?;
    Some(Code {
        name: name.to_owned(),
        reason: name::screaming(name),
        code,
        title: Bilingual { zh: name.to_owned(), en: name.to_owned() },
        message: None,
        meaning: None,
        cases: Bilingual::default(),
        remedy: None,
        similar: Vec::new(),
        renamed_from: Vec::new(),
        aliases: Vec::new(),
        tags: Vec::new(),
        keywords: Vec::new(),
        deprecated: None,
        type_url: String::new(),
        retry: defaults::retry(status.number, options),
        log: defaults::log(status.number),
        grpc: defaults::grpc(status.number),
        status,
        group: None,
        facts: None,
    })
}

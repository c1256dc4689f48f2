//! `Document` → `Catalog`: defaults are filled in, and everything is sorted once.

use core::cmp::Ordering;
use std::collections::HashMap;

use super::{Catalog, Code, Facts, Group, Retired, Similar, Spec, Status, defaults};
use crate::document::{self, Document, Text};
use crate::options::LoadOptions;
use crate::sort::sort_by;
use crate::source::span::Spanned;
use crate::text::bilingual::Bilingual;
use crate::value::{CodeValue, GroupRange, Kind};

/// The catalog that a document without errors describes; `None` if a part could not be parsed.
pub(crate) fn catalog(document: &Document, options: &LoadOptions) -> Option<Catalog> {
    let head = &document.head;
    let name = options.name.clone().or_else(|| head.name.as_ref().map(normalized))?;

    let mut groups = document
        .groups
        .iter()
        .map(|group| {
            let range = group.range.as_ref()?.get().clone();
            Some(Group { name: normalized(&group.name), range, title: text(group.title.as_ref()?) })
        })
        .collect::<Option<Vec<_>>>()?;
    sort_by(&mut groups, |a, b| compare(&a.range, &b.range));

    let mut written: Vec<_> =
        document.codes.iter().map(|code| Some((code.code.as_ref()?.get().clone(), code))).collect::<Option<_>>()?;
    sort_by(&mut written, |a, b| a.0.cmp(&b.0));
    let index: HashMap<&str, usize> =
        written.iter().enumerate().map(|(at, (_, code))| (code.name.get().as_str(), at)).collect();

    let context = Context { document, options, enum_name: &name, groups: &groups, index: &index };
    let codes = written.into_iter().map(|(value, written)| code(value, written, &context)).collect::<Option<_>>()?;
    let mut retired =
        document.retired.iter().map(|retired| self::retired(retired, &index)).collect::<Option<Vec<_>>>()?;
    sort_by(&mut retired, |a, b| a.code.cmp(&b.code));

    let title = head.title.as_ref().map(text);
    Some(Catalog {
        name,
        kind: head.kind,
        repr: head.repr,
        language: head.language,
        params: head.params,
        lock: head.lock.is_some(),
        title,
        groups,
        codes,
        retired,
    })
}

/// Orders ranges by their start. All ranges of a catalog are of the same kind.
fn compare(a: &GroupRange, b: &GroupRange) -> Ordering {
    match (a, b) {
        (GroupRange::Range(a), GroupRange::Range(b)) => a.start().cmp(b.start()),
        (GroupRange::Prefix(a), GroupRange::Prefix(b)) => a.cmp(b),
        _ => Ordering::Equal,
    }
}

/// What the codes of one catalog share.
struct Context<'a> {
    document: &'a Document,
    options: &'a LoadOptions,
    enum_name: &'a str,
    groups: &'a [Group],
    index: &'a HashMap<&'a str, usize>,
}

fn code(value: CodeValue, written: &document::Code, context: &Context<'_>) -> Option<Code> {
    let head = &context.document.head;
    let name = normalized(&written.name);
    let status = match (head.kind, &value) {
        (Kind::Http, CodeValue::Int(number)) if context.options.is_builtin => {
            Status { number: u16::try_from(*number).ok()?, name: name.clone() }
        }
        (Kind::Http, CodeValue::Int(number)) => Status::from_number(i128::from(*number))?,
        (Kind::Http, CodeValue::Str(_)) => return None,
        (Kind::Business, _) => {
            let given = written.status.as_ref().or(head.status.as_ref());
            Status::from_number(given.map_or(defaults::STATUS, |status| *status.get()))?
        }
    };
    let reason = written.reason_or_default();
    let type_url = match (head.kind, &head.type_url) {
        (_, Some(template)) => defaults::expand_type_url(template.get(), &value, &reason),
        (Kind::Http, None) => "about:blank".to_owned(),
        (Kind::Business, None) => defaults::type_urn(context.enum_name, &reason),
    };
    let mut similar = written
        .similar
        .iter()
        .map(|similar| {
            let code = *context.index.get(similar.name.get().as_str())?;
            Some(Similar { code, reason: text(similar.reason.as_ref()?) })
        })
        .collect::<Option<Vec<_>>>()?;
    sort_by(&mut similar, |a, b| a.code.cmp(&b.code));
    Some(Code {
        reason,
        title: text(written.title.as_ref()?),
        message: written.message.as_ref().map(text),
        meaning: written.meaning.as_ref().map(text),
        cases: written
            .cases
            .as_ref()
            .map_or_else(Bilingual::default, |cases| cases.as_ref().map(|one| strings(one.get()))),
        remedy: written.remedy.as_ref().map(text),
        similar,
        renamed_from: strings(&written.renamed_from),
        aliases: strings(&written.aliases),
        tags: strings(&written.tags),
        keywords: strings(&written.keywords),
        deprecated: written.deprecated.as_ref().map(text),
        type_url,
        retry: written.retry.or(head.retry).unwrap_or_else(|| defaults::retry(status.number, context.options)),
        log: written.log.or(head.log).unwrap_or_else(|| defaults::log(status.number)),
        grpc: written.grpc.or(head.grpc).unwrap_or_else(|| defaults::grpc(status.number)),
        group: context.groups.iter().position(|group| group.range.contains(&value)),
        facts: match head.kind {
            Kind::Http => Some(facts(&written.facts)?),
            Kind::Business => None,
        },
        name,
        code: value,
        status,
    })
}

fn facts(written: &document::Facts) -> Option<Facts> {
    let spec = match &written.spec {
        None => None,
        Some(spec) => Some(Spec {
            name: normalized(spec.name.as_ref()?),
            section: spec.section.as_ref().map(normalized),
            url: normalized(spec.url.as_ref()?),
        }),
    };
    Some(Facts {
        origin: written.origin.as_ref().map(normalized),
        spec,
        common: written.common,
        cacheable: written.cacheable,
        body: written.body.unwrap_or(true),
        requires: strings(&written.requires),
        may: strings(&written.may),
    })
}

fn retired(written: &document::Retired, index: &HashMap<&str, usize>) -> Option<Retired> {
    let replaced_by = match &written.replaced_by {
        None => None,
        Some(name) => Some(*index.get(name.get().as_str())?),
    };
    Some(Retired {
        name: normalized(&written.name),
        code: written.code.as_ref()?.get().clone(),
        replaced_by,
        title: written.title.as_ref().map(text),
        meaning: written.meaning.as_ref().map(text),
        remedy: written.remedy.as_ref().map(text),
    })
}

/// Drops the spans of a text.
fn text(text: &Text) -> Bilingual<String> {
    text.as_ref().map(normalized)
}

fn strings(list: &[Spanned<String>]) -> Vec<String> {
    list.iter().map(normalized).collect()
}

/// Trims the line break with which a multi-line string may end, and converts escaped Windows line breaks.
fn normalized(text: &Spanned<String>) -> String {
    let text = text.get().trim_end();
    if text.contains('\r') { text.replace("\r\n", "\n") } else { text.to_owned() }
}

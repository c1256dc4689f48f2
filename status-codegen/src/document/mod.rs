//! The contents of a catalog's file, each value with its span. They may still break rules.
//!
//! A value that could not be parsed is `None`, and has been reported.

pub mod keys;
pub(crate) mod parse;

use crate::source::span::{Span, Spanned};
use crate::text::bilingual::Bilingual;
use crate::text::name::screaming;
use crate::value::{CodeValue, GroupRange, Grpc, Kind, Language, Log, Repr, Retry};

/// A text in both languages, each with its span.
pub type Text = Bilingual<Spanned<String>>;

/// A whole file, in the order in which it is written.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// `[catalog]`
    pub head: Head,
    /// `[groups.…]`
    pub groups: Vec<Group>,
    /// `[codes.…]`
    pub codes: Vec<Code>,
    /// `[retired.…]`
    pub retired: Vec<Retired>,
    /// Names whose table could not be parsed, so that references to them are not reported as unknown.
    pub lost_names: Vec<String>,
    /// Unknown keys.
    pub unknown_keys: Vec<Spanned<String>>,
    /// Whether there may be codes that could not be parsed at all.
    pub are_codes_lost: bool,
}

/// `[catalog]`: what applies to the whole file.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "the fields are the keys of codes.toml")]
pub struct Head {
    /// The header, or the start of the file if there is no header.
    pub span: Span,
    pub name: Option<Spanned<String>>,
    /// Whether there may be a name that could not be parsed.
    pub is_name_lost: bool,
    pub kind: Kind,
    pub repr: Repr,
    pub language: Language,
    pub status: Option<Spanned<i128>>,
    pub retry: Option<Retry>,
    pub log: Option<Log>,
    pub grpc: Option<Grpc>,
    pub type_url: Option<Spanned<String>>,
    pub params: bool,
    /// The key of `lock = true`.
    pub lock: Option<Span>,
    pub title: Option<Text>,
}

/// `[groups.Quota]`
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are the keys of codes.toml")]
pub struct Group {
    pub name: Spanned<String>,
    /// `range` or `prefix`.
    pub range: Option<Spanned<GroupRange>>,
    pub title: Option<Text>,
}

/// `[codes.QuotaExceeded]`
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are the keys of codes.toml")]
pub struct Code {
    pub name: Spanned<String>,
    pub code: Option<Spanned<CodeValue>>,
    pub status: Option<Spanned<i128>>,
    pub reason: Option<Spanned<String>>,
    pub title: Option<Text>,
    pub message: Option<Text>,
    pub meaning: Option<Text>,
    pub cases: Option<Bilingual<Spanned<Vec<Spanned<String>>>>>,
    pub remedy: Option<Text>,
    pub similar: Vec<Similar>,
    pub renamed_from: Vec<Spanned<String>>,
    pub aliases: Vec<Spanned<String>>,
    pub tags: Vec<Spanned<String>>,
    pub keywords: Vec<Spanned<String>>,
    pub deprecated: Option<Text>,
    pub retry: Option<Retry>,
    pub log: Option<Log>,
    pub grpc: Option<Grpc>,
    pub facts: Facts,
}

/// The keys that only a code of a catalog of kind `http` has.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "the fields are the keys of codes.toml")]
pub struct Facts {
    pub origin: Option<Spanned<String>>,
    pub spec: Option<Spec>,
    pub common: bool,
    pub cacheable: bool,
    pub body: Option<bool>,
    pub requires: Vec<Spanned<String>>,
    pub may: Vec<Spanned<String>>,
}

/// `spec = { name = "RFC 9110", section = "15.5.5", url = "https://…" }`
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are the keys of codes.toml")]
pub struct Spec {
    pub name: Option<Spanned<String>>,
    pub section: Option<Spanned<String>>,
    pub url: Option<Spanned<String>>,
}

/// `similar.RateLimited`
#[derive(Clone, Debug)]
pub struct Similar {
    /// The code that this one is confused with.
    pub name: Spanned<String>,
    /// When to use which of the two codes.
    pub reason: Option<Text>,
}

/// `[retired.OldCoupon]`
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are the keys of codes.toml")]
pub struct Retired {
    pub name: Spanned<String>,
    pub code: Option<Spanned<CodeValue>>,
    pub replaced_by: Option<Spanned<String>>,
    pub title: Option<Text>,
    pub meaning: Option<Text>,
    pub remedy: Option<Text>,
}

impl Document {
    /// Every string of the file, including names and keys that are not known.
    pub(crate) fn strings(&self) -> impl Iterator<Item = (&str, Span)> {
        let head = self.head.name.iter().chain(&self.head.type_url);
        let groups = self.groups.iter().map(|group| &group.name);
        let codes = self.codes.iter().flat_map(|code| {
            let similar = code.similar.iter().map(|similar| &similar.name);
            let facts = code.facts.texts().map(|(_, text)| text);
            let headers = code.facts.requires.iter().chain(&code.facts.may);
            [&code.name]
                .into_iter()
                .chain(&code.reason)
                .chain(similar)
                .chain(code.other_names())
                .chain(facts)
                .chain(headers)
        });
        let retired = self.retired.iter().flat_map(|retired| [&retired.name].into_iter().chain(&retired.replaced_by));
        let names = head.chain(groups).chain(codes).chain(retired).chain(&self.unknown_keys);
        let texts = self.texts().map(|(_, text, _)| text);

        let prefixes = self.groups.iter().filter_map(|group| match group.range.as_ref()?.get() {
            GroupRange::Prefix(prefix) => Some((prefix.as_str(), group.range.as_ref()?.span())),
            GroupRange::Range(_) => None,
        });
        let values = self.code_values().filter_map(|code| match code.get() {
            CodeValue::Str(text) => Some((text.as_str(), code.span())),
            CodeValue::Int(_) => None,
        });
        names.chain(texts).map(|text| (text.get().as_str(), text.span())).chain(prefixes).chain(values)
    }

    /// Every code, including retired ones.
    pub(crate) fn code_values(&self) -> impl Iterator<Item = &Spanned<CodeValue>> {
        let codes = self.codes.iter().filter_map(|code| code.code.as_ref());
        codes.chain(self.retired.iter().filter_map(|retired| retired.code.as_ref()))
    }

    /// Every title.
    pub(crate) fn titles(&self) -> impl Iterator<Item = &Text> {
        let groups = self.groups.iter().filter_map(|group| group.title.as_ref());
        let codes = self.codes.iter().filter_map(|code| code.title.as_ref());
        let retired = self.retired.iter().filter_map(|retired| retired.title.as_ref());
        self.head.title.iter().chain(groups).chain(codes).chain(retired)
    }

    /// Every text in one language that a person reads, with its key and whether it may have several paragraphs.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&'static str, &Spanned<String>, bool)> {
        let head = pair("title", self.head.title.as_ref(), false);
        let groups = self.groups.iter().flat_map(|group| pair("title", group.title.as_ref(), false));
        let codes = self.codes.iter().flat_map(|code| {
            pair("title", code.title.as_ref(), false)
                .chain(pair("message", code.message.as_ref(), false))
                .chain(pair("meaning", code.meaning.as_ref(), true))
                .chain(code.cases.as_ref().into_iter().flat_map(|cases| {
                    cases.as_ref().into_iter().flat_map(|one| one.get().iter().map(|text| ("cases", text, false)))
                }))
                .chain(pair("remedy", code.remedy.as_ref(), true))
                .chain(code.similar.iter().flat_map(|similar| pair("similar", similar.reason.as_ref(), false)))
                .chain(pair("deprecated", code.deprecated.as_ref(), true))
                .chain(code.tags.iter().map(|tag| ("tags", tag, false)))
                .chain(code.keywords.iter().map(|keyword| ("keywords", keyword, false)))
        });
        let retired = self.retired.iter().flat_map(|retired| {
            pair("title", retired.title.as_ref(), false)
                .chain(pair("meaning", retired.meaning.as_ref(), true))
                .chain(pair("remedy", retired.remedy.as_ref(), true))
        });
        head.chain(groups).chain(codes).chain(retired)
    }

    /// Every text that exists in both languages, with its key, except the titles of the catalog and its groups. Cases
    /// are separate items.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, Bilingual<&Spanned<String>>)> {
        let codes = self.codes.iter().flat_map(|code| {
            let cases = code.cases.iter().flat_map(|cases| {
                let pairs = cases.zh.get().iter().zip(cases.en.get());
                pairs.map(|(zh, en)| ("cases", Bilingual { zh, en }))
            });
            let similar = code.similar.iter().filter_map(|similar| similar.reason.as_ref());
            let texts = [
                ("title", &code.title),
                ("message", &code.message),
                ("meaning", &code.meaning),
                ("remedy", &code.remedy),
                ("deprecated", &code.deprecated),
            ];
            let texts = texts.into_iter().filter_map(|(key, text)| Some((key, text.as_ref()?.as_ref())));
            texts.chain(cases).chain(similar.map(|text| ("similar", text.as_ref())))
        });
        let retired = self.retired.iter().flat_map(|retired| {
            let texts = [("title", &retired.title), ("meaning", &retired.meaning), ("remedy", &retired.remedy)];
            texts.into_iter().filter_map(|(key, text)| Some((key, text.as_ref()?.as_ref())))
        });
        codes.chain(retired)
    }
}

impl Code {
    /// The machine-readable name: the given one, or the one that follows from the name.
    pub fn reason_or_default(&self) -> String {
        self.reason.as_ref().map_or_else(|| screaming(self.name.get()), |reason| reason.get().clone())
    }

    /// Its previous names and aliases.
    pub fn other_names(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.renamed_from.iter().chain(&self.aliases)
    }
}

impl Facts {
    /// Every text, with its key.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&'static str, &Spanned<String>)> {
        let spec = self.spec.iter().flat_map(|spec| {
            let (name, section, url) = (spec.name.iter(), spec.section.iter(), spec.url.iter());
            name.map(|name| ("name", name))
                .chain(section.map(|section| ("section", section)))
                .chain(url.map(|url| ("url", url)))
        });
        self.origin.iter().map(|origin| ("origin", origin)).chain(spec)
    }
}

fn pair<'a>(
    key: &'static str,
    text: Option<&'a Text>,
    paragraphs: bool,
) -> impl Iterator<Item = (&'static str, &'a Spanned<String>, bool)> {
    text.into_iter().flat_map(Bilingual::as_ref).map(move |text| (key, text, paragraphs))
}

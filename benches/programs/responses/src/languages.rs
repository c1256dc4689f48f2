//! The language of a response, from a browser's header.

use accept_language::intersection;
use fluent_langneg::accepted_languages;
use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use harness::Case;
use status_core::Lang;

/// Headers of Chrome, Edge, Firefox and Safari, on desktops and phones, set to these languages.
const HEADERS: [&str; 14] = [
    "zh-CN,zh;q=0.9",
    "zh-CN,zh;q=0.9,en;q=0.8",
    "zh-CN,zh;q=0.9,en;q=0.8,en-GB;q=0.7,en-US;q=0.6",
    "zh-CN,zh;q=0.8,zh-TW;q=0.7,zh-HK;q=0.5,en-US;q=0.3,en;q=0.2",
    "zh-CN,zh-Hans;q=0.9",
    "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7",
    "zh-HK,zh;q=0.9,en;q=0.8",
    "en-US,en;q=0.9",
    "en-US,en;q=0.5",
    "en-GB,en;q=0.9,en-US;q=0.8",
    "en-US,en;q=0.9,zh-CN;q=0.8,zh;q=0.7",
    "de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7",
    "fr-FR,fr;q=0.8,en-US;q=0.5,en;q=0.3",
    "ja,en-US;q=0.9,en;q=0.8,zh-CN;q=0.7",
];

/// accept-language compares whole tags, so it needs these to find `zh-CN` and `en-US`.
const TAGS: [&str; 8] = ["zh-CN", "zh", "zh-Hans", "zh-TW", "zh-HK", "en-US", "en", "en-GB"];

/// fluent-langneg treats these as ranges, and finds `zh-CN` in them. It ignores weights, but browsers sort by them.
const RANGES: [&str; 2] = ["zh", "en"];

pub(crate) fn cases() -> [Case; 3] {
    let name = "language";
    let headers = HEADERS.map(str::as_bytes);
    let ranges: &'static [LanguageIdentifier] = convert_vec_str_to_langids_lossy(RANGES).leak();
    [
        Case::new(name, "status-core", &headers, Lang::negotiate, |lang| lang.tag().to_owned()),
        Case::new(name, "accept-language", &HEADERS, |header| intersection(header, &TAGS), |found| lang(found.first())),
        Case::new(
            name,
            "fluent-langneg",
            &HEADERS,
            |header| {
                let wanted = accepted_languages::parse(header);
                negotiate_languages(&wanted, ranges, None, NegotiationStrategy::Lookup).first().copied()
            },
            lang,
        ),
    ]
}

/// The `Lang` of a tag.
fn lang(tag: Option<impl ToString>) -> String {
    let is_chinese = tag.is_some_and(|tag| tag.to_string().starts_with("zh"));
    if is_chinese { Lang::Zh } else { Lang::En }.tag().to_owned()
}

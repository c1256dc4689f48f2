//! `Lang::negotiate` agrees with ICU4X, which knows from CLDR what a language tag most likely means.
//!
//! Each difference is listed with its reason.
#![cfg(test)]

use std::collections::BTreeSet;

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};
use status_core::Lang::{self, En, Zh};

const LANGUAGES: &[&str] = &[
    "zh", "cmn", "yue", "gan", "hak", "hsn", "lzh", "nan", "wuu", "cdo", "cjy", "cpx", "czh", "czo", "cnp", "csp",
    "mnp", "en", "enm", "sco", "de", "fr", "es", "pt", "ru", "ja", "ko", "vi", "th", "id", "ms", "hi", "ar", "bo",
    "ug", "za", "ii", "und",
];
const SCRIPTS: &[&str] = &["", "Hans", "Hant", "Latn", "Bopo", "Hani", "Cyrl", "Arab", "Jpan", "Kore", "Shaw", "Brai"];
const REGIONS: &[&str] = &[
    "", "CN", "SG", "MY", "TW", "HK", "MO", "US", "GB", "AU", "CA", "NZ", "IE", "IN", "ZA", "ID", "PH", "TH", "VN",
    "BN", "DE", "FR", "JP", "KR", "RU", "BR", "MX", "EG", "PA", "PF", "SR", "GF", "001", "150", "419",
];

/// The canonical form of a tag, with the most likely script and region, as determined by ICU4X.
fn maximize(tag: &str) -> LanguageIdentifier {
    let mut locale: Locale = tag.parse().expect("a language tag");
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale.id
}

/// The language of the response as determined by ICU4X. Cantonese also falls back to Chinese.
fn language(tag: &str) -> Option<Lang> {
    match maximize(tag).language.as_str() {
        "en" => Some(En),
        "zh" | "yue" => Some(Zh),
        _ => None,
    }
}

fn other(lang: Lang) -> Lang {
    if lang == En { Zh } else { En }
}

/// A tag from its three parts. The last two may be empty.
type Tag = (&'static str, &'static str, &'static str);

fn text((language, script, region): Tag) -> String {
    [language, script, region].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn tags() -> impl Iterator<Item = Tag> {
    LANGUAGES.iter().flat_map(|language| {
        SCRIPTS.iter().flat_map(move |script| REGIONS.iter().map(move |region| (*language, *script, *region)))
    })
}

/// Compares both for every tag. They must differ for exactly the tags in `differences`, in which `*` matches anything.
#[track_caller]
fn check<T: PartialEq>(ours: impl Fn(&str) -> T, theirs: impl Fn(&str) -> T, differences: &[(Tag, &str)]) {
    let is_in = |part: &str, pattern: &str| pattern == "*" || part == pattern;
    let mut used = BTreeSet::new();
    let mut unlisted = Vec::new();
    for tag in tags() {
        let name = text(tag);
        if ours(&name) != theirs(&name) {
            let listed = differences
                .iter()
                .position(|(pattern, _)| is_in(tag.0, pattern.0) && is_in(tag.1, pattern.1) && is_in(tag.2, pattern.2));
            match listed {
                Some(one) => _ = used.insert(one),
                None => unlisted.push(format!("{name} ({})", maximize(&name))),
            }
        }
    }
    assert!(unlisted.is_empty(), "{} differences: {}", unlisted.len(), unlisted.join(", "));
    assert_eq!(used.len(), differences.len(), "only these differ: {used:?}");
}

const UNNAMED: (Tag, &str) = (("und", "*", "*"), "a script or a region without a language names none");

/// The languages of the macrolanguage `zh`.
const CHINESE: &[(Tag, &str)] = &[
    (("cdo", "*", "*"), "who reads Min Dong reads Chinese"),
    (("cjy", "*", "*"), "who reads Jin reads Chinese"),
    (("cnp", "*", "*"), "who reads Northern Pinghua reads Chinese"),
    (("cpx", "*", "*"), "who reads Pu-Xian reads Chinese"),
    (("csp", "*", "*"), "who reads Southern Pinghua reads Chinese"),
    (("czh", "*", "*"), "who reads Huizhou reads Chinese"),
    (("czo", "*", "*"), "who reads Min Zhong reads Chinese"),
    (("gan", "*", "*"), "who reads Gan reads Chinese"),
    (("hak", "*", "*"), "who reads Hakka reads Chinese"),
    (("hsn", "*", "*"), "who reads Xiang reads Chinese"),
    (("lzh", "*", "*"), "who reads Classical Chinese reads Chinese"),
    (("mnp", "*", "*"), "who reads Min Bei reads Chinese"),
    (("nan", "*", "*"), "who reads Min Nan reads Chinese"),
    (("wuu", "*", "*"), "who reads Wu reads Chinese"),
];

/// The language that `negotiate` finds in a tag, if any.
fn negotiated(tag: &str) -> Option<Lang> {
    let rather = |lang: &Lang| Lang::negotiate(format!("{tag}, {};q=0.5", other(*lang).tag()).as_bytes()) == *lang;
    [En, Zh].into_iter().find(rather)
}

#[test]
fn which_language_a_range_asks_for() {
    check(negotiated, language, &[CHINESE, &[UNNAMED]].concat());
}

#[test]
fn whether_a_range_asks_for_what_there_is() {
    let ours = |tag: &str| {
        [("en", En), ("zh", Zh)].map(|(language, lang)| {
            let header = format!("{language};q=0, {tag}, {};q=0.5", other(lang).tag());
            Lang::negotiate(header.as_bytes()) == lang
        })
    };
    let theirs = |tag: &str| {
        let likely = maximize(tag);
        ["en-Latn", "zh-Hans"].map(|one| {
            let one = maximize(one);
            (likely.language, likely.script) == (one.language, one.script)
        })
    };
    let emigrants = ["US", "GB", "AU", "ID", "PH", "TH", "VN", "BN", "PA", "PF", "SR", "GF"];
    let differences = emigrants.map(|region| (("*", "", region), "abroad, Chinese is written in either script"));
    check(ours, theirs, &[&differences[..], &[UNNAMED]].concat());
}

#[test]
fn whether_a_range_excludes_what_there_is() {
    let ours = |tag: &str| {
        [En, Zh].map(|lang| {
            let header = format!("{tag};q=0, *, {};q=0.5", other(lang).tag());
            Lang::negotiate(header.as_bytes()) != lang
        })
    };
    let theirs = |tag: &str| [En, Zh].map(|lang| maximize(tag) == maximize(lang.tag()));
    let american = "American English is the likely one, but it is not all that `en` is";
    check(ours, theirs, &[(("en", "*", "US"), american), UNNAMED]);
}

#[test]
fn two_ranges_with_weights() {
    const WEIGHTS: &[(u16, &str)] =
        &[(1000, ""), (1000, ";q=1.000"), (800, ";q=0.8"), (500, ";q=0.5"), (1, ";q=0.001")];
    let tags = tags().step_by(37).map(text).map(|tag| (language(&tag), tag));
    let tags = tags.filter(|(language, tag)| *language == negotiated(tag)).collect::<Vec<_>>();
    let mut chinese = 0;
    for (first_lang, first) in &tags {
        for (second_lang, second) in &tags {
            for (one, (first_weight, first_q)) in WEIGHTS.iter().enumerate() {
                let (second_weight, second_q) = WEIGHTS[(one + first.len() + second.len()) % WEIGHTS.len()];
                let header = format!("{first}{first_q}, {second}{second_q}");
                let expected = match (first_lang, second_lang) {
                    (Some(_), Some(second)) if second_weight > *first_weight => *second,
                    (Some(first), _) => *first,
                    (None, second) => second.unwrap_or_default(),
                };
                assert_eq!(Lang::negotiate(header.as_bytes()), expected, "{header}");
                chinese += usize::from(expected == Zh);
            }
        }
    }
    assert!(chinese > 1000, "only {chinese} of them are Chinese");
}

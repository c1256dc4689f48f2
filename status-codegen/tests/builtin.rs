//! The built-in catalog agrees with the registries, and its texts are not filled-in templates.

use std::collections::{BTreeMap, BTreeSet};

use status_codegen::catalog::{Catalog, Code, Facts};
use status_codegen::http;
use status_codegen::load::load;
use status_codegen::options::LoadOptions;
use status_codegen::source::Source;
use status_codegen::text::bilingual::Bilingual;
use status_codegen::text::script::is_han;

/// What IANA, the RFCs and products' documentation say: number, variant, phrase, origin, reference, note. A number with
/// several meanings has several rows; the first of them names the variant.
const FACTS: &str = include_str!("http-status-facts.tsv");

/// Similar codes in one direction only: the first is mistaken for the second, but never the second for the first.
const ONE_WAY: &[(&str, &str)] = &[
    ("ThisIsFine", "Ok"),
    ("NotImplemented", "ServiceUnavailable"),
    ("VariantAlsoNegotiates", "InternalServerError"),
    ("LoopDetected", "InternalServerError"),
    ("LoopDetected", "ServiceUnavailable"),
    ("RailgunError", "WebServerReturnedAnUnknownError"),
    ("NetworkReadTimeout", "GatewayTimeout"),
    ("NetworkConnectTimeout", "GatewayTimeout"),
];

#[test]
fn codes_agree_with_the_facts() {
    let expected: BTreeMap<u16, &str> =
        rows().filter(|row| !row.variant.is_empty()).map(|row| (row.number, row.variant)).collect();
    let catalog = builtin();
    let written: BTreeMap<u16, &str> =
        catalog.codes.iter().map(|code| (code.status.number, code.name.as_str())).collect();
    assert_eq!(written, expected);
}

/// The title of a number with several meanings is that of its first row.
#[test]
fn titles_are_the_reason_phrases() {
    for code in builtin().codes {
        let mut phrases = rows().filter(|row| row.number == code.status.number).map(|row| row.phrase);
        assert!(phrases.any(|phrase| phrase == code.title.en), "{}: {}", code.name, code.title.en);
    }
}

#[test]
fn origins_and_specifications_agree_with_the_facts() {
    for (row, code) in known() {
        let facts = facts(&code);
        let origin = facts.origin.as_deref().unwrap_or_default();
        let mut origins = rows().filter(|other| other.number == row.number).map(|other| other.origin);
        let is_known = origins.any(|known| origin.split(", ").all(|part| known.contains(part)));
        assert!(!origin.is_empty() && is_known, "{} is by {}, not {origin}", code.name, row.origin);
        if let Some((rfc, section)) = rfc(row.reference) {
            let spec = facts.spec.as_ref().unwrap_or_else(|| panic!("{} has no specification", code.name));
            assert_eq!(spec.name, format!("RFC {rfc}"), "{}", code.name);
            assert_eq!(spec.section.as_deref(), Some(section), "{}", code.name);
            assert_eq!(spec.url, format!("https://www.rfc-editor.org/rfc/rfc{rfc}#section-{section}"), "{}", code.name);
        }
    }
}

/// RFC 9110 section 15.1, RFC 7725 section 3, and the sections of the codes without a body.
#[test]
fn caching_and_bodies_agree_with_the_rfcs() {
    const CACHEABLE: [u16; 13] = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
    for (row, code) in known() {
        let facts = facts(&code);
        assert_eq!(facts.cacheable, CACHEABLE.contains(&row.number), "{}", code.name);
        let has_content = !matches!(row.number, 100..=199 | 204 | 205 | 304);
        assert_eq!(facts.body, has_content, "{}", code.name);
    }
}

/// In a business catalog, codes can only be mapped to errors; in a catalog of kind `http`, to all codes.
#[test]
fn retry_defaults_to_that_of_the_status() {
    let builtin = builtin();
    let is_error = |code: &&Code| http::carries_error(code.status.number);
    let business = builtin.codes.iter().filter(is_error).map(|code| format!("code = {0}, status = {0}", code.code));
    let http = builtin.codes.iter().map(|code| format!("code = {}", code.code));
    for (kind, codes) in [("business", business.collect::<Vec<_>>()), ("http", http.collect())] {
        let table = |(at, code)| format!("C{at} = {{ {code}, title = {{ zh = \"甲\", en = \"A\" }} }}");
        let tables: Vec<_> = codes.iter().enumerate().map(table).collect();
        let head = format!("[catalog]\nname = \"OrderCode\"\nkind = \"{kind}\"\n[codes]");
        let text = format!("{head}\n{}", tables.join("\n"));
        let catalog = load(Source::new("codes.toml", text), &LoadOptions::default()).catalog.expect("a valid catalog");
        assert_eq!(catalog.codes.len(), codes.len());
        for code in catalog.codes {
            let known = builtin.codes.iter().find(|known| known.status.number == code.status.number);
            assert_eq!(Some(code.retry), known.map(|known| known.retry), "{}", code.status.number);
        }
    }
}

#[test]
fn ten_codes_are_common() {
    assert_eq!(builtin().codes.iter().filter(|code| facts(code).common).count(), 10);
}

#[test]
fn every_code_has_all_texts() {
    for code in builtin().codes {
        assert!(code.meaning.is_some() && code.remedy.is_some(), "{}", code.name);
        assert!(code.cases.en.len() >= 2, "{} has {} cases", code.name, code.cases.en.len());
        assert!(!code.similar.is_empty(), "{} is like no other", code.name);
        assert!(!code.keywords.is_empty(), "{} has no keywords", code.name);
    }
}

#[test]
fn confusions_are_mutual() {
    let catalog = builtin();
    let names = |code: &Code| -> BTreeSet<String> {
        code.similar.iter().map(|similar| catalog.codes[similar.code].name.clone()).collect()
    };
    let mut one_way = Vec::new();
    for code in &catalog.codes {
        for similar in &code.similar {
            let other = &catalog.codes[similar.code];
            if !names(other).contains(&code.name) {
                one_way.push((code.name.as_str(), other.name.as_str()));
            }
        }
    }
    assert_eq!(one_way, ONE_WAY);
}

/// Sentences that are equal, except for numbers, names and titles, come from a template.
#[test]
fn no_sentence_occurs_twice() {
    let catalog = builtin();
    let mut masks: Vec<String> = catalog
        .codes
        .iter()
        .flat_map(|code| [code.name.clone(), code.title.en.clone(), code.title.zh.clone()])
        .collect();
    // Longer names come first, so that no part of a name remains.
    masks.sort_by_key(|mask| core::cmp::Reverse(mask.len()));

    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut twice = Vec::new();
    for (owner, text) in texts() {
        for sentence in sentences(&text) {
            let mut masked: String = sentence.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).collect();
            for mask in &masks {
                masked = masked.replace(mask.as_str(), "@");
            }
            // A lone title is not a sentence.
            let is_title = masked == "@";
            if let (false, Some(first)) = (is_title, seen.insert(masked, owner.clone())) {
                twice.push(format!("{first} and {owner}: {sentence}"));
            }
        }
    }
    assert_eq!(twice, Vec::<String>::new());
}

#[test]
fn chinese_is_chinese() {
    for (owner, text) in in_language(|text| &text.zh, |texts| &texts.zh) {
        assert!(text.chars().any(is_han), "{owner}: {text}");
        let prose = without_code(&text);
        for (before, c, after) in neighbours(&prose) {
            let is_half_width = matches!(c, ',' | ';' | '?' | '!' | '(' | ')')
                || c == ':' && !after.is_some_and(|c| c == '/' || c.is_ascii());
            let touches_han = before.is_some_and(is_han) || after.is_some_and(is_han);
            assert!(!(is_half_width && touches_han), "{owner}: half-width `{c}` in {text}");
            let is_latin = |c: char| c.is_ascii_alphanumeric() || c == '`';
            let is_glued = after.is_some_and(|after| is_han(c) && is_latin(after) || is_latin(c) && is_han(after));
            assert!(!is_glued, "{owner}: missing space next to `{c}` in {text}");
            let is_full_width = |c: char| "，。；：？！、“”（）".contains(c);
            let is_loose = c == ' ' && (before.is_some_and(is_full_width) || after.is_some_and(is_full_width));
            assert!(!is_loose, "{owner}: space next to full-width punctuation in {text}");
        }
    }
}

#[test]
fn english_is_english() {
    for (owner, text) in in_language(|text| &text.en, |texts| &texts.en) {
        let odd = text
            .chars()
            .find(|&c| is_han(c) || ('\u{3000}'..='\u{303f}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c));
        assert_eq!(odd, None, "{owner}: {text}");
    }
}

struct Row {
    number: u16,
    variant: &'static str,
    phrase: &'static str,
    origin: &'static str,
    reference: &'static str,
}

fn rows() -> impl Iterator<Item = Row> {
    FACTS.lines().skip(1).map(|line| {
        let mut columns = line.split('\t');
        let mut next = || columns.next().expect("a row has five columns");
        let number = next().parse().expect("the first column is a number");
        Row { number, variant: next(), phrase: next(), origin: next(), reference: next() }
    })
}

/// Each code with the row that names its variant.
fn known() -> impl Iterator<Item = (Row, Code)> {
    let catalog = builtin();
    rows().filter(|row| !row.variant.is_empty()).filter_map(move |row| {
        let code = catalog.codes.iter().find(|code| code.status.number == row.number)?;
        Some((row, code.clone()))
    })
}

/// `9110` and `15.5.5` for `RFC 9110 §15.5.5`
fn rfc(reference: &str) -> Option<(&str, &str)> {
    let (number, rest) = reference.strip_prefix("RFC ")?.split_once(" §")?;
    let section = rest.split([' ', ';']).next()?;
    Some((number, section))
}

fn facts(code: &Code) -> &Facts {
    code.facts.as_ref().expect("an HTTP code has facts")
}

/// Every text of every code, in both languages, with its code.
fn texts() -> impl Iterator<Item = (String, String)> {
    let zh = in_language(|text| &text.zh, |texts| &texts.zh);
    let en = in_language(|text| &text.en, |texts| &texts.en);
    zh.into_iter().chain(en)
}

fn in_language(
    text: fn(&Bilingual<String>) -> &String,
    list: fn(&Bilingual<Vec<String>>) -> &Vec<String>,
) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for code in builtin().codes {
        let single = [Some(&code.title), code.meaning.as_ref(), code.remedy.as_ref(), code.deprecated.as_ref()];
        let similar = code.similar.iter().map(|similar| &similar.reason);
        let texts = single.into_iter().flatten().chain(similar).map(text).chain(list(&code.cases));
        out.extend(texts.map(|text| (code.name.clone(), text.clone())));
    }
    out
}

/// The longer sentences; short ones may occur twice.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['。', '；', '！', '？', '\n'])
        .flat_map(|part| part.split(". "))
        .map(str::trim)
        .filter(|sentence| sentence.chars().count() >= 12)
}

/// Replaces each code span by one Latin letter.
fn without_code(text: &str) -> String {
    text.split('`').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { "x" }).collect()
}

fn neighbours(text: &str) -> impl Iterator<Item = (Option<char>, char, Option<char>)> {
    let chars: Vec<char> = text.chars().collect();
    (0..chars.len())
        .map(move |at| (at.checked_sub(1).map(|before| chars[before]), chars[at], chars.get(at + 1).copied()))
}

fn builtin() -> Catalog {
    let loaded = load(Source::new("codes.toml", include_str!("../../codes.toml")), &LoadOptions::builtin());
    let found: Vec<_> = loaded.diagnostics.iter().map(|one| one.render(&loaded.sources)).collect();
    loaded.catalog.unwrap_or_else(|| panic!("codes.toml breaks rules:\n\n{}", found.join("\n\n")))
}

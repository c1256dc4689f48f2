//! The Chinese output for every fixture, in `chinese/<rule>.txt`. The output of each language contains nothing in the other one.
//!
//! `UPDATE_EXPECT=1 cargo test` rewrites the texts. Review them as prose before you commit them.

#[path = "support/fixtures.rs"]
mod fixtures;

use core::fmt::Write as _;
use std::collections::BTreeMap;
use std::path::Path;

use cargo_status::lint::chinese;
use cargo_status::lint::explanations::explanation;
use expect_test::expect_file;
use status_codegen::finding::parts::SyntaxError;
use status_codegen::finding::wording::Wording;
use status_codegen::finding::{Finding, Rule};

/// Names that Chinese has no other word for.
const LATIN_IN_CHINESE: [&str; 13] =
    ["ASCII", "GBK", "HTTP", "MiB", "PascalCase", "RFC", "Rust", "TOML", "URI", "URL", "UTF-16", "UTF-8", "Unicode"];

#[test]
fn chinese() {
    let mut texts: BTreeMap<Rule, String> = BTreeMap::new();
    for fixture in fixtures::fixtures() {
        for one in &fixture.found {
            let rendered = one.render_in(&chinese::wording(&one.finding), &fixture.sources);
            let text = texts.entry(one.rule()).or_default();
            let _ = write!(text, "# {}\n{rendered}\n\n", fixture.name);
        }
    }
    assert_eq!(texts.keys().copied().collect::<Vec<_>>(), Rule::ALL, "each rule has a fixture");
    for (rule, text) in texts {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/chinese").join(rule.name()).with_extension("txt");
        expect_file![path].assert_eq(&format!("{}\n", text.trim_end()));
    }
}

#[test]
fn each_language_alone() {
    for fixture in fixtures::fixtures() {
        for one in &fixture.found {
            is_chinese(&chinese::wording(&one.finding), &fixture.name);
            is_english(&one.finding.english(), &fixture.name);
        }
    }
}

/// Texts for what the parser does not report today.
#[test]
fn texts_without_fixture() {
    for error in [
        SyntaxError::MalformedKey { found: None },
        SyntaxError::UnknownEscape { found: None },
        SyntaxError::Other("unexpected event".to_owned()),
    ] {
        let finding = Finding::Syntax { error };
        is_chinese(&chinese::wording(&finding), "syntax");
        is_english(&finding.english(), "syntax");
    }
}

#[test]
fn explanations_in_each_language_alone() {
    for &rule in Rule::ALL {
        let explanation = explanation(rule);
        assert_eq!(latin_words(explanation.zh), [""; 0], "{}", rule.name());
        assert!(!has_chinese(explanation.en), "{}", explanation.en);
    }
}

fn is_chinese(wording: &Wording, fixture: &str) {
    for text in texts(wording) {
        assert_eq!(latin_words(text), [""; 0], "{fixture}: {text}");
        assert!(!text.ends_with(['。', '.']), "{fixture}: {text}");
        let prose = unquoted(text);
        assert!(!prose.contains([',', ';', '?', '!', '(', ')', '“', '”']), "{fixture}: {text}");
        assert!(is_spaced(text), "no space between Chinese and the rest: {text}");
    }
}

fn is_english(wording: &Wording, fixture: &str) {
    for text in texts(wording) {
        assert!(!has_chinese(text), "{fixture}: {text}");
        assert!(
            !text.ends_with('.') && !text.starts_with(|c: char| c.is_ascii_uppercase() && !is_name(text)),
            "{text}"
        );
    }
}

/// Whether a text begins with a name, which keeps its capitals.
fn is_name(text: &str) -> bool {
    text.starts_with("HTTP ")
}

fn texts(wording: &Wording) -> impl Iterator<Item = &str> {
    [wording.message.as_str(), wording.label].into_iter().chain(wording.help.as_deref())
}

/// The text without what is in backticks.
fn unquoted(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

/// Words in Latin letters, apart from names, paths and the numbers of characters.
fn latin_words(text: &str) -> Vec<String> {
    let text = unquoted(text);
    let words = text.split(|c: char| !c.is_ascii_graphic() || "()".contains(c));
    let words = words.filter(|word| word.contains(|c: char| c.is_ascii_alphabetic()));
    let is_path = |word: &str| word.contains(".lock") || word.contains(".toml");
    let known = |word: &str| LATIN_IN_CHINESE.contains(&word) || word.starts_with("U+") || is_path(word);
    words.filter(|word| !known(word)).map(str::to_owned).collect()
}

fn has_chinese(text: &str) -> bool {
    unquoted(text)
        .contains(|c: char| matches!(c, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'))
}

/// Whether a space is between every Chinese character and the code, word or number beside it.
fn is_spaced(text: &str) -> bool {
    let is_han = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}');
    let mut is_quoted = false;
    let mut before = None;
    for c in text.chars() {
        let is_quote = c == '`';
        let begins = !is_quoted && (is_quote || c.is_ascii_alphanumeric());
        if begins && before.is_some_and(is_han) {
            return false;
        }
        // After a quotation or a word: `before` is its last character.
        if !is_quoted && is_han(c) && before.is_some_and(|c: char| c == '`' || c.is_ascii_alphanumeric()) {
            return false;
        }
        is_quoted ^= is_quote;
        before = (!is_quoted).then_some(c);
    }
    true
}

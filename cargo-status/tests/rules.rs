//! The README lists every rule with the message for its first fixture, and the library contains this message as an example.
//! `UPDATE_EXPECT=1 cargo test` writes both.

#[path = "support/fixtures.rs"]
mod fixtures;

use std::collections::BTreeMap;

use cargo_status::lint::chinese;
use cargo_status::lint::explanations::explanation;
use expect_test::expect_file;
use status_codegen::finding::{Rule, Severity};
use status_codegen::text::bilingual::Bilingual;

const BEGIN: &str = "<!-- rules: written by the tests -->\n";
const END: &str = "<!-- end of the rules -->";

#[test]
fn rules() {
    let readme = include_str!("../../status-codegen/README.md").replace("\r\n", "\n");
    let (before, rest) = readme.split_once(BEGIN).expect("the README has a comment before the list");
    let (_, after) = rest.split_once(END).expect("the README has a comment after the list");
    let examples = examples();
    let table = |severity| {
        let rules = Rule::ALL.iter().copied().filter(|rule| rule.severity() == severity);
        let row = |rule: Rule| {
            let example = examples[&rule].en.lines().next().unwrap_or_default();
            format!("| `{}` | {} |", rule.name(), example.replace('|', "\\|"))
        };
        let rows = rules.map(row).collect::<Vec<_>>().join("\n");
        format!("| rule | example message |\n|---|---|\n{rows}")
    };
    let (errors, warnings) = (table(Severity::Error), table(Severity::Warning));
    let besides = "`cargo status check` also reports these warnings, which do not stop the compiler:";
    let expected = format!("{before}{BEGIN}\n{errors}\n\n{besides}\n\n{warnings}\n\n{END}{after}");
    expect_file!["../../status-codegen/README.md"].assert_eq(&expected);
}

/// The library contains the examples for `cargo status explain`, because fixtures are not installed.
#[test]
fn examples_of_the_library() {
    let examples = examples();
    let literal = |example: &str| {
        assert!(!example.contains("\"#"), "an example ends its string: {example}");
        let hash = if example.contains('"') { "#" } else { "" };
        format!("r{hash}\"{example}\"{hash}")
    };
    let arms = Rule::ALL.iter().map(|rule| {
        let Bilingual { zh, en } = examples[rule].as_ref().map(|example| literal(example));
        format!("        Rule::{rule:?} => Bilingual {{\n            zh: {zh},\n            en: {en},\n        }},\n")
    });
    let file = format!(
        "//! What is reported of a catalog that breaks a rule.\n//!\n\
        //! This file is @generated from the fixtures by `UPDATE_EXPECT=1 cargo test`; it is not meant to be edited.\n\n\
        use status_codegen::finding::Rule;\n\
        use status_codegen::text::bilingual::Bilingual;\n\n\
        /// A finding of the rule with its lines; the compiler shows the English one.\n\
        #[rustfmt::skip]\n\
        #[expect(clippy::too_many_lines, reason = \"one arm per rule\")]\n\
        pub const fn example(rule: Rule) -> Bilingual<&'static str> {{\n    match rule {{\n{}    }}\n}}\n",
        arms.collect::<String>()
    );
    expect_file!["../src/lint/examples.rs"].assert_eq(&file);
}

#[test]
fn texts_are_well_written() {
    for &rule in Rule::ALL {
        let (Bilingual { zh, en }, name) = (explanation(rule), rule.name());
        assert!(zh.ends_with('。') && en.ends_with('.'), "{name}");
        assert!(!zh.contains(['\n', ',', ';', '?', '!']) && !en.contains('\n'), "{name}");
    }
    let sorted = |severity| Rule::ALL.iter().filter(move |rule| rule.severity() == severity).map(|rule| rule.name());
    assert!(sorted(Severity::Error).is_sorted() && sorted(Severity::Warning).is_sorted());
}

/// The output for the fixture named after each rule, or for another one that breaks only this rule.
fn examples() -> BTreeMap<Rule, Bilingual<String>> {
    let mut examples = BTreeMap::new();
    for fixture in fixtures::fixtures() {
        let is_named_after = |rule: Rule| fixture.name == rule.name();
        let one = match fixture.found.as_slice() {
            [only] => only,
            several => {
                match several.iter().find(|one| one.severity() == Severity::Error && is_named_after(one.rule())) {
                    Some(one) => one,
                    None => continue,
                }
            }
        };
        if is_named_after(one.rule()) || !examples.contains_key(&one.rule()) {
            let wordings = Bilingual { zh: chinese::wording(&one.finding), en: one.finding.english() };
            examples.insert(one.rule(), wordings.map(|wording| one.render_in(&wording, &fixture.sources)));
        }
    }
    examples
}

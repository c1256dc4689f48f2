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
            let example = examples[rule.name()].lines().next().unwrap_or_default();
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
    let arms = Rule::ALL.iter().map(|rule| {
        let example = &examples[rule.name()];
        assert!(!example.contains("\"#"), "the example of {} ends its string", rule.name());
        let hash = if example.contains('"') { "#" } else { "" };
        format!("        Rule::{rule:?} => r{hash}\"{example}\"{hash},\n")
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

/// The rendered finding for the fixture named after each rule, or for another that only breaks this rule.
fn examples() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = root.join("../status-codegen/tests");
    let mut examples = BTreeMap::new();
    for fixture in files(&tests.join("diagnostics"), "toml").into_iter().chain(files(&root.join("tests/lint"), "toml"))
    {
        let bytes = fs::read(&fixture).expect("fixtures are readable");
        let source = Source::from_bytes("codes.toml", &bytes);
        // `unused-code` compares the catalog with a program's sources.
        let named = fixture.ends_with("unused-code.toml").then(|| BTreeSet::from(["OutOfStock".to_owned()]));
        let loaded = load(source, &lock::options(&fixture));
        let found = findings(&loaded, named.as_ref());
        let is_named_after = |rule| fixture.file_stem().is_some_and(|stem| stem == rule);
        let one = match found.as_slice() {
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
    // Rules that a catalog alone cannot break.
    for text in files(&tests.join("diagnostics/settings"), "txt").into_iter().chain(files(&tests.join("lock"), "txt")) {
        let rule = text.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let rendered = fs::read_to_string(&text).expect("texts are UTF-8");
        examples.insert(rule, rendered.trim_end().to_owned());
    }
    examples
}

fn files(directory: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory exists");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("entries are readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    files.sort();
    files
}

//! README lists every rule, with what it says of its first fixture: `UPDATE_EXPECT=1 cargo test` writes the list.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use status_codegen::{Catalog, Settings, Source};

const BEGIN: &str = "<!-- rules: written by the tests -->\n";
const END: &str = "<!-- end of the rules -->";

#[test]
fn rules() {
    let readme = include_str!("../README.md").replace("\r\n", "\n");
    let (before, rest) = readme.split_once(BEGIN).expect("README says where the list begins");
    let (_, after) = rest.split_once(END).expect("README says where the list ends");
    let row = |(rule, said): (String, String)| format!("| `{rule}` | {} |", said.replace('|', "\\|"));
    let rows = examples().into_iter().map(row).collect::<Vec<_>>().join("\n");
    let expected = format!("{before}{BEGIN}\n| rule | what it says, for example |\n|---|---|\n{rows}\n\n{END}{after}");
    expect_file!["../README.md"].assert_eq(&expected);
}

/// What each rule says of the fixture named after it, or of another that breaks it alone.
fn examples() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics");
    let mut examples = BTreeMap::new();
    for fixture in files(&folder, "toml") {
        let bytes = fs::read(&fixture).expect("fixtures are readable");
        let source = Source::from_bytes("codes.toml", &bytes);
        let Err(refused) = Catalog::read(&source, &Settings::default()) else { continue };
        if let [only] = refused.diagnostics.as_slice() {
            if fixture.file_stem().is_some_and(|stem| stem == only.rule) || !examples.contains_key(only.rule) {
                examples.insert(only.rule.to_owned(), only.message.clone());
            }
        }
    }
    // Rules that no file breaks alone.
    for text in files(&folder.join("settings"), "txt") {
        let rule = text.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let said = fs::read_to_string(&text).expect("texts are readable");
        examples.insert(rule, said.lines().next().unwrap_or_default().to_owned());
    }
    examples
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("entries are readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    files.sort();
    files
}

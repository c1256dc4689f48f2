//! Each `lint/<rule>.toml` has the warnings in the `.txt` next to it.
//!
//! `UPDATE_EXPECT=1 cargo test` rewrites the texts. Review them as prose before you commit them.

#[path = "../../status-codegen/tests/support/lock.rs"]
mod lock;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use status_codegen::finding::{Rule, Severity};
use status_codegen::load::{Loaded, load};
use status_codegen::options::LoadOptions;
use status_codegen::source::Source;
use status_codegen::source::diagnostic::Diagnostic;

/// The words in the sources of the fixtures' program.
const NAMED: [&str; 4] = ["OutOfStock", "OldName", "OtherName", "10113"];

#[test]
fn fixtures_have_warnings() {
    for fixture in fixtures("") {
        let (loaded, found) = check(&fixture);
        assert!(!found.is_empty(), "nothing is reported of {}", fixture.display());
        expect_file![fixture.with_extension("txt")].assert_eq(&(rendered(&found, &loaded) + "\n"));
    }
}

#[test]
fn nothing_to_report() {
    for fixture in fixtures("silent") {
        let (loaded, found) = check(&fixture);
        assert_eq!(rendered(&found, &loaded), "", "{}", fixture.display());
    }
}

/// The macro ignores warnings.
#[test]
fn catalogs_with_warnings_are_accepted() {
    for fixture in fixtures("").into_iter().chain(fixtures("silent")) {
        let (loaded, found) = check(&fixture);
        let has_errors = found.iter().any(|one| one.severity() == Severity::Error);
        assert_eq!(loaded.catalog.is_none(), has_errors, "{}", fixture.display());
    }
}

#[test]
fn each_rule_has_a_fixture_that_breaks_it_alone() {
    let mut alone = BTreeSet::new();
    for fixture in fixtures("") {
        let rules: BTreeSet<_> = check(&fixture).1.into_iter().map(|one| one.rule()).collect();
        if fixture.file_stem().is_some_and(|name| rules.iter().all(|rule| name == rule.name())) {
            alone.extend(rules);
        }
    }
    let warnings: BTreeSet<_> = Rule::ALL.iter().copied().filter(|rule| rule.severity() == Severity::Warning).collect();
    assert_eq!(alone, warnings);
}

#[test]
fn spans_are_in_the_text() {
    for fixture in fixtures("") {
        let (loaded, found) = check(&fixture);
        for one in found {
            for span in [Some(one.span), one.related].into_iter().flatten() {
                assert!(loaded.sources[span.file].text().get(span.range()).is_some(), "{span:?} of {one:?}");
            }
        }
    }
}

/// The built-in catalog and those of the examples must not have warnings.
#[test]
fn our_catalogs_have_no_warnings() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let examples = fs::read_dir(root.join("examples")).expect("the directory exists");
    let examples = examples.map(|example| example.expect("the directory is readable").path());
    let examples = examples.filter(|path| path.is_dir()).flat_map(|example| toml_files(&example));
    let catalogs = examples.filter(|path| !path.ends_with("Cargo.toml")).chain([root.join("codes.toml")]);
    for path in catalogs {
        let loaded = load(source(&path), &LoadOptions::default());
        let found = cargo_status::lint::findings(&loaded, None);
        assert_eq!(rendered(&found, &loaded), "", "{}", path.display());
    }
}

/// Only the fixtures of one rule have a program that uses their codes.
fn check(fixture: &Path) -> (Loaded, Vec<Diagnostic>) {
    let named: BTreeSet<_> = NAMED.map(str::to_owned).into();
    let has_program = fixture.ends_with("unused-code.toml") || fixture.ends_with("used.toml");
    let loaded = load(source(fixture), &lock::options(fixture));
    let found = cargo_status::lint::findings(&loaded, has_program.then_some(&named));
    (loaded, found)
}

fn rendered(found: &[Diagnostic], loaded: &Loaded) -> String {
    let rendered = found.iter().map(|one| format!("{}: {}", one.severity().word(), one.render(&loaded.sources)));
    rendered.collect::<Vec<_>>().join("\n\n")
}

fn source(fixture: &Path) -> Source {
    Source::from_bytes("codes.toml", &fs::read(fixture).expect("fixtures are readable"))
}

fn fixtures(of: &str) -> Vec<PathBuf> {
    toml_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint").join(of))
}

fn toml_files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory exists");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("the directory is readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    files
}

//! What a catalog is warned about: `warnings/<rule>.toml`, and what is said of it in the `.txt` beside it.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the texts anew; read them like prose before they are committed.

#[path = "support/lock.rs"]
mod lock;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use status_codegen::rule::{self, Severity};
use status_codegen::{Catalog, Diagnostic, Settings, Source};

/// What the sources of the fixtures' program say.
const NAMED: [&str; 3] = ["OutOfStock", "OldName", "10113"];

#[test]
fn warned_about() {
    for fixture in fixtures("") {
        let source = source(&fixture);
        let diagnostics = check(&fixture, &source);
        assert!(!diagnostics.is_empty(), "nothing is said of {}", fixture.display());
        expect_file![fixture.with_extension("txt")].assert_eq(&(rendered(&diagnostics, &source) + "\n"));
    }
}

#[test]
fn nothing_to_say() {
    for fixture in fixtures("silent") {
        let source = source(&fixture);
        assert_eq!(rendered(&check(&fixture, &source), &source), "", "{}", fixture.display());
    }
}

/// The macro does not ask, so that a warning stops nobody.
#[test]
fn what_is_warned_about_is_accepted() {
    for fixture in fixtures("").into_iter().chain(fixtures("silent")) {
        let source = source(&fixture);
        let has_errors = check(&fixture, &source).iter().any(|one| one.severity() == Severity::Error);
        assert_eq!(Catalog::read(&source, &lock::settings(&fixture)).is_err(), has_errors, "{}", fixture.display());
    }
}

#[test]
fn each_rule_has_a_fixture_that_breaks_it_alone() {
    let mut alone = BTreeSet::new();
    for fixture in fixtures("") {
        let rules: BTreeSet<_> = check(&fixture, &source(&fixture)).into_iter().map(|one| one.rule).collect();
        if fixture.file_stem().is_some_and(|name| rules.iter().all(|rule| name == *rule)) {
            alone.extend(rules);
        }
    }
    let warnings: BTreeSet<_> =
        rule::all().filter(|rule| rule.severity == Severity::Warning).map(|rule| rule.id).collect();
    assert_eq!(alone, warnings);
}

#[test]
fn places_lie_in_the_text() {
    for fixture in fixtures("") {
        let source = source(&fixture);
        for one in check(&fixture, &source) {
            let places = [Some(&one.span), one.related.as_ref().map(|related| &related.span)];
            for place in places.into_iter().flatten() {
                assert!(source.text().get(place.clone()).is_some(), "{place:?} of `{}`", one.message);
            }
        }
    }
}

/// The built-in catalog and those of the examples are as they should be.
#[test]
fn our_own_catalogs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let examples = fs::read_dir(root.join("examples")).expect("the folder is there");
    let examples = examples.flat_map(|example| toml_files(&example.expect("the folder is readable").path()));
    let catalogs = examples.filter(|path| !path.ends_with("Cargo.toml")).chain([root.join("codes.toml")]);
    for path in catalogs {
        let source = source(&path);
        let found = status_codegen::check(&source, &Settings::default(), None);
        assert_eq!(rendered(&found, &source), "", "{}", path.display());
    }
}

/// Only the fixtures of one rule have a program.
fn check(fixture: &Path, source: &Source) -> Vec<Diagnostic> {
    let named: BTreeSet<_> = NAMED.map(str::to_owned).into();
    let has_program = fixture.ends_with("unused-code.toml") || fixture.ends_with("used.toml");
    status_codegen::check(source, &lock::settings(fixture), has_program.then_some(&named))
}

fn rendered(diagnostics: &[Diagnostic], source: &Source) -> String {
    let rendered = diagnostics.iter().map(|one| format!("{}: {}", one.severity().word(), one.render(source)));
    rendered.collect::<Vec<_>>().join("\n\n")
}

fn source(fixture: &Path) -> Source {
    Source::from_bytes("codes.toml", &fs::read(fixture).expect("fixtures are readable"))
}

fn fixtures(of: &str) -> Vec<PathBuf> {
    toml_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/warnings").join(of))
}

fn toml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("the folder is readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    files
}

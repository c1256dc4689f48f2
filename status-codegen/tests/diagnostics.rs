//! What a wrong catalog is told: `diagnostics/<mistake>.toml`, and what is said of it in the `.txt` beside it.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the texts anew; read them like prose before they are committed. A fixture that
//! shows one rule alone begins with the rule's name.

#[path = "support/lock.rs"]
mod lock;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use status_codegen::rule::{self, Severity};
use status_codegen::{Catalog, Diagnostic, Settings, Source};

/// Rules that no catalog breaks alone: one needs other settings, one a file of 16 MiB, the others are of locks. They have
/// tests of their own.
const WITHOUT_FIXTURE: [&str; 6] =
    ["too-large", "two-names", "conflict-in-lock", "duplicate-in-lock", "malformed-lock", "unsorted-lock"];

#[test]
fn refused() {
    for fixture in fixtures("") {
        check(&fixture);
    }
}

fn check(fixture: &Path) {
    let source = source(fixture);
    let diagnostics = refuse(&source, &lock::settings(fixture));
    assert!(!diagnostics.is_empty(), "{} is accepted", fixture.display());
    expect_file![fixture.with_extension("txt")].assert_eq(&(rendered(&diagnostics, &source) + "\n"));
}

#[test]
fn accepted() {
    for fixture in fixtures("accepted") {
        let source = source(&fixture);
        if let Err(refused) = Catalog::read(&source, &lock::settings(&fixture)) {
            panic!("{} is refused:\n\n{}", fixture.display(), rendered(&refused.diagnostics, &source));
        }
    }
}

#[test]
fn line_ends_make_no_difference() {
    for fixture in fixtures("accepted") {
        let unix = source(&fixture).text().replace("\r\n", "\n");
        let windows = unix.replace('\n', "\r\n");
        let read = |text: String| Catalog::read(&Source::new("codes.toml", text), &Settings::default()).ok();
        assert_eq!(read(windows), read(unix), "{}", fixture.display());
    }
}

#[test]
fn each_rule_has_a_fixture_that_breaks_it_alone() {
    let mut alone = BTreeSet::from(WITHOUT_FIXTURE.map(str::to_owned));
    let mut told = alone.clone();
    for fixture in fixtures("") {
        let name = fixture.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let diagnostics = refuse(&source(&fixture), &lock::settings(&fixture));
        let rules: BTreeSet<&str> = diagnostics.iter().map(|one| one.rule).collect();
        if let (Some(rule), 1) = (rules.first(), rules.len()) {
            if name.starts_with(rule) {
                alone.insert((*rule).to_owned());
            }
        }
        told.extend(rules.into_iter().map(str::to_owned));
    }
    let explained = |severity| rule::all().filter(move |rule| rule.severity == severity).map(|rule| rule.id.to_owned());
    let warnings: BTreeSet<_> = explained(Severity::Warning).collect();
    assert_eq!(rules_in_source(), &alone | &warnings);
    assert_eq!(told, alone, "a rule whose name does not stand where rules are looked for");
    assert_eq!(explained(Severity::Error).collect::<BTreeSet<_>>(), alone, "each rule is explained, and no other");
}

/// Every literal that names the rule of a new diagnostic.
fn rules_in_source() -> BTreeSet<String> {
    let mut rules = BTreeSet::new();
    for file in rust_files(&manifest_dir().join("src")) {
        let code = fs::read_to_string(file).expect("source files are readable");
        for before in ["Diagnostic::new(", "known.refuse("] {
            let literals = code.split(before).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            rules.extend(literals.filter_map(|rest| rest.split_once('"')).map(|(rule, _)| rule.to_owned()));
        }
    }
    rules
}

#[test]
fn places_lie_in_the_text() {
    for fixture in fixtures("") {
        let source = source(&fixture);
        assert_places_lie_in(&source, &refuse(&source, &lock::settings(&fixture)), &fixture.display().to_string());
    }
}

#[test]
fn half_a_file_is_no_trouble() {
    for fixture in fixtures("").into_iter().chain(fixtures("accepted")) {
        let (whole, settings) = (source(&fixture), lock::settings(&fixture));
        for (end, _) in whole.text().char_indices() {
            let half = Source::new("codes.toml", &whole.text()[..end]);
            if let Err(refused) = Catalog::read(&half, &settings) {
                let what = format!("{} up to {end}", fixture.display());
                assert_places_lie_in(&half, &refused.diagnostics, &what);
                rendered(&refused.diagnostics, &half);
            }
        }
    }
}

fn assert_places_lie_in(source: &Source, diagnostics: &[Diagnostic], what: &str) {
    for one in diagnostics {
        let places = [Some(&one.span), one.related.as_ref().map(|related| &related.span)];
        for place in places.into_iter().flatten() {
            assert!(source.text().get(place.clone()).is_some(), "{what}: {place:?} of `{}`", one.message);
        }
    }
}

#[test]
fn diagnostics_stand_in_the_order_of_the_text() {
    for fixture in fixtures("") {
        let diagnostics = refuse(&source(&fixture), &lock::settings(&fixture));
        assert!(diagnostics.is_sorted_by_key(|one| one.span.start), "{}", fixture.display());
    }
}

#[test]
fn every_text_has_its_fixture() {
    for text in files(&directory(""), "txt") {
        assert!(text.with_extension("toml").exists(), "{} has no fixture", text.display());
    }
}

#[test]
fn two_names() {
    let source = source(&directory("accepted").join("plain.toml"));
    let diagnostics = refuse(&source, &named("ShopCode"));
    let expected = directory("settings").join("two-names.txt");
    expect_file![expected].assert_eq(&(rendered(&diagnostics, &source) + "\n"));
}

#[test]
fn the_same_name_twice_is_one_name() {
    let source = source(&directory("accepted").join("plain.toml"));
    assert_eq!(Catalog::read(&source, &named("OrderCode")).expect("the names agree").name, "OrderCode");
}

#[test]
fn a_name_from_the_caller_is_enough() {
    for fixture in ["missing-name.toml", "missing-name-no-head.toml"] {
        let source = source(&directory("").join(fixture));
        assert_eq!(Catalog::read(&source, &named("OrderCode")).expect(fixture).name, "OrderCode");
    }
}

#[test]
fn too_large() {
    let comment = "# 16 MiB and a byte\n".repeat(16 * 1024 * 1024 / 20) + &" ".repeat(17);
    assert_eq!(comment.len(), 16 * 1024 * 1024 + 1);
    let from_bytes = Source::from_bytes("codes.toml", comment.as_bytes());
    let from_text = Source::new("codes.toml", comment);
    let expected = directory("settings").join("too-large.txt");
    expect_file![&expected].assert_eq(&(rendered(&refuse(&from_bytes, &Settings::default()), &from_bytes) + "\n"));
    assert_eq!(refuse(&from_text, &Settings::default())[0].rule, "too-large");
}

fn named(name: &str) -> Settings {
    Settings { name: Some(name.to_owned()), ..Settings::default() }
}

fn refuse(source: &Source, settings: &Settings) -> Vec<Diagnostic> {
    match Catalog::read(source, settings) {
        Ok(_) => Vec::new(),
        Err(refused) => refused.diagnostics,
    }
}

fn rendered(diagnostics: &[Diagnostic], source: &Source) -> String {
    diagnostics.iter().map(|one| one.render(source)).collect::<Vec<_>>().join("\n\n")
}

fn source(fixture: &Path) -> Source {
    Source::from_bytes("codes.toml", &fs::read(fixture).expect("fixtures are readable"))
}

fn fixtures(of: &str) -> Vec<PathBuf> {
    files(&directory(of), "toml")
}

fn directory(of: &str) -> PathBuf {
    manifest_dir().join("tests/diagnostics").join(of)
}

fn manifest_dir() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(directory: &Path) -> Vec<PathBuf> {
    let folders = entries(directory).into_iter().filter(|path| path.is_dir());
    folders.flat_map(|folder| rust_files(&folder)).chain(files(directory, "rs")).collect()
}

/// The files of a folder with this ending, sorted.
fn files(directory: &Path, ending: &str) -> Vec<PathBuf> {
    entries(directory).into_iter().filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the folder is there");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the folder is readable").path()).collect();
    paths.sort();
    paths
}

//! Each invalid `diagnostics/<error>.toml` has the diagnostics in the `.txt` next to it.
//!
//! `UPDATE_EXPECT=1 cargo test` rewrites the texts. Review them as prose before you commit them. If a fixture only
//! breaks one rule, its name starts with the rule's name.

#[path = "support/lock.rs"]
mod lock;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use status_codegen::finding::{Rule, Severity};
use status_codegen::load::{Loaded, load};
use status_codegen::options::{LoadOptions, LockFile};
use status_codegen::source::Source;
use status_codegen::source::diagnostic::Diagnostic;

/// Rules that no fixture breaks alone: one needs other options, one a file of 16 MiB, the others are about locks. They
/// are tested separately.
const WITHOUT_FIXTURE: [Rule; 6] = [
    Rule::TooLarge,
    Rule::TwoNames,
    Rule::ConflictInLock,
    Rule::DuplicateInLock,
    Rule::MalformedLock,
    Rule::UnsortedLock,
];

#[test]
fn rejected() {
    for fixture in fixtures("") {
        check(&fixture);
    }
}

fn check(fixture: &Path) {
    let loaded = load(source(fixture), &lock::options(fixture));
    assert!(!loaded.diagnostics.is_empty(), "{} is accepted", fixture.display());
    expect_file![fixture.with_extension("txt")].assert_eq(&(rendered(&loaded) + "\n"));
}

#[test]
fn accepted() {
    for fixture in fixtures("accepted") {
        let loaded = load(source(&fixture), &lock::options(&fixture));
        assert!(loaded.catalog.is_some(), "{} is rejected:\n\n{}", fixture.display(), rendered(&loaded));
    }
}

#[test]
fn line_breaks_do_not_matter() {
    for fixture in fixtures("accepted") {
        let unix = source(&fixture).text().replace("\r\n", "\n");
        let windows = unix.replace('\n', "\r\n");
        let catalog = |text: String| load(Source::new("codes.toml", text), &LoadOptions::default()).catalog;
        assert_eq!(catalog(windows), catalog(unix), "{}", fixture.display());
    }
}

#[test]
fn each_rule_has_a_fixture_that_breaks_it_alone() {
    let mut alone = BTreeSet::from(WITHOUT_FIXTURE);
    for fixture in fixtures("") {
        let name = fixture.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let loaded = load(source(&fixture), &lock::options(&fixture));
        let rules: BTreeSet<_> = loaded.diagnostics.iter().map(Diagnostic::rule).collect();
        if let (Some(rule), 1) = (rules.first(), rules.len()) {
            if name.starts_with(rule.name()) {
                alone.insert(*rule);
            }
        }
    }
    let errors: BTreeSet<_> = Rule::ALL.iter().copied().filter(|rule| rule.severity() == Severity::Error).collect();
    assert_eq!(alone, errors);
}

#[test]
fn spans_are_in_the_text() {
    for fixture in fixtures("") {
        let loaded = load(source(&fixture), &lock::options(&fixture));
        assert_spans_are_in_the_text(&loaded, &fixture.display().to_string());
    }
}

#[test]
fn truncated_files_do_not_panic() {
    for fixture in fixtures("").into_iter().chain(fixtures("accepted")) {
        let (whole, options) = (source(&fixture), lock::options(&fixture));
        for (end, _) in whole.text().char_indices() {
            let loaded = load(Source::new("codes.toml", &whole.text()[..end]), &options);
            assert_spans_are_in_the_text(&loaded, &format!("{} up to {end}", fixture.display()));
            rendered(&loaded);
        }
    }
}

fn assert_spans_are_in_the_text(loaded: &Loaded, what: &str) {
    for one in &loaded.diagnostics {
        for span in [Some(one.span), one.related].into_iter().flatten() {
            let text = loaded.sources[span.file].text();
            assert!(text.get(span.range()).is_some(), "{what}: {span:?} of {one:?}");
        }
    }
}

#[test]
fn diagnostics_are_in_the_order_of_the_text() {
    for fixture in fixtures("") {
        let loaded = load(source(&fixture), &lock::options(&fixture));
        assert!(loaded.diagnostics.is_sorted_by_key(|one| one.span.start), "{}", fixture.display());
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
    let loaded = load(source(&directory("accepted").join("plain.toml")), &named("ShopCode"));
    expect_file![directory("settings").join("two-names.txt")].assert_eq(&(rendered(&loaded) + "\n"));
}

#[test]
fn the_same_name_from_caller_and_file() {
    let loaded = load(source(&directory("accepted").join("plain.toml")), &named("OrderCode"));
    assert_eq!(loaded.catalog.expect("the names agree").name, "OrderCode");
}

#[test]
fn a_name_from_the_caller_only() {
    for fixture in ["missing-name.toml", "missing-name-no-head.toml"] {
        let loaded = load(source(&directory("").join(fixture)), &named("OrderCode"));
        assert_eq!(loaded.catalog.expect(fixture).name, "OrderCode");
    }
}

#[test]
fn too_large() {
    let comment = "# 16 MiB and a byte\n".repeat(16 * 1024 * 1024 / 20) + &" ".repeat(17);
    assert_eq!(comment.len(), 16 * 1024 * 1024 + 1);
    let loaded = load(Source::from_bytes("codes.toml", comment.as_bytes()), &LoadOptions::default());
    expect_file![directory("settings").join("too-large.txt")].assert_eq(&(rendered(&loaded) + "\n"));
    let from_text = load(Source::new("codes.toml", comment), &LoadOptions::default());
    assert_eq!(from_text.diagnostics[0].rule(), Rule::TooLarge);
}

fn named(name: &str) -> LoadOptions {
    LoadOptions::new(Some(name.to_owned()), LockFile::default())
}

fn rendered(loaded: &Loaded) -> String {
    loaded.diagnostics.iter().map(|one| one.render(&loaded.sources)).collect::<Vec<_>>().join("\n\n")
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

/// The files in a directory with this extension, sorted.
fn files(directory: &Path, ending: &str) -> Vec<PathBuf> {
    entries(directory).into_iter().filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
}

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory exists");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("the directory is readable").path()).collect();
    paths.sort();
    paths
}

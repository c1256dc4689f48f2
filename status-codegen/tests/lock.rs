//! The text of locks, and the diagnostics of invalid ones: `lock/<error>.lock`, with the `.txt` next to it.
//!
//! `UPDATE_EXPECT=1 cargo test` rewrites the texts. Review them as prose before you commit them.

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::{expect, expect_file};
use status_codegen::finding::Rule;
use status_codegen::load::load;
use status_codegen::lock::Lock;
use status_codegen::options::LoadOptions;
use status_codegen::source::diagnostic::Diagnostic;
use status_codegen::source::{Source, Sources};

#[test]
fn unreadable() {
    for fixture in fixtures() {
        let (sources, diagnostics) = parse(source(&fixture));
        assert!(!diagnostics.is_empty(), "{} is accepted", fixture.display());
        let rendered: Vec<_> = diagnostics.iter().map(|one| one.render(&sources)).collect();
        expect_file![fixture.with_extension("txt")].assert_eq(&(rendered.join("\n\n") + "\n"));
    }
}

#[test]
fn each_rule_has_a_fixture_that_breaks_it_alone() {
    for rule in [Rule::ConflictInLock, Rule::DuplicateInLock, Rule::MalformedLock, Rule::UnsortedLock] {
        let (_, diagnostics) = parse(source(&directory().join(rule.name()).with_extension("lock")));
        assert!(diagnostics.iter().all(|one| one.rule() == rule), "{}", rule.name());
    }
}

#[test]
fn truncated_files_do_not_panic() {
    for fixture in fixtures() {
        let whole = source(&fixture);
        for (end, _) in whole.text().char_indices() {
            let (sources, diagnostics) = parse(Source::new("codes.lock", &whole.text()[..end]));
            for one in diagnostics {
                let text = sources[one.span.file].text();
                assert!(text.get(one.span.range()).is_some(), "{} up to {end}", fixture.display());
                one.render(&sources);
            }
        }
    }
}

/// What the other side of a merge has locked is kept.
#[test]
fn both_sides_of_a_conflict_are_parsed() {
    let unreadable = Lock::parse(&source(&directory().join("conflict-in-lock.lock"))).expect_err("it has a conflict");
    assert_eq!(unreadable.lock.len(), 4);
}

const CATALOG: &str = r#"
[catalog]
name = "OrderCode"
lock = true

[codes.RateLimited]
code = 10430
title.zh = "请求过快"
title.en = "Too fast"

[codes.QuotaExceeded]
code = 9429
status = 429
title.zh = "配额已用完"
title.en = "Quota exceeded"
message.zh = "{user} 已用完 {limit} 次配额，{user} 要等"
message.en = "{user} has used all {limit} calls"

[retired.OldCoupon]
code = 10407
title.zh = "旧优惠券"
title.en = "Old coupon"
"#;

/// Users have these bytes in their repositories. If a release wrote others, every lock would be out of date.
#[test]
fn text_of_a_lock() {
    let text = lock(CATALOG).to_string();
    expect![[r"
        # What the released codes are, so that none changes unnoticed. Written by `cargo status lock`; not meant to be edited.
        # code name status placeholders hash-zh hash-en
        9429 QuotaExceeded 429 limit,user abaf6ab02926c32f f405617fb1484792
        10407 OldCoupon retired - fdfac139c308c62d f9200ec9d477a64a
        10430 RateLimited 500 - 13f3fba2de45483d 7369a10aa7521211
    "]]
    .assert_eq(&text);
    let read = Lock::parse(&Source::new("codes.lock", text.clone())).expect("a written lock is valid");
    assert_eq!(read.to_string(), text);
}

#[test]
fn line_breaks_and_byte_order_marks_do_not_matter() {
    let text = lock(CATALOG).to_string();
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let read = Lock::parse(&Source::new("codes.lock", windows)).expect("only the line breaks differ");
    assert_eq!(read.to_string(), text);
}

#[test]
fn every_text_is_hashed() {
    let whole = CATALOG.replace(
        "message.zh = \"{user} ",
        "meaning = { zh = \"甲\", en = \"meaning\" }\ncases = { zh = [\"乙\"], en = [\"case\"] }\n\
         remedy = { zh = \"丙\", en = \"remedy\" }\nsimilar.RateLimited = { zh = \"丁\", en = \"similar\" }\n\
         deprecated = { zh = \"戊\", en = \"deprecated\" }\nmessage.zh = \"{user} ",
    );
    let before = lock(&whole);
    for text in ["Quota exceeded", "{user} has used", "meaning\"", "case\"", "remedy\"", "similar\"", "deprecated\""] {
        assert_eq!(whole.matches(text).count(), 1, "{text}");
        let after = lock(&whole.replace(text, &format!("X{text}")));
        assert_eq!(changed(&before, &after), ["9429"], "{text}");
    }
    assert_eq!(changed(&before, &lock(&whole.replace("旧优惠券", "从前的优惠券"))), ["10407"]);
    assert_eq!(changed(&before, &lock(&whole.replace("code = 10430", "code = 10430\nkeywords = [\"快\"]"))), [""; 0]);
}

/// The codes whose lines differ.
fn changed(before: &Lock, after: &Lock) -> Vec<String> {
    let (before, after) = (before.to_string(), after.to_string());
    let pairs = before.lines().zip(after.lines()).filter(|(before, after)| before != after);
    pairs.map(|(_, after)| after.split(' ').next().unwrap_or_default().to_owned()).collect()
}

fn lock(text: &str) -> Lock {
    let loaded = load(Source::new("codes.toml", text), &LoadOptions::default());
    Lock::of(&loaded.catalog.expect("the catalog obeys every rule"))
}

fn parse(lock: Source) -> (Sources, Vec<Diagnostic>) {
    let diagnostics = Lock::parse(&lock).map_or_else(|unreadable| unreadable.diagnostics, |_| Vec::new());
    (Sources::new(Source::new("codes.toml", ""), Some(lock)), diagnostics)
}

fn source(fixture: &Path) -> Source {
    Source::from_bytes("codes.lock", &fs::read(fixture).expect("fixtures are readable"))
}

fn fixtures() -> Vec<PathBuf> {
    let entries = fs::read_dir(directory()).expect("the directory exists");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("the directory is readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "lock"));
    files.sort();
    files
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lock")
}

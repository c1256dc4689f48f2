//! A program compiles the crates listed here, and no others: the dependencies of each feature, by name.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

const DERIVE: [&str; 7] = ["proc-macro2", "quote", "status-core", "status-macros", "strsim", "syn", "unicode-ident"];

/// What the catalog's file needs on top of the derive.
const INCLUDE: [&str; 6] = ["serde_spanned", "status-codegen", "toml", "toml_datetime", "toml_parser", "winnow"];

#[test]
fn no_features() {
    check("", &["status-core"]);
    check("std", &["status-core"]);
}

#[test]
fn derive() {
    check("derive", &DERIVE);
}

#[test]
fn include() {
    check("include", &[&DERIVE[..], &INCLUDE].concat());
    check("default", &[&DERIVE[..], &INCLUDE].concat());
}

#[track_caller]
fn check(features: &str, expected: &[&str]) {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["tree", "--locked", "--edges=normal", "--prefix=none", "--format={p}"])
        .args(["--no-default-features", "--features", features])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let stdout = String::from_utf8(output.stdout).expect("names are text");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let found: BTreeSet<&str> = stdout.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(found, expected.iter().copied().collect(), "with the features [{features}]");
}

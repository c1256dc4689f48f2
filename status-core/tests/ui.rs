//! What the compiler says of a wrong call or a wrong file.
#![cfg(feature = "include")]
#![expect(clippy::print_stderr, clippy::unwrap_used, reason = "this is a test")]

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// The compiler whose messages the `.stderr` files hold; another words or places them otherwise.
const TOOLCHAIN: &str = "rustc 1.95.";

#[test]
fn ui() {
    if let Err(reason) = are_snapshots_of_here() {
        assert!(env::var_os("REQUIRE_UI_TESTS").is_none(), "{reason}");
        eprintln!("skipped: {reason}");
        return;
    }
    copy_catalogs();
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
    #[cfg(all(feature = "derive", feature = "std"))]
    {
        cases.compile_fail("tests/ui/derive/*.rs");
        if cfg!(not(feature = "problem")) {
            cases.compile_fail("tests/ui/no-problem/*.rs");
        }
    }
    cases.compile_fail(if cfg!(feature = "serde") { "tests/ui/serde/*.rs" } else { "tests/ui/no-serde/*.rs" });
}

fn are_snapshots_of_here() -> Result<(), String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(&rustc).arg("--version").output();
    let version = version.map_err(|error| format!("{} does not run: {error}", rustc.to_string_lossy()))?;
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    if !version.starts_with(TOOLCHAIN) {
        return Err(format!("the messages are those of {TOOLCHAIN}x, and this is {version}"));
    }
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package lies in the workspace");
    if !target().starts_with(workspace) {
        return Err("the messages name the target folder as one in the workspace".to_owned());
    }
    Ok(())
}

fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it lies in the target folder")
}

/// To the macro, the crate is the one that trybuild makes below the target folder, so the catalogs and locks must be there, too.
fn copy_catalogs() {
    let there = target().join("tests/trybuild/status-core/ui");
    fs::create_dir_all(&there).unwrap();
    // One that stands above the crate, for a call that misses it.
    fs::write(target().join("tests/trybuild/above.toml"), "").unwrap();
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui");
    for entry in fs::read_dir(here).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml" || extension == "lock") {
            fs::copy(&path, there.join(path.file_name().unwrap())).unwrap();
        }
    }
}

//! The compiler's messages for invalid calls and files.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use crate::package::{Package, as_text, workspace};

/// The compiler whose messages are in the `.stderr` files. Other versions use different wording and spans.
const TOOLCHAIN: &str = "rustc 1.95.";

/// Whether this is the compiler of the snapshots.
pub(crate) fn compiler() -> Result<(), String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(&rustc).arg("--version").output();
    let version = version.map_err(|error| format!("{} does not run: {error}", rustc.to_string_lossy()))?;
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    if !version.starts_with(TOOLCHAIN) {
        return Err(format!("the messages are those of {TOOLCHAIN}x, and this is {version}"));
    }
    if !target().starts_with(workspace()) {
        return Err("the messages require a target directory inside the workspace".to_owned());
    }
    Ok(())
}

pub(crate) fn messages() {
    copy_catalogs();
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
    cases.compile_fail("tests/ui/derive/*.rs");
    if cfg!(feature = "all") {
        cases.compile_fail("tests/ui/serde/*.rs");
    } else {
        cases.compile_fail("tests/ui/no-problem/*.rs");
        cases.compile_fail("tests/ui/no-serde/*.rs");
    }
}

/// rustc quotes the source of the standard library only if rust-src is installed, which is not in rustup's default
/// profile.
pub(crate) fn snapshots_are_free_of_std() {
    let mut count = 0;
    let mut folders = vec![here().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "stderr") {
                let text = fs::read_to_string(&path).unwrap();
                assert!(!text.contains("$RUST"), "{} refers to the source of std", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 0, "there are no snapshots");
}

/// The error is about a bound of `std::error::Error`, so a snapshot of it would refer to the source of std.
pub(crate) fn debug_is_missing() {
    let dependencies =
        format!("[dependencies]\nstatus-core.path = \"{}\"\n", as_text(&workspace().join("status-core")));
    let code = "#[derive(status_core::StatusError)]\n#[status(\"failed\")]\npub struct Failed;\n";
    let output = Package::new("debug-is-missing", &dependencies).file("src/lib.rs", code).build();
    let stderr = String::from_utf8(output.stderr).expect("the compiler prints UTF-8").replace('\\', "/");
    assert!(!output.status.success(), "it compiles");
    for expected in [
        "`Failed` doesn't implement `",
        "--> src/lib.rs:3:12",
        "help: consider annotating `Failed` with `#[derive(Debug)]`",
    ] {
        assert!(stderr.contains(expected), "{expected} is missing:\n{stderr}");
    }
    assert_eq!(stderr.matches("error[").count(), 1, "there is more than one error:\n{stderr}");
}

/// Cargo builds the macros once for a build script and the program, but status-core once for each, with the features of each.
pub(crate) fn build_script_has_other_features() {
    const ERROR: &str = "#[derive(Debug, status_core::StatusError)]\n\
        #[status(429, header(\"x-limit\", .0), extension(limit = .0), retry_after(std::time::Duration::ZERO))]\n\
        pub struct Limited(u32);\n";
    let path = as_text(&workspace().join("status-core"));
    let with = |build: &str, program: &str| {
        format!(
            "[build-dependencies]\nstatus-core = {{ path = \"{path}\"{build} }}\n\
            [dependencies]\nstatus-core = {{ path = \"{path}\"{program} }}\n"
        )
    };
    let all = ", features = [\"http\", \"problem\", \"serde\"]";
    let serde = "status_core::include_codes! { #[codes(serde = \"code\")] pub enum Code {} }\n";
    let catalog = "[codes.Full]\ncode = 1\ntitle.zh = \"满\"\ntitle.en = \"Full\"\n";
    let package = |name, dependencies: String, build: &str, program: &str| {
        Package::new(name, &dependencies)
            .file("codes.toml", catalog)
            .file("build.rs", &format!("{build}{ERROR}fn main() {{ let _ = Limited(1); }}\n"))
            .file("src/lib.rs", &format!("{program}{ERROR}"))
            .build()
    };
    for (name, build, program) in [("all-in-the-program", "", all), ("all-in-the-build-script", all, "")] {
        let serde_in = |features: &str| if features.is_empty() { "" } else { serde };
        let output = package(name, with(build, program), serde_in(build), serde_in(program));
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    }
    let output = package("serde-in-the-wrong-place", with("", all), serde, "");
    let said = String::from_utf8(output.stderr).expect("the compiler prints text");
    assert!(!output.status.success(), "it compiles");
    assert!(said.contains("needs the feature `serde` of status-core"), "{said}");
}

// The following tests fail: the compiler does not say these things yet.

/// A constant for each retired code could report it, but it would be a public name in every catalog.
pub(crate) fn retired_code_names_its_replacement() {
    let catalog = "[codes.New]\ncode = 1\ntitle.zh = \"新\"\ntitle.en = \"New\"\n\
        [retired.Old]\ncode = 2\nreplaced_by = \"New\"\n";
    let code = "status_core::include_codes!(pub enum Codes {});\n\
        #[derive(Debug, status_core::StatusError)]\n#[status(Codes::Old)]\npub struct Failed;\n";
    let stderr = failed("retired-code", catalog, code);
    assert!(stderr.contains("retired") && stderr.contains("`New`"), "{stderr}");
}

/// On stable Rust, constants cannot call methods of traits, and a bound alone would be a second error.
pub(crate) fn type_without_codes_is_explained() {
    let code = "pub enum Other { Gone }\n\
        #[derive(Debug, status_core::StatusError)]\n#[status(Other::Gone)]\npub struct Failed;\n";
    let stderr = failed("type-without-codes", "", code);
    assert!(stderr.contains("`Other` is not a catalog"), "{stderr}");
}

/// The macro knows that a `String` is not an error. For other types, the compiler ignores the texts of our traits.
pub(crate) fn source_of_any_type_is_explained() {
    let code = "#[derive(Debug)]\npub struct Origin;\n\
        #[derive(Debug, status_core::StatusError)]\n#[status(\"failed\")]\npub struct Failed { source: Origin }\n";
    let stderr = failed("source-of-any-type", "", code);
    assert!(stderr.contains("r#source"), "{stderr}");
}

/// What the compiler says about a crate that it rejects.
fn failed(name: &'static str, catalog: &str, code: &str) -> String {
    let dependencies =
        format!("[dependencies]\nstatus-core.path = \"{}\"\n", as_text(&workspace().join("status-core")));
    let output = Package::new(name, &dependencies).file("codes.toml", catalog).file("src/lib.rs", code).build();
    assert!(!output.status.success(), "it compiles");
    String::from_utf8(output.stderr).expect("the compiler prints UTF-8")
}

fn here() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/ui"))
}

fn target() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it is in the target directory")
}

/// trybuild generates a crate in the target directory, so the macro looks for the catalogs and locks there.
fn copy_catalogs() {
    let there = target().join("tests/trybuild/checks/ui");
    fs::create_dir_all(&there).unwrap();
    // A file above the crate, for a call with a path outside of the package.
    fs::write(target().join("tests/trybuild/above.toml"), "").unwrap();
    for entry in fs::read_dir(here()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "toml" || extension == "lock") {
            fs::copy(&path, there.join(path.file_name().unwrap())).unwrap();
        }
    }
}

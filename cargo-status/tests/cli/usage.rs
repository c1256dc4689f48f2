//! Usage errors: each kind that clap can report, in both languages.

use crate::folder::Folder;

#[test]
fn commands() {
    let folder = Folder::new();
    folder.check_languages("cargo status lits", "usage/unknown-command");
    folder.check_languages("cargo status --color never", "usage/missing-command");
    folder.check_english("cargo status -- list", "usage/double-dash.txt");
    folder.check_chinese("cargo status --lang zh -- list", "usage/double-dash.zh.txt");
}

/// Without any argument, the help is the error.
#[test]
fn nothing_at_all() {
    for (locale, file) in [("en_US.UTF-8", "usage/no-arguments.txt"), ("zh_CN.UTF-8", "usage/no-arguments.zh.txt")] {
        Folder::new().variable("LC_ALL", locale).check("cargo status ", file);
    }
}

#[test]
fn arguments() {
    let folder = Folder::of_orders();
    folder.check_languages("cargo status explain", "usage/missing-query");
    folder.check_languages("cargo status new CardExpired --title-en Expired", "usage/missing-title");
    folder.check_languages("cargo status generate --check", "usage/missing-output");
    folder.check_languages("cargo status list all", "usage/extra-argument");
}

#[test]
fn options() {
    let folder = Folder::of_orders();
    folder.check_languages("cargo status list --long", "usage/unknown-option");
    folder.check_languages("cargo status list --formt json", "usage/similar-option");
    folder.check_languages("cargo status check --breaking", "usage/option-of-another-command");
    folder.check_languages("cargo status --deny-warnings check", "usage/option-before-command");
    folder.check_languages("cargo status explain -32700", "usage/query-like-an-option");
    folder.check_languages("cargo status check --catalog a.toml --catalog b.toml", "usage/repeated-option");
    let line = "cargo status new A --group Order --code 10199 --title-zh 甲 --title-en A";
    folder.check_languages(line, "usage/conflict");
}

#[test]
fn values() {
    let folder = Folder::of_orders();
    folder.check_languages("cargo status list --format jsn", "usage/similar-value");
    folder.check_languages("cargo status list --color red", "usage/unknown-value");
    folder.check_languages("cargo status list --catalog=", "usage/empty-value");
    folder.check_languages("cargo status fmt --check=yes", "usage/value-of-a-flag");
    folder.check_languages("cargo status new A --status ok --title-zh 甲 --title-en A", "usage/malformed-status");
    folder.check_languages("cargo status check --allow duplicate-code", "usage/allowed-error");
    folder.check_languages("cargo status check --allow unused", "usage/unknown-warning");
    // The language that does not exist is not the language of the error.
    folder.check("cargo status list --lang fr", "usage/unknown-language.txt");
    let folder = folder.variable("LC_ALL", "zh_CN.UTF-8");
    folder.check_chinese("cargo status list --lang fr", "usage/unknown-language.zh.txt");
    folder.check_chinese("cargo status list --catalog", "usage/missing-value.zh.txt");
}

#[cfg(unix)]
#[test]
fn not_utf8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    for (lang, message) in [
        ("en", "error: invalid UTF-8 was detected in one or more arguments\n\nUsage: cargo status explain"),
        ("zh", "错误：参数不是有效的 UTF-8\n\n用法：cargo status explain"),
    ] {
        let folder = Folder::new();
        let mut command = folder.command(&format!("cargo status explain --lang {lang}"));
        let output = command.arg(OsStr::from_bytes(b"\xff")).output().expect("the program runs");
        let printed = String::from_utf8(output.stderr).expect("it prints text");
        assert_eq!(output.status.code(), Some(2));
        assert!(printed.starts_with(message), "{printed}");
    }
}

#[test]
fn both_languages() {
    Folder::new().check("cargo status lits --lang both", "usage/unknown-command.both.txt");
}

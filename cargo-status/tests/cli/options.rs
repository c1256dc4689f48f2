//! The global options, and the ways to run the program.

use std::io::Read as _;
use std::process::{Command, Stdio};

use crate::folder::Folder;

#[test]
fn help() {
    let folder = Folder::new();
    folder.check("cargo status --help", "options/help.txt");
}

#[test]
fn without_a_command() {
    let output = Folder::new().run("cargo status ");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
}

#[test]
fn unknown_command() {
    Folder::new().check("cargo status lits", "options/unknown-command.txt");
}

#[test]
fn no_such_file() {
    let output = Folder::new().run("cargo status list --catalog missing.toml");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).expect("it prints text");
    // The rest is a message of the operating system.
    assert!(said.starts_with("error: cannot read missing.toml: "), "{said}");
}

/// If only the macro call contains the enum's name, `--enum` passes it to the commands.
#[test]
fn name_of_the_enum() {
    let nameless = Folder::of_orders().read("codes.toml").replace("name = \"OrderCode\"\n", "");
    let folder = Folder::new().file("codes.toml", &nameless);
    folder.check("cargo status check", "options/nameless.txt");
    folder.check("cargo status check --enum OrderCode", "options/named.txt");
    folder.check("cargo status check --enum orders", "options/malformed-name.txt");
    folder.check("cargo status generate --enum OrderCode --output codes.rs --check", "options/named-command.txt");
    let generated = String::from_utf8(folder.run("cargo status generate --enum OrderCode").stdout).expect("it is text");
    assert!(generated.contains("pub enum OrderCode {"), "{generated}");
    Folder::of_orders().check("cargo status check --enum ShopCode", "options/two-names.txt");
}

#[test]
fn called_without_cargo() {
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-status")).arg("--version").output().expect("the program runs");
    assert_eq!(String::from_utf8_lossy(&output.stdout), concat!("cargo-status ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn language_of_the_locale() {
    let listed = |variables: &[(&'static str, &'static str)]| {
        let folder = variables.iter().fold(Folder::of_orders(), |folder, &(name, value)| folder.variable(name, value));
        let said = String::from_utf8(folder.run("cargo status list").stdout).expect("it prints text");
        said.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(listed(&[("LC_ALL", "zh_CN.UTF-8")]), "订单");
    assert_eq!(listed(&[("LC_ALL", ""), ("LANG", "zh_CN.UTF-8")]), "订单");
    assert_eq!(listed(&[("LC_ALL", "C")]), "Orders");
}

#[test]
fn colors() {
    let is_colored = |folder: Folder, line: &str| folder.run(line).stdout.contains(&b'\x1b');
    assert!(!is_colored(Folder::of_orders(), "cargo status list"));
    assert!(is_colored(Folder::of_orders(), "cargo status list --color always"));
    assert!(is_colored(Folder::of_orders().variable("NO_COLOR", "1"), "cargo status list --color always"));
    let forced = || Folder::of_orders().variable("CLICOLOR_FORCE", "1");
    assert!(is_colored(forced(), "cargo status list"));
    assert!(!is_colored(forced().variable("NO_COLOR", "1"), "cargo status list"));
    assert!(!is_colored(forced(), "cargo status list --color never"));
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = Folder::new()
        .command("cargo status list --format json")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().expect("it is piped").read_to_string(&mut said).expect("it prints text");
    assert_eq!(said, "");
    assert!(child.wait().expect("it ends").success());
}

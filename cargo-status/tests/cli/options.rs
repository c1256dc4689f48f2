//! The global options, and the ways to run the program.

use std::io::Read as _;
use std::process::{Command, Stdio};

use crate::folder::Folder;

#[test]
fn no_such_file() {
    let folder = Folder::new().file("errors/orders/README.md", "");
    let output = folder.run("cargo status list --catalog missing.toml");
    assert_eq!(output.status.code(), Some(2));
    let printed = String::from_utf8(output.stderr).expect("it prints text");
    // The rest is the system's message.
    assert!(printed.starts_with("error: cannot read missing.toml: "), "{printed}");
    folder.check_chinese("cargo status list --catalog missing.toml --lang zh", "options/missing.zh.txt");
    let both = String::from_utf8(folder.run("cargo status list --catalog missing.toml --lang both").stderr);
    let both = both.expect("it prints text");
    assert!(
        both.starts_with("错误：无法读取 missing.toml：文件或目录不存在\nerror: cannot read missing.toml: "),
        "{both}"
    );
    if cfg!(unix) {
        folder.check_chinese("cargo status list --catalog errors/orders --lang zh", "options/directory.zh.txt");
    }
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

#[cfg(target_os = "linux")]
#[test]
fn full_disk() {
    for (lang, message) in [("en", "error: cannot write the output: "), ("zh", "错误：无法输出：磁盘空间不足\n")]
    {
        let folder = Folder::new();
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        let output = folder.command(&format!("cargo status list --lang {lang}")).stdout(full).output();
        let output = output.expect("the program runs");
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).starts_with(message), "{lang}");
    }
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

//! READMEs show what the commands print: `UPDATE_EXPECT=1 cargo test` writes it into them.

use core::fmt::Write as _;
use std::path::Path;

use expect_test::expect_file;

use crate::folder::Folder;

#[test]
fn english() {
    check("../README.md", "en_US.UTF-8");
    check("README.md", "en_US.UTF-8");
}

#[test]
fn chinese() {
    check("../README.zh-CN.md", "zh_CN.UTF-8");
}

/// As `--help` lists them.
#[test]
fn every_command_has_a_row() {
    let help = Folder::new().run("cargo status --help").stdout;
    let help = String::from_utf8(help).expect("it prints text");
    let (_, commands) = help.split_once("Commands:\n").expect("it lists the commands");
    let lines = commands.lines().take_while(|line| !line.is_empty());
    let named = lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let commands: Vec<_> = named.filter(|name| !["", "help"].contains(name)).collect();
    assert!(commands.len() >= 10, "{commands:?}");
    for readme in ["../README.md", "../README.zh-CN.md", "README.md"] {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(readme)).expect("it is there");
        for command in &commands {
            let commands_of_rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split(['`', ' ']).next());
            let rows = commands_of_rows.filter(|name| name == command);
            assert_eq!(rows.count(), 1, "`{command}` in {readme}");
        }
    }
}

/// Each block of text whose first line is a command.
fn check(readme: &str, locale: &'static str) {
    let folder = Folder::of_orders().file("draft.toml", include_str!("readme/draft.toml")).variable("LC_ALL", locale);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(readme);
    let text = std::fs::read_to_string(&path).expect("the README is there").replace("\r\n", "\n");
    let mut blocks = text.split("```text\n$ ");
    let mut expected = blocks.next().unwrap_or_default().to_owned();
    let mut count = 0;
    for block in blocks {
        let (block, after) = block.split_once("\n```").expect("a block ends");
        let command = block.lines().next().unwrap_or_default();
        let output = folder.run(command);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8(said).expect("it prints text");
        let _ = write!(expected, "```text\n$ {command}\n{}\n```{after}", said.trim_end());
        count += 1;
    }
    assert!(count > 0, "{readme} shows no command");
    expect_file![path].assert_eq(&expected);
}

//! READMEs show what the program prints.

use std::process::Command;

#[test]
fn english() {
    check(include_str!("../../../README.md"));
}

#[test]
fn chinese() {
    check(include_str!("../../../README.zh-CN.md"));
}

fn check(readme: &str) {
    let output = Command::new(env!("CARGO_BIN_EXE_errors")).output().expect("the program runs");
    assert!(output.status.success());
    let printed = String::from_utf8(output.stdout).expect("it prints text");
    let shown = readme.replace("\r\n", "\n");
    assert!(shown.contains(&format!("```text\n{printed}```")), "replace the block in the README by:\n\n{printed}");
}

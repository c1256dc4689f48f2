//! The READMEs show what the program prints.

use std::process::Command;

use readme::Readme;

#[test]
fn output() {
    for file in ["examples/quickstart/README.md", "examples/quickstart/README.zh-CN.md"] {
        Readme::read(file).check_commands(|command| (command == "cargo run -p quickstart").then(run));
    }
}

fn run() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_quickstart")).output().expect("the program runs");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("the program prints text")
}

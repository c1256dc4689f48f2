//! The READMEs show the output of commands. `UPDATE_EXPECT=1 cargo test` updates it.

use readme::{Block, Readme};

use crate::folder::Folder;

/// The commands at the root run beside the first catalog of the same README.
#[test]
fn english() {
    let readme = Readme::read("README.md");
    check(&readme, &folder_of_first_catalog(&readme), "en_US.UTF-8");
}

#[test]
fn chinese() {
    let readme = Readme::read("README.zh-CN.md");
    check(&readme, &folder_of_first_catalog(&readme), "zh_CN.UTF-8");
}

/// Each command in the README of this package runs beside the catalog of the example.
#[test]
fn of_this_package() {
    let folder = || Folder::of_orders().file("draft.toml", include_str!("readme/draft.toml"));
    let locked = folder();
    assert!(locked.run("cargo status lock").status.success());
    let lock = locked.read("codes.lock");
    Readme::read("cargo-status/README.md").check(|block| match block.language {
        "console" => Some(output(block, &folder(), "en_US.UTF-8")),
        // The lines of the lock that begin with the same codes.
        "text" if block.text.starts_with(|first: char| first.is_ascii_digit()) => {
            let codes = block.text.lines().filter_map(|line| line.split(' ').next());
            Some(codes.map(|code| line_of(&lock, code) + "\n").collect())
        }
        _ => None,
    });
}

fn line_of(lock: &str, code: &str) -> String {
    let line = lock.lines().find(|line| line.split(' ').next() == Some(code));
    line.unwrap_or_else(|| panic!("{code} is not locked")).to_owned()
}

/// `--help` lists the commands; a table may have several of them in a row.
#[test]
fn every_command_is_in_a_table() {
    let help = Folder::new().run("cargo status --help").stdout;
    let help = String::from_utf8(help).expect("it prints text");
    let (_, commands) = help.split_once("Commands:\n").expect("it lists the commands");
    let lines = commands.lines().take_while(|line| !line.is_empty());
    let named = lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let commands: Vec<_> = named.filter(|name| !["", "help"].contains(name)).collect();
    assert!(commands.len() >= 10, "{commands:?}");
    for file in ["README.md", "README.zh-CN.md", "cargo-status/README.md"] {
        let readme = Readme::read(file);
        let cells = readme.text().lines().filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
        let code: Vec<_> = cells.flat_map(|cell| cell.split('`').step_by(2)).collect();
        for command in &commands {
            let rows = code.iter().filter(|code| code.split(' ').next() == Some(command));
            assert_eq!(rows.count(), 1, "`{command}` in {file}");
        }
    }
}

fn folder_of_first_catalog(readme: &Readme) -> Folder {
    let blocks = readme.blocks();
    let catalog = blocks.iter().find(|block| block.language == "toml").expect("the README shows a catalog");
    Folder::new().file("codes.toml", catalog.text)
}

fn check(readme: &Readme, folder: &Folder, locale: &str) {
    readme.check(|block| block.text.starts_with("$ cargo status ").then(|| output(block, folder, locale)));
}

/// The command of a block, and what it prints.
fn output(block: &Block<'_>, folder: &Folder, locale: &str) -> String {
    let line =
        block.text.lines().next().and_then(|line| line.strip_prefix("$ ")).expect("a block begins with a command");
    let output = folder.command(line).env("LC_ALL", locale).output().expect("the program runs");
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).expect("it prints text");
    format!("$ {line}\n{}\n", printed.trim_end())
}

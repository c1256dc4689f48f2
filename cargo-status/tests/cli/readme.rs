//! READMEs show what the commands print: `UPDATE_EXPECT=1 cargo test` writes it into them.

use readme::Readme;

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

/// The commands in the README of this package run beside the catalog of the example.
#[test]
fn of_this_package() {
    let folder = Folder::of_orders().file("draft.toml", include_str!("readme/draft.toml"));
    check(&Readme::read("cargo-status/README.md"), &folder, "en_US.UTF-8");
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
    readme.check_commands(|command| {
        let mut command = command.starts_with("cargo status ").then(|| folder.command(command))?;
        let output = command.env("LC_ALL", locale).output().expect("the program runs");
        Some(String::from_utf8([output.stdout, output.stderr].concat()).expect("it prints text"))
    });
}

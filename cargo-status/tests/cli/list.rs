//! `list`: lists all codes by group, in columns.

use crate::folder::Folder;

#[test]
fn each_language() {
    let folder = Folder::of_orders();
    folder.check("cargo status list", "list/en.txt");
    folder.check("cargo status list --lang zh", "list/zh.txt");
    folder.check("cargo status list --lang both", "list/both.txt");
}

#[test]
fn tags() {
    let catalog = include_str!("../../../status-codegen/tests/diagnostics/accepted/everything.toml");
    Folder::new().file("codes.toml", catalog).check("cargo status list", "list/tags.txt");
}

#[test]
fn json() {
    Folder::of_orders().check("cargo status list --format json", "list/json.txt");
}

#[test]
fn built_in() {
    Folder::new().check("cargo status list --lang both", "list/built-in.txt");
}

#[test]
fn refused() {
    let folder = Folder::new().file("codes.toml", "[catalog]\nname = \"OrderCode\"\n");
    folder.check("cargo status list", "list/refused.txt");
}

//! `init`: creates a catalog.

use crate::folder::Folder;

#[test]
fn written() {
    let folder = Folder::new();
    folder.check("cargo status init --lang both", "init/written.txt");
    assert!(folder.run("cargo status schema --output codes.schema.json --check").status.success());
    folder.check("cargo status check --deny-warnings", "init/checked.txt");
    folder.check("cargo status list --lang both", "init/listed.txt");
}

#[test]
fn exists() {
    let folder = Folder::of_orders();
    folder.check_languages("cargo status init", "init/exists");
    assert!(folder.read("codes.toml").contains("OrderCode"), "it is left alone");
}

#[test]
fn in_another_directory() {
    let folder = Folder::new().file("errors/README.md", "");
    folder.check("cargo status init --catalog errors/codes.toml --lang zh", "init/elsewhere.txt");
    assert!(folder.read("errors/codes.toml").starts_with("#:schema ./codes.schema.json\n"));
}

#[test]
fn check() {
    let folder = Folder::new();
    folder.check_languages("cargo status init --check", "init/check");
    assert!(folder.run("cargo status init").status.success(), "nothing was written");
    assert!(folder.run("cargo status init --check").status.success());
}

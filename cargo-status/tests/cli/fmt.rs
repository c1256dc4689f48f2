//! `fmt`: formats a catalog. `tests/format.rs` tests values and comments.

use crate::folder::Folder;

const UNORDERED: &str = include_str!("../format/unordered.toml");
const ORDERED: &str = include_str!("../format/ordered.toml");

#[test]
fn file() {
    let folder = Folder::new().file("codes.toml", UNORDERED);
    folder.check_languages("cargo status fmt --check", "fmt/check");
    assert_eq!(folder.read("codes.toml"), UNORDERED);
    folder.check("cargo status fmt", "fmt/written.txt");
    assert_eq!(folder.read("codes.toml"), ORDERED);
    folder.check("cargo status fmt --check", "fmt/fresh.txt");
    folder.check("cargo status fmt", "fmt/again.txt");
}

#[test]
fn line_ends_stay() {
    let folder = Folder::new().file("errors/codes.toml", &UNORDERED.replace('\n', "\r\n"));
    folder.check("cargo status fmt --catalog errors/codes.toml --check", "fmt/elsewhere.txt");
    assert!(folder.run("cargo status fmt --catalog errors/codes.toml").status.success());
    assert_eq!(folder.read("errors/codes.toml"), ORDERED.replace('\n', "\r\n"));
    assert!(folder.run("cargo status fmt --catalog errors/codes.toml --check").status.success());
}

#[test]
fn refused() {
    let mistaken = "[codes.A]\ncode = 1\ntitle.zh = \"甲\n[catalog]\nname = \"OrderCode\"\n";
    let folder = Folder::new().file("codes.toml", mistaken);
    folder.check("cargo status fmt", "fmt/refused.txt");
    assert_eq!(folder.read("codes.toml"), mistaken);
    Folder::new().check_languages("cargo status fmt", "fmt/built-in");
}

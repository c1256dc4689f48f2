//! `schema`: what editors know of codes.toml. What it accepts and refuses is for the step `schema` of `.ci/run` to say.

use expect_test::expect_file;

use crate::folder::Folder;

/// The one at the root of the repository, which our catalogs name.
#[test]
fn fresh() {
    let printed = String::from_utf8(Folder::new().run("cargo status schema").stdout).expect("it prints text");
    expect_file!["../../../codes.schema.json"].assert_eq(&printed);
}

#[test]
fn file() {
    let folder = Folder::new();
    folder.check("cargo status schema --output codes.schema.json --check", "schema/missing.txt");
    folder.check("cargo status schema --output codes.schema.json --lang zh", "schema/written.txt");
    folder.check("cargo status schema --output codes.schema.json --check", "schema/fresh.txt");
    assert!(folder.read("codes.schema.json").contains("draft-07"));
}

#[test]
fn help() {
    Folder::new().check("cargo status schema --help", "schema/help.txt");
}

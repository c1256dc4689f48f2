//! `schema`: the JSON Schema of codes.toml. The step `schema` of `.ci/run` tests what it accepts and rejects.

use expect_test::expect_file;

use crate::folder::Folder;

/// The schema at the root of the repository, to which our catalogs refer.
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

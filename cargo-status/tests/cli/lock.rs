//! `lock`: records the released codes, and `check` compares them.

use expect_test::expect_file;

use crate::folder::Folder;

const CATALOG: &str = include_str!("../../../examples/quickstart/codes.toml");

/// The catalog of orders with `lock = true`, after an edit.
fn edited(edit: fn(String) -> String) -> String {
    edit(CATALOG.replace("[catalog]\n", "[catalog]\nlock = true\n"))
}

/// The released catalog of orders.
fn released() -> Folder {
    let folder = Folder::new().file("codes.toml", &edited(|text| text));
    assert!(folder.run("cargo status lock").status.success());
    folder
}

/// A status, a name, a number and a placeholder have changed, and a code is removed.
fn breaking() -> Folder {
    released().file(
        "codes.toml",
        &edited(|text| {
            let text = text.replace("code = 10104\nstatus = 404", "code = 10104\nstatus = 410");
            let text = text.replace("[codes.EmptyOrder]", "[codes.NoItems]").replace("code = 10210", "code = 10211");
            let text = text.replace("{closed_at}", "{at}");
            let start = text.find("[codes.TooManyOrders]").expect("it is there");
            let end = start + 1 + text[start + 1..].find("\n[").expect("others follow");
            text[..start].to_owned() + &text[end..]
        }),
    )
}

#[test]
fn written() {
    let folder = Folder::new().file("codes.toml", &edited(|text| text));
    folder.check_languages("cargo status lock --check", "lock/missing");
    folder.check("cargo status check", "lock/check-missing.txt");
    folder.check("cargo status lock", "lock/written.txt");
    expect_file!["lock/orders.lock"].assert_eq(&folder.read("codes.lock"));
    folder.check("cargo status lock --check", "lock/fresh.txt");
    folder.check("cargo status check", "lock/check-fresh.txt");
    let on_windows = folder.read("codes.lock").replace('\n', "\r\n");
    folder.file("codes.lock", &on_windows).check("cargo status lock --check", "lock/fresh.txt");
}

#[test]
fn of_another_file() {
    let folder = Folder::new().file("errors/orders.toml", CATALOG);
    folder.check("cargo status lock --catalog errors/orders.toml", "lock/unasked.txt");
    assert!(folder.read("errors/orders.lock").contains("\n10111 OutOfStock 409 "));
    folder.check_chinese("cargo status lock --catalog errors/orders.toml --check --lang zh", "lock/unasked.zh.txt");
    Folder::new().check_languages("cargo status lock", "lock/built-in");
}

#[test]
fn what_breaks_released_codes() {
    let folder = breaking();
    let before = folder.read("codes.lock");
    folder.check("cargo status lock", "lock/breaking.txt");
    folder.check("cargo status lock --check --lang zh", "lock/breaking.zh.txt");
    folder.check("cargo status check --format github", "lock/breaking.github.txt");
    assert_eq!(folder.read("codes.lock"), before);
    assert!(folder.run("cargo status lock --breaking").status.success());
    assert!(folder.run("cargo status lock --check").status.success());
}

#[test]
fn errors_in_the_catalog_are_not_errors_of_the_lock() {
    let folder = released().file("codes.toml", &edited(|text| text.replace("status = 404", "status = 409409")));
    folder.check("cargo status lock", "lock/refused.txt");
}

#[test]
fn new_codes_and_new_texts() {
    let folder = released().file(
        "codes.toml",
        &(edited(|text| text.replace("\"Empty order\"", "\"An empty order\""))
            + "\n[codes.CardExpired]\ncode = 10205\ntitle.zh = \"卡已过期\"\ntitle.en = \"Card expired\"\n"),
    );
    folder.check("cargo status check", "lock/check-new.txt");
    folder.check("cargo status lock --check", "lock/stale.txt");
    folder.check("cargo status lock", "lock/acknowledged.txt");
    folder.check("cargo status check", "lock/check-acknowledged.txt");
}

/// After the conflict is resolved in the catalog, `lock` rewrites the file. Codes that either side released are kept.
#[test]
fn a_merge_conflict() {
    let conflict = |folder: Folder| {
        let lock = folder.read("codes.lock").replace(
            "10111 OutOfStock 409 ",
            "<<<<<<< HEAD\n10110 EmptyOrder 422 - 0000000000000000 0000000000000000\n=======\n>>>>>>> main\n10111 OutOfStock 409 ",
        );
        folder.file("codes.lock", &lock)
    };
    let folder = conflict(released());
    folder.check("cargo status check", "lock/check-conflict.txt");
    folder.check("cargo status lock", "lock/resolved.txt");
    assert!(folder.run("cargo status lock --check").status.success());
    let said = conflict(breaking()).run("cargo status lock");
    assert_eq!(said.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&said.stderr).contains("removed-code"));
}

/// Without `lock = true`, the file next to the catalog is ignored.
#[test]
fn without_lock_true() {
    let folder = Folder::of_orders().file("codes.lock", "<<<<<<<\n");
    folder.check("cargo status check", "lock/check-unasked.txt");
}

//! `generate`: writes the enum to a file.

use expect_test::expect_file;
use status_core::{HttpStatus, Lang};

use crate::folder::Folder;

/// The generated file compiles without warnings.
#[path = "generate/orders.rs"]
#[rustfmt::skip]
mod orders;

use orders::OrderCode;

const CATALOG: &str = include_str!("../../../examples/quickstart/codes.toml");

#[test]
fn file() {
    let folder = Folder::of_orders();
    folder.check("cargo status generate --output codes.rs", "generate/written.txt");
    expect_file!["generate/orders.rs"].assert_eq(&folder.read("codes.rs"));
}

#[test]
fn the_generated_enum_works() {
    assert_eq!(OrderCode::from_code(10111), Some(OrderCode::OutOfStock));
    assert_eq!(OrderCode::OutOfStock.status(), HttpStatus::Conflict);
    assert_eq!(OrderCode::OutOfStock.title(Lang::Zh), "库存不足");
    assert_eq!(OrderCode::OutOfStock.to_string(), "10111 Out of stock");
}

#[test]
fn printed() {
    let folder = Folder::of_orders();
    let printed = String::from_utf8(folder.run("cargo status generate --serde name --exhaustive").stdout);
    let printed = printed.expect("it prints text");
    assert!(printed.contains("@generated from codes.toml by `cargo status generate --serde name --exhaustive`;"));
    assert!(!printed.contains("non_exhaustive") && printed.contains("Deserialize"));
}

#[test]
fn check() {
    let folder = Folder::of_orders();
    folder.check_languages("cargo status generate --output codes.rs --check", "generate/missing");
    assert!(folder.run("cargo status generate --output codes.rs").status.success());
    folder.check("cargo status generate --output codes.rs --check", "generate/fresh.txt");
    folder.check("cargo status generate --output codes.rs", "generate/unchanged.txt");
    let on_windows = folder.read("codes.rs").replace('\n', "\r\n");
    let folder = folder.file("codes.rs", &on_windows);
    assert!(folder.run("cargo status generate --output codes.rs --check").status.success());
    let folder = folder.file("codes.toml", &CATALOG.replace("Out of stock", "Sold out"));
    folder.check_languages("cargo status generate --output codes.rs --check", "generate/stale");
    folder.check_chinese("cargo status generate --output src/codes.rs --lang zh", "generate/not-writable.zh.txt");
}

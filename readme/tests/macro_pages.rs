//! The pages of the macros in status-core show the catalog that their examples use.

use std::fs;

use readme::Readme;

#[test]
fn catalog_of_include_codes() {
    let catalog = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../status-core/doc/codes.toml"));
    let catalog = catalog.expect("the catalog exists").replace("\r\n", "\n");
    let page = Readme::read("status-core/doc/include_codes.md");
    page.check(|block| (block.language == "toml").then(|| catalog.clone()));
}

//! The first example of a README works as pasted into an empty package.

use std::fs;

use crate::package::{Package, as_text, workspace};

/// How README names status-core; a reader writes the path of the clone.
const PATH: &str = "\"../status-core\"";

pub(crate) fn first_example_builds(file: &'static str) {
    let readme = fs::read_to_string(workspace().join(file)).unwrap().replace("\r\n", "\n");
    let is_install = |block: &&str| block.contains("[dependencies]");
    let catalog = blocks(&readme, "toml").find(|block| !is_install(block));
    let catalog = catalog.unwrap_or_else(|| panic!("{file} shows no catalog"));
    let install = blocks(&readme, "toml").find(is_install);
    let install = install.unwrap_or_else(|| panic!("{file} does not say how to depend on status-core"));
    assert!(install.contains(PATH), "{file} does not name {PATH}:\n{install}");
    let code = blocks(&readme, "rust").next().unwrap_or_else(|| panic!("{file} shows no Rust"));

    let path = format!("\"{}\"", as_text(&workspace().join("status-core")));
    let name = if file == "README.md" { "readme-english" } else { "readme-chinese" };
    let source = if code.contains("fn main()") { "src/main.rs" } else { "src/lib.rs" };
    let output =
        Package::new(name, &install.replace(PATH, &path)).file("codes.toml", catalog).file(source, code).build();
    assert!(output.status.success(), "the first example of {file}:\n{}", String::from_utf8_lossy(&output.stderr));
}

/// What the fenced blocks of one language hold.
fn blocks<'a>(markdown: &'a str, language: &str) -> impl Iterator<Item = &'a str> {
    let fence = format!("\n```{language}\n");
    let begins: Vec<_> = markdown.match_indices(&fence).map(|(at, _)| at + fence.len()).collect();
    begins.into_iter().map(|begin| {
        let (block, _) = markdown[begin..].split_once("\n```").expect("a block ends");
        block
    })
}

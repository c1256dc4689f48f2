//! The pages of the macros in status-core show the catalog of their examples, and real errors of the compiler.

use std::fs;
use std::path::Path;

use readme::Readme;

#[test]
fn catalog_of_include_codes() {
    let catalog = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../status-core/doc/codes.toml"));
    let catalog = catalog.expect("the catalog exists").replace("\r\n", "\n");
    let page = Readme::read("status-core/doc/include_codes.md");
    page.check(|block| (block.language == "toml").then(|| catalog.clone()));
}

/// Each error is part of a snapshot of the compiler's messages, in which files have other names.
#[test]
fn errors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../checks/tests/ui");
    let snapshots = [root.clone(), root.join("derive")].map(|directory| snapshots(&directory)).concat();
    for page in ["include_codes", "status_error"] {
        let page = Readme::read(&format!("status-core/doc/{page}.md"));
        let blocks = page.blocks();
        let texts: Vec<_> = blocks.iter().filter(|block| block.language == "text").collect();
        assert!(!texts.is_empty());
        for error in texts.iter().flat_map(|block| block.text.trim_end().split("\n\n")) {
            assert!(
                snapshots.iter().any(|snapshot| snapshot.contains(error)),
                "no snapshot contains this error:\n{error}"
            );
        }
    }
}

fn snapshots(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).expect("the snapshots exist");
    let paths = entries.map(|entry| entry.expect("the directory can be read").path());
    let snapshots = paths.filter(|path| path.extension().is_some_and(|extension| extension == "stderr"));
    snapshots.map(|path| renamed(&fs::read_to_string(path).expect("snapshots are text"))).collect()
}

/// The lines with `codes.toml` and `src/main.rs` instead of the names of the test's files.
fn renamed(snapshot: &str) -> String {
    let lines = snapshot.lines().map(|line| match line.split_once("--> ") {
        Some((indent, place)) => {
            let (file, at) = place.split_once(':').unwrap_or((place, ""));
            let is_toml = Path::new(file).extension().is_some_and(|extension| extension == "toml");
            format!("{indent}--> {}:{at}\n", if is_toml { "codes.toml" } else { "src/main.rs" })
        }
        None => format!("{line}\n"),
    });
    lines.collect()
}

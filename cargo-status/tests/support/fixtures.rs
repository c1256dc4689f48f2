//! The fixtures of all rules, here and in `status-codegen`, with their diagnostics.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_status::lint::findings;
use status_codegen::load::{Loaded, load};
use status_codegen::lock::Lock;
use status_codegen::options::{LoadOptions, LockFile};
use status_codegen::source::diagnostic::Diagnostic;
use status_codegen::source::{Source, Sources};

#[path = "../../../status-codegen/tests/support/lock.rs"]
mod lock;

/// A file with errors or warnings.
pub(crate) struct Fixture {
    /// The file's name, without its extension.
    pub(crate) name: String,
    pub(crate) sources: Sources,
    pub(crate) found: Vec<Diagnostic>,
}

/// The fixtures, by directory and name.
pub(crate) fn fixtures() -> Vec<Fixture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let codegen = root.join("../status-codegen/tests");
    let catalogs =
        files(&codegen.join("diagnostics"), "toml").into_iter().chain(files(&root.join("tests/lint"), "toml"));
    let locks = files(&codegen.join("lock"), "lock").into_iter().map(|path| lock(&path));
    catalogs.map(|path| catalog(&path)).chain([two_names(&codegen), too_large()]).chain(locks).collect()
}

fn catalog(path: &Path) -> Fixture {
    // This rule compares the catalog with a program's sources.
    let words = path.ends_with("unused-code.toml").then(|| BTreeSet::from(["OutOfStock".to_owned()]));
    let source = Source::from_bytes("codes.toml", &read(path));
    let loaded = load(source, &lock::options(path));
    let found = findings(&loaded, words.as_ref());
    Fixture { name: stem(path), sources: loaded.sources, found }
}

fn lock(path: &Path) -> Fixture {
    let lock = Source::from_bytes("codes.lock", &read(path));
    let found = Lock::parse(&lock).map_or_else(|unreadable| unreadable.diagnostics, |_| Vec::new());
    Fixture { name: stem(path), sources: Sources::new(Source::new("codes.toml", ""), Some(lock)), found }
}

fn two_names(codegen: &Path) -> Fixture {
    let bytes = read(&codegen.join("diagnostics/accepted/plain.toml"));
    let options = LoadOptions::new(Some("ShopCode".to_owned()), LockFile::default());
    with_errors("two-names", load(Source::from_bytes("codes.toml", &bytes), &options))
}

fn too_large() -> Fixture {
    let bytes = vec![b'#'; 16 * 1024 * 1024 + 1];
    with_errors("too-large", load(Source::from_bytes("codes.toml", &bytes), &LoadOptions::default()))
}

fn with_errors(name: &str, loaded: Loaded) -> Fixture {
    Fixture { name: name.to_owned(), sources: loaded.sources, found: loaded.diagnostics }
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).expect("fixtures are readable")
}

fn stem(path: &Path) -> String {
    path.file_stem().expect("a file has a name").to_string_lossy().into_owned()
}

fn files(directory: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory exists");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("entries are readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    files.sort();
    files
}

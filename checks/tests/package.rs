//! An empty package outside of the workspace, like that of a new user of status-core.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

pub(crate) struct Package {
    name: &'static str,
    folder: PathBuf,
}

impl Package {
    /// `dependencies` is the part of `Cargo.toml` that the user adds.
    pub(crate) fn new(name: &'static str, dependencies: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        // The versions in the workspace's lock are already downloaded.
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
        let head = format!("[workspace]\n\n[package]\nname = \"{name}\"\nedition = \"2024\"\n\n");
        Self { name, folder }.file("Cargo.toml", &(head + dependencies))
    }

    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a directory")).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// Runs `cargo build`, with a target directory that all packages share.
    pub(crate) fn build(&self) -> Output {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packages/target");
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Command::new(cargo)
            .args(["build", "--offline", "--color=never", "--target-dir"])
            .arg(target)
            .current_dir(&self.folder)
            .output()
            .unwrap_or_else(|error| panic!("cargo does not run for {}: {error}", self.name))
    }
}

/// The path of the workspace.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the package is in the workspace")
}

/// A path that needs no escapes in TOML strings, even on Windows.
pub(crate) fn as_text(path: &Path) -> String {
    path.to_str().expect("the path of the workspace is UTF-8").replace('\\', "/")
}

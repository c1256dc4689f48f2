//! Finds and reads the file of a catalog.

use std::env;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use status_codegen::lock::Lock;
use syn::{Error, LitStr, Result};

/// The bytes of a catalog, and the path of the file.
pub(crate) struct File {
    pub(crate) path: PathBuf,
    pub(crate) bytes: Vec<u8>,
}

/// The file at a path relative to the crate's Cargo.toml.
pub(crate) fn catalog(written: &LitStr) -> Result<File> {
    let relative = PathBuf::from(written.value());
    if relative.is_absolute() || relative.has_root() {
        let message = "the path of a catalog must be relative\n  help: write a path relative to Cargo.toml, such as \"errors/codes.toml\"";
        return Err(Error::new(written.span(), message));
    }
    let Some(root) = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from) else {
        let message = "cannot find the directory of Cargo.toml, because `CARGO_MANIFEST_DIR` is not set\n  help: build with cargo";
        return Err(Error::new(written.span(), message));
    };
    let path = root.join(&relative);
    match fs::read(&path) {
        Ok(bytes) => Ok(File { path, bytes }),
        Err(error) => Err(Error::new(written.span(), unreadable(&root, &relative, &error))),
    }
}

/// The lock next to a catalog, or `None` if there is none. The error says why it cannot be read.
pub(crate) fn lock_beside(catalog: &File) -> core::result::Result<Option<File>, String> {
    let path = PathBuf::from(Lock::path_of(&catalog.path.to_string_lossy()));
    match fs::read(&path) {
        Ok(bytes) => Ok(Some(File { path, bytes })),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read `{}`: {error}", path.display())),
    }
}

fn unreadable(root: &Path, relative: &Path, error: &std::io::Error) -> String {
    let searched = format!("searched in {}", root.display());
    if error.kind() != ErrorKind::NotFound {
        return format!("cannot read `{}`: {error}\n  {searched}", relative.display());
    }
    let message = format!("`{}` does not exist in the directory of Cargo.toml\n  {searched}", relative.display());
    match above(root, relative) {
        Some(found) => format!("{message}\n  help: did you mean \"{found}\"?"),
        None => format!(
            "{message}\n  help: create it with `cargo status init`, or specify another path, such as \"errors/codes.toml\""
        ),
    }
}

/// The path of a file with the same name in a directory above the crate.
fn above(root: &Path, relative: &Path) -> Option<String> {
    let name = relative.file_name()?;
    root.ancestors().skip(1).enumerate().find(|(_, folder)| folder.join(name).is_file()).map(|(height, _)| {
        // Slashes work on every operating system.
        format!("{}{}", "../".repeat(height + 1), name.to_string_lossy())
    })
}

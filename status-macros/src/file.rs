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
        let message = "an absolute path holds on one machine only: write one relative to Cargo.toml";
        return Err(Error::new(written.span(), message));
    }
    let Some(root) = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from) else {
        let message = "paths are relative to Cargo.toml, but cargo does not say where that is: build with cargo";
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
    let looked = format!("looked in {}", root.display());
    if error.kind() != ErrorKind::NotFound {
        return format!("cannot read `{}`: {error}\n  {looked}", relative.display());
    }
    let message = format!("there is no `{}` beside Cargo.toml\n  {looked}", relative.display());
    match above(root, relative) {
        Some(found) => format!("{message}\n  help: one stands above; write \"{found}\""),
        None => format!("{message}\n  help: write the file, or its path: include_codes!(\"errors/codes.toml\")"),
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

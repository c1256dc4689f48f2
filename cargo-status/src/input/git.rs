//! Files as Git has them at a revision, by the `git` command.

use std::path::Path;
use std::process::Command;

use crate::output::outcome::Error;

/// The bytes of the file at that path, from this folder, as the revision has them.
pub(crate) fn file_at(revision: &str, path: &Path) -> Result<Vec<u8>, Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    blob(folder, &format!("{revision}:./{name}"))
}

/// The bytes of an object such as `main:errors/codes.toml`, whose path begins at the root of the repository.
pub(crate) fn blob(folder: &Path, object: &str) -> Result<Vec<u8>, Error> {
    let told = |why: &str| Error::new(format!("git has no `{object}`: {why}"));
    if object.starts_with('-') {
        return Err(told("a revision does not begin with `-`"));
    }
    let output = Command::new("git").current_dir(folder).args(["cat-file", "blob", object]).output();
    let output = output.map_err(|error| Error::new(format!("cannot run git: {error}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(told(said.trim().trim_start_matches("fatal: ")))
}

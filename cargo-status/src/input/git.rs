//! Reads files of a Git revision, by running `git`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::output::message::Message;
use crate::output::outcome::Error;

/// The bytes of the file with this path, relative to the current directory, in the revision.
pub(crate) fn file_at(revision: &str, path: &Path) -> Result<Vec<u8>, Error> {
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    blob(directory, &format!("{revision}:./{name}"))
}

/// The bytes of an object such as `main:errors/codes.toml`, whose path is relative to the root of the repository.
pub(crate) fn blob(folder: &Path, object: &str) -> Result<Vec<u8>, Error> {
    let told = |why: &str| Error::new(format!("git has no `{object}`: {why}"));
    if object.starts_with('-') {
        let (revision, _) = object.split_once(':').unwrap_or((object, ""));
        return Err(Message::MalformedRevision { revision: revision.to_owned() }.into());
    }
    // Otherwise the error would be the same as without `git`.
    fs::metadata(directory).map_err(|error| Message::NotReadable { file: directory.to_owned(), error })?;
    let output = Command::new("git").current_dir(directory).args(["cat-file", "blob", object]).output();
    let output = output.map_err(|error| Message::GitNotRunnable { error })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let git = said.trim().trim_start_matches("fatal: ").trim_start_matches("致命错误：").to_owned();
    Err(Message::NoObject { object: object.to_owned(), git }.into())
}

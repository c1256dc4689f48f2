//! Reads files at a Git revision with the `git` command.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::output::message::Message;
use crate::output::outcome::Error;

/// The file with this path, which starts at the current directory, at a revision.
pub(crate) fn file_at(revision: &str, path: &Path) -> Result<Vec<u8>, Error> {
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    blob(directory, &format!("{revision}:./{name}"))
}

/// The bytes of an object such as `main:errors/codes.toml`, whose path starts at the root of the repository.
pub(crate) fn blob(directory: &Path, object: &str) -> Result<Vec<u8>, Error> {
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
    let stderr = String::from_utf8_lossy(&output.stderr);
    let git = stderr.trim().trim_start_matches("fatal: ").trim_start_matches("致命错误：").to_owned();
    Err(Message::NoObject { object: object.to_owned(), git }.into())
}

//! Writes a file, or with `--check` only compares it.

use std::path::Path;
use std::{fs, io};

use crate::output::language::Languages;
use crate::output::message::Message;
use crate::output::outcome::{Error, Outcome};

/// Writes the text unless the file already contains it, and keeps the file's line ends. With `check`, which is the command to
/// run, a file that would change is a finding.
pub(crate) fn write(path: &Path, text: &str, check: Option<&str>, languages: Languages) -> Result<Outcome, Error> {
    let there = match fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(Message::NotReadable { file: path.to_owned(), error }.into()),
    };
    if there.as_ref().is_some_and(|bytes| is_same(bytes, text)) {
        return Ok(Outcome::default());
    }
    if let Some(command) = check {
        let (file, command) = (path.to_owned(), command.to_owned());
        let message =
            if there.is_some() { Message::OutOfDate { file, command } } else { Message::Missing { file, command } };
        return Ok(Outcome::nothing(languages.lines(&message)));
    }
    let is_of_windows = there.is_some_and(|bytes| bytes.windows(2).any(|pair| pair == b"\r\n"));
    let text = if is_of_windows { text.replace('\n', "\r\n") } else { text.to_owned() };
    fs::write(path, text).map_err(|error| Message::NotWritable { file: path.to_owned(), error })?;
    Ok(Outcome { err: languages.lines(&Message::Written { file: path.to_owned() }), ..Outcome::default() })
}

/// Git may have checked the file out with other line ends.
fn is_same(bytes: &[u8], text: &str) -> bool {
    core::str::from_utf8(bytes).is_ok_and(|there| there.replace("\r\n", "\n") == text)
}

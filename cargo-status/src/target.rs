//! The file that a command writes, or with `--check` only looks at.

use core::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use crate::answer::{Answer, Failure};
use crate::language::Languages;
use crate::words::WORDS;

/// Writes the text unless it stands there already. With `check`, nothing is written; where it would be, this is a finding that
/// names the command to run.
pub(crate) fn write(path: &Path, text: &str, check: Option<&str>, languages: Languages) -> Result<Answer, Failure> {
    let name = path.display().to_string();
    let there = match fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(Failure::new(format!("cannot read {name}: {error}"))),
    };
    if there.is_some_and(|bytes| is_same(&bytes, text)) {
        return Ok(Answer::default());
    }
    let mut said = String::new();
    if let Some(command) = check {
        for words in languages.of(WORDS) {
            let _ = writeln!(said, "{}", (words.stale)(&name, command));
        }
        return Ok(Answer::nothing(said));
    }
    fs::write(path, text).map_err(|error| Failure::new(format!("cannot write {name}: {error}")))?;
    for words in languages.of(WORDS) {
        let _ = writeln!(said, "{}", (words.written)(&name));
    }
    Ok(Answer { err: said, ..Answer::default() })
}

/// Whatever ends its lines, as Git may have checked it out.
fn is_same(bytes: &[u8], text: &str) -> bool {
    core::str::from_utf8(bytes).is_ok_and(|there| there.replace("\r\n", "\n") == text)
}

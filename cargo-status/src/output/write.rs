//! The file that a command writes, or with `--check` only looks at.

use std::path::Path;
use std::{fs, io};

use crate::output::language::Languages;
use crate::output::outcome::{Error, Outcome};
use crate::output::strings::STRINGS;
use crate::output::terminal::lines;

/// Writes the text unless it stands there already, with the line ends that are there. With `check`, nothing is written; where it would be, this is a finding that
/// names the command to run.
pub(crate) fn write(path: &Path, text: &str, check: Option<&str>, languages: Languages) -> Result<Outcome, Error> {
    let name = path.display().to_string();
    let there = match fs::read(path) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(Error::new(format!("cannot read {name}: {error}"))),
    };
    if there.as_ref().is_some_and(|bytes| is_same(bytes, text)) {
        return Ok(Outcome::default());
    }
    if let Some(command) = check {
        let told = languages.of(STRINGS).map(|strings| {
            let tell = if there.is_some() { strings.stale } else { strings.missing };
            tell(&name, command)
        });
        return Ok(Outcome::nothing(lines(told)));
    }
    let is_of_windows = there.is_some_and(|bytes| bytes.windows(2).any(|pair| pair == b"\r\n"));
    let text = if is_of_windows { text.replace('\n', "\r\n") } else { text.to_owned() };
    fs::write(path, text).map_err(|error| Error::new(format!("cannot write {name}: {error}")))?;
    let said = lines(languages.of(STRINGS).map(|strings| (strings.written)(&name)));
    Ok(Outcome { err: said, ..Outcome::default() })
}

/// Whatever ends its lines, as Git may have checked it out.
fn is_same(bytes: &[u8], text: &str) -> bool {
    core::str::from_utf8(bytes).is_ok_and(|there| there.replace("\r\n", "\n") == text)
}

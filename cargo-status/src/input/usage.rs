//! The words in a program's sources, to find unused codes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::output::message::Message;
use crate::output::outcome::Error;

/// The mark in the first lines of a generated file, which contains every code but does not use any.
const GENERATED: &str = "@generated";

/// Collects the words of all `.rs` files in the directory and its subdirectories.
pub(crate) fn collect_words(directory: &Path, words: &mut BTreeSet<String>) -> Result<(), Error> {
    let cannot_read = |path: &Path, error| Message::NotReadable { file: path.to_owned(), error };
    for entry in fs::read_dir(directory).map_err(|error| cannot_read(directory, error))? {
        let entry = entry.map_err(|error| cannot_read(directory, error))?;
        let path = entry.path();
        // Symlinks to directories are not followed, because they may form a loop.
        if entry.file_type().map_err(|error| cannot_read(&path, error))?.is_dir() {
            collect_words(&path, words)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let bytes = fs::read(&path).map_err(|error| cannot_read(&path, error))?;
            let text = String::from_utf8_lossy(&bytes);
            if !text.lines().take(10).any(|line| line.contains(GENERATED)) {
                words.extend(words_of(&text));
            }
        }
    }
    Ok(())
}

/// Identifiers, and numbers as in a catalog: `10_129_u32` becomes `10129`.
fn words_of(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    words.map(|word| {
        if !word.starts_with(|c: char| c.is_ascii_digit()) {
            return word.to_owned();
        }
        let suffix = word.rfind(['u', 'i']).unwrap_or(word.len());
        word[..suffix].replace('_', "")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_and_numbers() {
        let found: Vec<_> = words_of("OrderCode::OutOfStock => 10_129_u32, \"A0201\", -5i32, x1").collect();
        assert_eq!(found, ["OrderCode", "OutOfStock", "10129", "A0201", "5", "x1"]);
    }
}

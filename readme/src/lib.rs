//! The code blocks of this repository's READMEs, compared with what programs print.
//!
//! If a block differs, the test fails and shows the difference; with `UPDATE_EXPECT=1`, it writes the new output into the README.

mod service;

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;

pub use self::service::Service;

/// A Markdown file of this repository.
pub struct Readme {
    path: PathBuf,
    text: String,
}

/// A fenced code block.
pub struct Block<'a> {
    /// The word after the opening fence.
    pub language: &'a str,
    /// The lines between the fences, each with its line break.
    pub text: &'a str,
    /// Where `text` begins in the file.
    start: usize,
}

impl Readme {
    /// Reads the file at a path relative to the root of the repository.
    ///
    /// # Panics
    ///
    /// Panics if the file cannot be read.
    pub fn read(path: &str) -> Self {
        let root =
            Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this package is a directory of the repository");
        let path = root.join(path);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        Self { path, text: text.replace("\r\n", "\n") }
    }

    /// The whole text, with `\n` as line break.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All code blocks, from top to bottom.
    ///
    /// # Panics
    ///
    /// Panics if the last block is not closed.
    pub fn blocks(&self) -> Vec<Block<'_>> {
        let mut blocks = Vec::new();
        let mut open = None;
        let mut at = 0;
        for line in self.text.split_inclusive('\n') {
            if let Some(language) = line.trim_end().strip_prefix("```") {
                open = match open {
                    None => Some((language, at + line.len())),
                    Some((language, start)) => {
                        blocks.push(Block { language, text: &self.text[start..at], start });
                        None
                    }
                };
            }
            at += line.len();
        }
        assert!(open.is_none(), "a block of {} is not closed", self.path.display());
        blocks
    }

    /// Asserts that each block for which `actual` returns a text has this text.
    ///
    /// # Panics
    ///
    /// Panics if a block differs, and if `actual` returns no text for any block.
    pub fn check(&self, mut actual: impl FnMut(&Block<'_>) -> Option<String>) {
        let mut expected = String::new();
        let mut copied = 0;
        let mut checked = 0;
        for block in self.blocks() {
            let Some(text) = actual(&block) else { continue };
            let start = block.start;
            expected += &self.text[copied..start];
            expected += &text;
            copied = start + block.text.len();
            checked += 1;
        }
        assert!(checked > 0, "no block of {} was checked", self.path.display());
        expected += &self.text[copied..];
        expect_file![&self.path].assert_eq(&expected);
    }

    /// Asserts that each `console` block whose command `run` knows shows the output that `run` returns.
    ///
    /// # Panics
    ///
    /// Panics if an output differs, and if `run` knows no command of the file.
    pub fn check_commands(&self, mut run: impl FnMut(&str) -> Option<String>) {
        self.check(|block| {
            let line = block.text.lines().next().filter(|_| block.language == "console")?;
            let command = line.strip_prefix("$ ").expect("a console block begins with a command");
            run(command).map(|output| format!("$ {command}\n{}\n", output.trim_end()))
        });
    }
}

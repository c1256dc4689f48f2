//! A directory for a test, and commands that run in it.

use core::fmt::Write as _;
use core::sync::atomic::{AtomicU32, Ordering};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use expect_test::expect_file;

use crate::words;

/// A new directory, which is removed after the test.
pub(crate) struct Folder {
    path: PathBuf,
    variables: Vec<(&'static str, &'static str)>,
}

impl Folder {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("test-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&path).expect("the directory can be created");
        Self { path, variables: Vec::new() }
    }

    /// A directory with the catalog of the example.
    pub(crate) fn of_orders() -> Self {
        Self::new().file("codes.toml", include_str!("../../../examples/quickstart/codes.toml"))
    }

    pub(crate) fn file(self, name: &str, text: &str) -> Self {
        let path = self.path.join(name);
        fs::create_dir_all(path.parent().expect("the file is in the directory")).expect("the directory can be created");
        fs::write(path, text).expect("the file can be written");
        self
    }

    pub(crate) fn variable(mut self, name: &'static str, value: &'static str) -> Self {
        self.variables.push((name, value));
        self
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The command for a line such as `cargo status explain 'Not Found'`, in English, with the directory's variables.
    pub(crate) fn command(&self, line: &str) -> Command {
        let arguments = line.strip_prefix("cargo status ").expect("each line begins with `cargo status`");
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-status"));
        command.current_dir(&self.path).arg("status").args(words(arguments));
        for variable in ["LANGUAGE", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
            command.env_remove(variable);
        }
        command.env("LC_ALL", "en_US.UTF-8").envs(self.variables.iter().copied());
        command
    }

    /// Another program, which runs in the directory.
    pub(crate) fn program(&self, name: &str, arguments: &str) -> Command {
        let mut command = Command::new(name);
        command.current_dir(&self.path).args(words(arguments));
        command
    }

    pub(crate) fn run(&self, line: &str) -> Output {
        self.command(line).output().expect("the program runs")
    }

    /// Compares the output of a command with a transcript.
    pub(crate) fn check(&self, line: &str, file: &str) {
        let transcript = self.transcript(line);
        expect_file![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli").join(file)].assert_eq(&transcript);
    }

    /// Compares the output of a command in English and in Chinese, and checks that each is in its language alone. The command
    /// must not change files.
    pub(crate) fn check_languages(&self, line: &str, file: &str) {
        self.check_english(line, &format!("{file}.txt"));
        self.check_chinese(&format!("{line} --lang zh"), &format!("{file}.zh.txt"));
    }

    pub(crate) fn check_english(&self, line: &str, file: &str) {
        self.check(line, file);
        let stray = words::chinese_in_english(&self.transcript(line));
        assert!(stray.is_empty(), "{line}: {stray:?}");
    }

    pub(crate) fn check_chinese(&self, line: &str, file: &str) {
        self.check(line, file);
        let stray = words::latin_in_chinese(&self.transcript(line));
        assert!(stray.is_empty(), "{line}: {stray:?}");
    }

    fn transcript(&self, line: &str) -> String {
        let Output { status, stdout, stderr } = self.run(line);
        let text = |bytes| String::from_utf8(bytes).expect("it prints text");
        let mut said = format!("$ {line}\n{}", text(stdout));
        if !stderr.is_empty() {
            let _ = write!(said, "--- standard error\n{}", text(stderr));
        }
        if !status.success() {
            let code = status.code().map_or_else(|| "none".to_owned(), |code| code.to_string());
            let _ = writeln!(said, "--- exit code {code}");
        }
        said
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Splits a line into words like a shell. Text in single quotes is one word.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (at, part) in line.split('\'').enumerate() {
        let mut pieces = part.split(' ');
        if at % 2 == 1 {
            words.last_mut().expect("there is one").push_str(part);
            continue;
        }
        words.last_mut().expect("there is one").push_str(pieces.next().unwrap_or_default());
        words.extend(pieces.map(str::to_owned));
    }
    words.retain(|word| !word.is_empty());
    words
}

//! What a command prints, and its exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use anstream::stream::{AsLockedWrite, RawStream};
use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use clap::ValueEnum;

/// Something was found: a mistake, or nothing where something was looked for.
const FINDINGS: u8 = 1;
/// The command could not do its work: of how it was called, or of what it should read or write.
const FAILURE: u8 = 2;

/// Whether to use colors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// In a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    Always,
    Never,
}

/// What a command prints, and whether it found something.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// What was asked for.
    pub(crate) out: String,
    /// What is said beside it.
    pub(crate) err: String,
    /// Whether the exit code is to tell of something.
    pub(crate) has_findings: bool,
}

impl Outcome {
    /// What was asked for, and no more.
    pub(crate) fn new(out: impl Into<String>) -> Self {
        Self { out: out.into(), ..Self::default() }
    }

    /// Nothing was found, and this is said of it.
    pub(crate) fn nothing(err: impl Into<String>) -> Self {
        Self { err: err.into(), has_findings: true, ..Self::default() }
    }

    pub(crate) fn print(self, color: Color) -> ExitCode {
        let written = write(io::stdout(), &self.out, color).and_then(|()| write(io::stderr(), &self.err, color));
        match written {
            Err(error) => Error::new(format!("cannot write: {error}")).print(color),
            Ok(()) if self.has_findings => ExitCode::from(FINDINGS),
            Ok(()) => ExitCode::SUCCESS,
        }
    }
}

/// Why a command could not do its work.
#[derive(Debug)]
pub(crate) enum Error {
    /// How it was called, or what it should have read or written.
    Failed(String),
    /// The catalog breaks rules: the findings, as they are printed.
    Rejected(String),
}

impl Error {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self::Failed(message.into())
    }

    pub(crate) fn print(self, color: Color) -> ExitCode {
        const ERROR: Style = AnsiColor::BrightRed.on_default().bold();
        let (text, exit_code) = match self {
            Self::Failed(message) => (format!("{ERROR}error{ERROR:#}: {message}\n"), FAILURE),
            Self::Rejected(findings) => (findings, FINDINGS),
        };
        // Nobody is left who could be told that this did not work.
        let _ = write(io::stderr(), &text, color);
        ExitCode::from(exit_code)
    }
}

/// Writes it all. Who reads no further, as `head` does, has read enough.
fn write(stream: impl RawStream + AsLockedWrite, text: &str, color: Color) -> io::Result<()> {
    let choice = match color {
        Color::Auto => AutoStream::choice(&stream),
        Color::Always => ColorChoice::Always,
        Color::Never => ColorChoice::Never,
    };
    let mut stream = AutoStream::new(stream, choice);
    match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

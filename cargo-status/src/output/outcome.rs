//! What a command prints, and its exit code.

use std::io::{self, Write};
use std::process::ExitCode;

use anstream::stream::{AsLockedWrite, RawStream};
use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use status_codegen::text::bilingual::Bilingual;

use crate::output::language::Languages;
use crate::output::message::Message;
use crate::output::terminal::lines;

/// The command found something: errors, a file that is out of date, or no match for a query.
const FINDINGS: u8 = 1;
/// The command could not run, because of its arguments or of a file.
const FAILURE: u8 = 2;

/// When to use color.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// In a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always, even in files and pipes
    Always,
    /// Never
    Never,
}

/// What a command prints, and whether it found something.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// What the user asked for, for standard output.
    pub(crate) out: String,
    /// Summaries, for standard error.
    pub(crate) err: String,
    /// Whether the exit code is 1.
    pub(crate) has_findings: bool,
}

impl Outcome {
    /// Only output.
    pub(crate) fn new(out: impl Into<String>) -> Self {
        Self { out: out.into(), ..Self::default() }
    }

    /// No output, but a summary, and the exit code 1.
    pub(crate) fn nothing(err: impl Into<String>) -> Self {
        Self { err: err.into(), has_findings: true, ..Self::default() }
    }

    pub(crate) fn print(self, languages: Languages, color: Color) -> ExitCode {
        let written = write(io::stdout(), &self.out, color).and_then(|()| write(io::stderr(), &self.err, color));
        match written {
            Err(error) => Error::from(Message::OutputNotWritable { error }).print(languages, color),
            Ok(()) if self.has_findings => ExitCode::from(FINDINGS),
            Ok(()) => ExitCode::SUCCESS,
        }
    }
}

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Error {
    /// It could not run.
    Failed(Message),
    /// The catalog has errors: the findings, as printed.
    Rejected(String),
    /// The command line is wrong: the explanation, as printed.
    Usage(String),
}

impl From<Message> for Error {
    fn from(message: Message) -> Self {
        Self::Failed(message)
    }
}

impl Error {
    pub(crate) fn print(self, languages: Languages, color: Color) -> ExitCode {
        let (text, exit_code) = match self {
            Self::Failed(message) => {
                let texts = message.texts();
                let headlines = Bilingual { zh: headline(ERROR.zh, &texts.zh), en: headline(ERROR.en, &texts.en) };
                (lines(languages.of(headlines)), FAILURE)
            }
            Self::Rejected(findings) => (findings, FINDINGS),
            Self::Usage(text) => (text, FAILURE),
        };
        // If standard error cannot be written, there is no place left to report that.
        let _ = write(io::stderr(), &text, color);
        ExitCode::from(exit_code)
    }
}

/// The word before the message of an error, with its colon.
pub(crate) const ERROR: Bilingual<&str> = Bilingual { zh: "错误：", en: "error: " };

/// The message of an error after a colored word.
pub(crate) fn headline(word: &str, message: &str) -> String {
    const STYLE: Style = AnsiColor::BrightRed.on_default().bold();
    format!("{STYLE}{word}{STYLE:#}{message}")
}

/// Writes the whole text. A reader that stops early, such as `head`, is not an error.
pub(crate) fn write(stream: impl RawStream + AsLockedWrite, text: &str, color: Color) -> io::Result<()> {
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

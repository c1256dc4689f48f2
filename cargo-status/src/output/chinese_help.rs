//! The form of the Chinese help, which is written beside each command. The English is in the doc comments that clap reads.

/// The Chinese help of a command.
pub(crate) struct Chinese {
    /// One line.
    pub(crate) about: &'static str,
    /// The paragraphs that only `--help` shows.
    pub(crate) details: &'static [&'static str],
    /// The command's arguments, by their IDs in clap.
    pub(crate) arguments: &'static [(&'static str, Argument)],
}

/// The Chinese help of an argument.
pub(crate) struct Argument {
    /// One line.
    pub(crate) help: &'static str,
    /// A default that clap does not know, because the English has it in its text.
    pub(crate) default: Option<&'static str>,
    /// The values that it accepts, if these are few.
    pub(crate) values: &'static [(&'static str, &'static str)],
}

impl Argument {
    pub(crate) const fn new(help: &'static str) -> Self {
        Self { help, default: None, values: &[] }
    }

    pub(crate) const fn with_values(help: &'static str, values: &'static [(&'static str, &'static str)]) -> Self {
        Self { help, default: None, values }
    }

    pub(crate) const fn with_default(self, default: &'static str) -> Self {
        Self { default: Some(default), ..self }
    }
}

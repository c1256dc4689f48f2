//! A finding in the words of one language.

use crate::text::invisible::escape;

/// The texts of a finding in one language. Each is one line without invisible characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The message.
    pub message: String,
    /// What the related span shows.
    pub label: &'static str,
    /// What to do.
    pub help: Option<String>,
    /// The title of the help, with its colon: `help: `.
    pub help_title: &'static str,
}

impl Wording {
    /// The texts, with escapes for what would be invisible.
    pub fn new(message: &str, label: &'static str, help: Option<&str>, help_title: &'static str) -> Self {
        Self { message: escape(message), label, help: help.map(escape), help_title }
    }
}

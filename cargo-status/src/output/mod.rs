//! What a command prints or writes.

pub(crate) mod chinese_help;
pub(crate) mod language;
pub(crate) mod message;
pub(crate) mod outcome;
pub mod rust_file;
pub(crate) mod strings;
pub(crate) mod terminal;
pub(crate) mod write;

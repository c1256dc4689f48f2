//! What a client may read of an error: the only place where that is decided.

use core::fmt;

use super::template::{self, NamedValue};
use crate::code::entry::Entry;
use crate::lang::Lang;

/// How much of an error a client may read, as its type says.
#[derive(Clone, Copy)]
pub enum Exposure<'a> {
    /// As much as the status allows.
    ByStatus,
    /// The catalog's message, whatever the status.
    Message,
    /// The same, or this text if the catalog has no message.
    MessageOr(&'a dyn fmt::Display),
    /// This text, whatever the status.
    Custom(&'a dyn fmt::Display),
}

/// Below 500 the catalog's message, else its title; from 500 on, the title only, unless the error says more.
///
/// Everything else about an error is for the log.
///
/// # Errors
///
/// When the formatter fails.
pub fn fmt_client(
    entry: &Entry,
    arguments: &[NamedValue<'_>],
    exposure: Exposure<'_>,
    lang: Lang,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let is_masked = matches!(exposure, Exposure::ByStatus) && entry.status().code() >= 500;
    match (entry.message(lang), exposure) {
        (_, Exposure::Custom(text)) | (None, Exposure::MessageOr(text)) => text.fmt(f),
        // A bare code has no fields to fill a placeholder with; that an error has them all, the compiler has checked.
        (Some(message), _) if !is_masked && (!arguments.is_empty() || template::placeholder(message, 0).is_none()) => {
            template::fmt(message, arguments, f)
        }
        _ => f.write_str(entry.title(lang)),
    }
}

/// What the log reads: the catalog's message in English, whatever the status, else its title.
///
/// # Errors
///
/// When the formatter fails.
pub fn fmt_log(entry: &Entry, arguments: &[NamedValue<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt_client(entry, arguments, Exposure::Message, Lang::En, f)
}

//! What a client may read of an error: the only place where that is decided.

use core::fmt;

use super::template::{self, NamedValue};
use crate::code::entry::Entry;
use crate::lang::Lang;

/// What an error type says itself of what a client may read.
#[derive(Clone, Copy)]
pub enum Disclosure<'a> {
    /// Nothing: the status decides.
    ByStatus,
    /// The catalog's message, whatever the status.
    Message,
    /// The same, or a text of its own where the catalog has no message.
    MessageOr(&'a dyn fmt::Display),
    /// A text of its own, whatever the status.
    Own(&'a dyn fmt::Display),
}

/// Below 500 the catalog's message, else its title; from 500 on, the title only, unless the error says more.
///
/// Everything else about an error is for the log.
///
/// # Errors
///
/// When the formatter fails.
pub fn fmt_public(
    entry: &Entry,
    arguments: &[NamedValue<'_>],
    disclosure: Disclosure<'_>,
    lang: Lang,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let is_masked = matches!(disclosure, Disclosure::ByStatus) && entry.status().code() >= 500;
    match (entry.message(lang), disclosure) {
        (_, Disclosure::Own(own)) | (None, Disclosure::MessageOr(own)) => own.fmt(f),
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
pub fn fmt_whole(entry: &Entry, arguments: &[NamedValue<'_>], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt_public(entry, arguments, Disclosure::Message, Lang::En, f)
}

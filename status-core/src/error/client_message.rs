//! Decides which text of an error clients see. No other module does.

use core::fmt;
#[cfg(feature = "problem")]
use core::fmt::Write;

#[cfg(feature = "problem")]
use super::status_error::StatusError;
use super::template::{self, NamedValue, Placeholder};
use crate::code::entry::Entry;
use crate::http::status::HttpStatus;
use crate::lang::Lang;

/// How much of an error clients may see, according to its type.
#[derive(Clone, Copy)]
pub enum Exposure<'a> {
    /// As much as the status allows.
    ByStatus,
    /// The catalog's message, regardless of the status.
    Message,
    /// The catalog's message or, if it has none, this text.
    MessageOr(&'a dyn fmt::Display),
    /// This text, regardless of the status.
    Custom(&'a dyn fmt::Display),
}

/// Writes the text for clients: below 500 the catalog's message, or the title if there is none; from 500 on the title
/// only, unless the error is public.
///
/// Everything else about an error goes to the log.
///
/// # Errors
///
/// Fails if the formatter fails.
pub fn fmt_client(
    entry: &Entry,
    arguments: &[NamedValue<'_>],
    exposure: Exposure<'_>,
    lang: Lang,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match (entry.message(lang), exposure) {
        (_, Exposure::Custom(text)) | (None, Exposure::MessageOr(text)) => text.fmt(f),
        (Some(message), _) if shows_message(entry, message, arguments, exposure) => {
            template::fmt(message, arguments, f)
        }
        _ => f.write_str(entry.title(lang)),
    }
}

/// Whether clients see the catalog's message.
fn shows_message(entry: &Entry, message: &str, arguments: &[NamedValue<'_>], exposure: Exposure<'_>) -> bool {
    let is_masked = match exposure {
        Exposure::ByStatus => is_masked_status(entry.status()),
        Exposure::Message | Exposure::MessageOr(_) => false,
        Exposure::Custom(_) => true,
    };
    // A code alone has no fields for the placeholders. The compiler has checked that an error has all of them.
    !is_masked && (!arguments.is_empty() || Placeholder::first(message.as_bytes(), 0).is_none())
}

/// Whether the text for clients is neither the catalog's message nor the title. Then it is the same in all languages, and its
/// language is unknown.
#[cfg(feature = "problem")]
pub(crate) fn is_custom(error: &dyn StatusError, lang: Lang) -> bool {
    /// The part of a text that has not been written yet.
    struct Rest(&'static str);

    impl Write for Rest {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 = self.0.strip_prefix(text).ok_or(fmt::Error)?;
            Ok(())
        }
    }

    let entry = error.entry();
    if entry.message(lang).is_some() {
        return false;
    }
    let mut title = Rest(entry.title(lang));
    let is_title = write!(title, "{}", error.message(lang)).is_ok() && title.0.is_empty();
    !is_title
}

/// Whether clients see the extension members and field errors of an error: from 500 on only if the error is public.
///
/// `Retry-After`, other headers and the URI of the occurrence always reach the client, because a status can require them.
pub(crate) fn shows_data(status: HttpStatus, is_public: bool) -> bool {
    is_public || !is_masked_status(status)
}

/// Whether the status of an error hides what the error says from clients.
pub(crate) const fn is_masked_status(status: HttpStatus) -> bool {
    status.code() >= 500
}

/// Who reads the text of an error.
#[derive(Clone, Copy)]
pub enum Reader<'a> {
    /// The log: the catalog's message in English, regardless of the status, or the title if there is none.
    Log,
    /// A client, in its language.
    Client(Lang),
    /// Takes the values of the placeholders in the message that clients see, instead of a text.
    Params(&'a dyn Fn(&str, &dyn fmt::Display)),
}

/// Writes the text of an error.
///
/// # Errors
///
/// Fails if the formatter fails.
pub fn fmt_text(
    entry: &Entry,
    arguments: &[NamedValue<'_>],
    reader: Reader<'_>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    fmt_exposed(entry, arguments, Exposure::ByStatus, reader, f)
}

/// Like [`fmt_text`], for an error whose type says what clients may see.
///
/// # Errors
///
/// Fails if the formatter fails.
pub fn fmt_exposed(
    entry: &Entry,
    arguments: &[NamedValue<'_>],
    exposure: Exposure<'_>,
    reader: Reader<'_>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    match reader {
        Reader::Client(lang) => fmt_client(entry, arguments, exposure, lang, f),
        Reader::Log => fmt_client(entry, arguments, Exposure::Message, Lang::En, f),
        Reader::Params(take) => {
            // Both languages have the same placeholders.
            let message = entry.message(Lang::En).unwrap_or_default();
            if shows_message(entry, message, arguments, exposure) {
                template::values(message, arguments, take);
            }
            Ok(())
        }
    }
}

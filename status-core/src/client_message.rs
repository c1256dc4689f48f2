//! What a client may read of an error: the only place where that is decided.

use core::fmt;

use crate::{Entry, Lang, template};

/// Below 500 the catalog's message, else its title; from 500 on, the title only.
///
/// Everything else about an error is for the log.
///
/// # Errors
///
/// When the formatter fails.
pub fn fmt_public(entry: &Entry, lang: Lang, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match entry.message(lang) {
        // A bare code has no fields to fill a placeholder with.
        Some(message) if !entry.status().is_server_error() && template::is_plain(message) => {
            template::fmt_plain(message, f)
        }
        _ => f.write_str(entry.title(lang)),
    }
}

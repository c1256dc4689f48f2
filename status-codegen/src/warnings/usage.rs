//! Codes that the program has no use for.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;

/// A code is used by its name, by an old name or by its value. Nobody is to use one that is deprecated.
pub(super) fn unused_code(document: &Document, words: &BTreeSet<String>, diagnostics: &mut Diagnostics) {
    for code in document.codes.iter().filter(|code| code.deprecated.is_none()) {
        let is_named = [&code.name].into_iter().chain(&code.renamed_from).any(|name| words.contains(name.get_ref()));
        let is_written = code.code.as_ref().is_some_and(|value| {
            let value = value.get_ref().to_string();
            let mut parts =
                value.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|part| !part.is_empty());
            parts.all(|part| words.contains(part))
        });
        if !is_named && !is_written {
            let message = format!("nothing in the sources names `{}`", code.name.get_ref());
            diagnostics.push(
                Diagnostic::new("unused-code", code.name.span(), message)
                    .help("use it, retire it, or add `--allow unused-code` where other programs use the catalog"),
            );
        }
    }
}

//! Codes that the program has no use for.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;

/// A code is used by its name, by an old name or by its value. Nobody is to use one that is deprecated.
pub(super) fn unused_code(document: &Document, words: &BTreeSet<String>, diagnostics: &mut Diagnostics) {
    for code in document.codes.iter().filter(|code| code.deprecated.is_none()) {
        let names = [&code.name].into_iter().chain(&code.renamed_from).map(|name| name.get_ref().clone());
        let value = code.code.iter().map(|code| code.get_ref().to_string());
        if !names.chain(value).any(|word| words.contains(&word)) {
            let message = format!("nothing in the sources names `{}`", code.name.get_ref());
            diagnostics.push(
                Diagnostic::new("unused-code", code.name.span(), message)
                    .help("use it, retire it, or add `--allow unused-code` where other programs use the catalog"),
            );
        }
    }
}

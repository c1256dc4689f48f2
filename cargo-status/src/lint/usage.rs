//! Codes that the program does not use.

use std::collections::BTreeSet;

use status_codegen::document::Document;
use status_codegen::finding::Finding;
use status_codegen::source::diagnostic::Diagnostics;

/// A program uses a code by any of its names or its value. Deprecated codes need not be used.
pub(super) fn unused_code(document: &Document, words: &BTreeSet<String>, diagnostics: &mut Diagnostics) {
    for code in document.codes.iter().filter(|code| code.deprecated.is_none()) {
        let is_named = [&code.name].into_iter().chain(code.other_names()).any(|name| words.contains(name.get()));
        let is_written = code.code.as_ref().is_some_and(|value| {
            let value = value.get().to_string();
            let mut parts =
                value.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|part| !part.is_empty());
            parts.all(|part| words.contains(part))
        });
        if !is_named && !is_written {
            diagnostics.report(code.name.span(), Finding::UnusedCode { name: code.name.get().clone() });
        }
    }
}

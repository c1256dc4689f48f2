//! What one code says of another.

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::{Document, Spanned};
use crate::hidden::is_plain;

pub(super) fn unknown_similar(document: &Document, diagnostics: &mut Diagnostics) {
    for similar in document.codes.iter().flat_map(|code| &code.similar) {
        known("unknown-similar", &similar.name, document, diagnostics);
    }
}

pub(super) fn similar_to_itself(document: &Document, diagnostics: &mut Diagnostics) {
    for code in &document.codes {
        for similar in code.similar.iter().filter(|similar| similar.name.get_ref() == code.name.get_ref()) {
            let message = format!("`{}` is similar to itself", code.name.get_ref());
            diagnostics.push(Diagnostic::new("similar-to-itself", similar.name.span(), message));
        }
    }
}

pub(super) fn unknown_replacement(document: &Document, diagnostics: &mut Diagnostics) {
    for name in document.retired.iter().filter_map(|retired| retired.replaced_by.as_ref()) {
        known("unknown-replacement", name, document, diagnostics);
    }
}

fn known(rule: &'static str, name: &Spanned<String>, document: &Document, diagnostics: &mut Diagnostics) {
    let mut names = document.codes.iter().map(|code| code.name.get_ref()).chain(&document.lost_names);
    if !names.any(|known| known == name.get_ref()) && is_plain(name.get_ref()) {
        let message = format!("unknown code `{}`", name.get_ref());
        let help = did_you_mean(name.get_ref(), document.codes.iter().map(|code| code.name.get_ref().as_str()));
        diagnostics.push(Diagnostic::new(rule, name.span(), message).maybe_help(help));
    }
}

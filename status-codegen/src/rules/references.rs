//! What one code says of another.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::{Document, Spanned};
use crate::hidden::is_plain;

/// So many codes are listed where none is like the one that was named.
const FEW: usize = 5;

pub(super) fn unknown_similar(document: &Document, diagnostics: &mut Diagnostics) {
    let known = Known::of(document);
    for code in &document.codes {
        for similar in &code.similar {
            diagnostics.extend(known.refuse("unknown-similar", &similar.name, code.name.get_ref()));
        }
    }
}

pub(super) fn similar_to_itself(document: &Document, diagnostics: &mut Diagnostics) {
    for code in &document.codes {
        for similar in code.similar.iter().filter(|similar| similar.name.get_ref() == code.name.get_ref()) {
            let message = format!("`{}` is similar to itself", code.name.get_ref());
            diagnostics.push(
                Diagnostic::new("similar-to-itself", similar.name.span(), message)
                    .help("name the code that it is taken for"),
            );
        }
    }
}

pub(super) fn unknown_replacement(document: &Document, diagnostics: &mut Diagnostics) {
    let known = Known::of(document);
    for retired in &document.retired {
        if let Some(name) = &retired.replaced_by {
            diagnostics.extend(known.refuse("unknown-replacement", name, retired.name.get_ref()));
        }
    }
}

/// The names of the codes, looked up once for each that is named.
struct Known<'a> {
    document: &'a Document,
    names: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(document: &'a Document) -> Self {
        Self { document, names: names(document).collect() }
    }

    /// What `by` names has to be a code, and not only have been one.
    fn refuse(&self, rule: &'static str, name: &Spanned<String>, by: &str) -> Option<Diagnostic> {
        let (document, written) = (self.document, name.get_ref());
        if self.names.contains(written.as_str()) || !is_plain(written) {
            return None;
        }
        let renamed = document.codes.iter().find(|code| code.renamed_from.iter().any(|old| old.get_ref() == written));
        let (message, help) = if let Some(code) = renamed {
            let now = code.name.get_ref();
            (format!("`{written}` is now called `{now}`"), Some(format!("write `{now}`")))
        } else if document.retired.iter().any(|retired| retired.name.get_ref() == written) {
            (format!("`{written}` is retired"), Some("name a code that is still in use".to_owned()))
        } else {
            let others = || names(document).filter(|&name| name != by);
            (format!("unknown code `{written}`"), did_you_mean(written, others()).or_else(|| all_of(others())))
        };
        Some(Diagnostic::new(rule, name.span(), message).maybe_help(help))
    }
}

/// In the order of the text.
fn names(document: &Document) -> impl Iterator<Item = &str> {
    document.codes.iter().map(|code| code.name.get_ref()).chain(&document.lost_names).map(String::as_str)
}

/// The names, if they are few.
fn all_of<'a>(names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    match names.len() {
        1 => Some(format!("the only other code is {}", names.concat())),
        2..=FEW => Some(format!("the other codes are {}", names.join(", "))),
        _ => None,
    }
}

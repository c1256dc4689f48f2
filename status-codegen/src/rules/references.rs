//! What one code says of another.

use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};
use crate::document::{Document, Spanned};
use crate::hidden::is_plain;

/// So many codes are listed where none is like the one that was named.
const FEW: usize = 5;

pub(super) fn unknown_similar(document: &Document, diagnostics: &mut Diagnostics) {
    for code in &document.codes {
        for similar in &code.similar {
            known("unknown-similar", &similar.name, code.name.get_ref(), document, diagnostics);
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
    for retired in &document.retired {
        if let Some(name) = &retired.replaced_by {
            known("unknown-replacement", name, retired.name.get_ref(), document, diagnostics);
        }
    }
}

/// What `by` names has to be a code, and not only have been one.
fn known(rule: &'static str, name: &Spanned<String>, by: &str, document: &Document, diagnostics: &mut Diagnostics) {
    let names = || document.codes.iter().map(|code| code.name.get_ref()).chain(&document.lost_names);
    if names().any(|known| known == name.get_ref()) || !is_plain(name.get_ref()) {
        return;
    }
    let written = name.get_ref();
    let renamed = document.codes.iter().find(|code| code.renamed_from.iter().any(|old| old.get_ref() == written));
    let (message, help) = if let Some(code) = renamed {
        let now = code.name.get_ref();
        (format!("`{written}` is now called `{now}`"), Some(format!("write `{now}`")))
    } else if document.retired.iter().any(|retired| retired.name.get_ref() == written) {
        (format!("`{written}` is retired"), Some("name a code that is still in use".to_owned()))
    } else {
        let others = || names().map(String::as_str).filter(|&name| name != by);
        (format!("unknown code `{written}`"), did_you_mean(written, others()).or_else(|| all_of(others())))
    };
    diagnostics.push(Diagnostic::new(rule, name.span(), message).maybe_help(help));
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

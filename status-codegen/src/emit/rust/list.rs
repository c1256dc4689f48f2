//! Many values of one kind. A macro passes tokens to the compiler one by one, but a whole text in one go, which the
//! compiler parses much faster.

use core::fmt::{Display, Write as _};

use proc_macro2::TokenStream;

/// `first, second,`
pub(super) fn list<T: Display>(values: impl IntoIterator<Item = T>) -> TokenStream {
    let mut text = String::new();
    for value in values {
        let _ = write!(text, "{value},");
    }
    tokens(&text)
}

/// `"first", "second",`
pub(super) fn literals<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut list = String::new();
    for text in texts {
        literal(text, &mut list);
        list.push(',');
    }
    list
}

/// `"text"`
pub(super) fn literal(text: &str, out: &mut String) {
    out.push('"');
    // Searching for one byte is cheap even in a macro, which runs unoptimized; checking each character is not.
    if text.contains('\\') || text.contains('"') || text.contains('\n') || text.contains('\r') {
        out.push_str(&text.replace('\\', r"\\").replace('"', r#"\""#).replace('\n', r"\n").replace('\r', r"\r"));
    } else {
        out.push_str(text);
    }
    out.push('"');
}

/// The tokens of Rust code that this crate wrote.
pub(super) fn tokens(text: &str) -> TokenStream {
    text.parse().expect("brackets and quotes are closed")
}

//! Formats tokens as a readable Rust file.

use proc_macro2::TokenStream;

/// The file with a header, which contains its documentation and how it was generated.
///
/// ```
/// let tokens = quote::quote!(const ANSWER: u8 = 42; const QUESTION: &str = "?";);
/// let file = cargo_status::output::rust_file::rust_file("What is known.", "nothing by `make`", &tokens);
/// assert_eq!(file, "\
/// //! What is known.
/// //!
/// //! This file is @generated from nothing by `make`; it is not meant to be edited.
///
/// const ANSWER: u8 = 42;
///
/// const QUESTION: &str = \"?\";
/// ");
/// ```
///
/// # Panics
///
/// If the tokens are not Rust. Those of an emitter always are.
pub fn rust_file(docs: &str, from_by: &str, tokens: &TokenStream) -> String {
    let file = syn::parse2(tokens.clone()).expect("an emitter writes Rust");
    let header =
        format!("//! {docs}\n//!\n//! This file is @generated from {from_by}; it is not meant to be edited.\n");
    spaced(&header, &prettyplease::unparse(&file))
}

/// Puts an empty line between items.
fn spaced(header: &str, code: &str) -> String {
    let mut out = header.to_owned();
    let mut before = "";
    for line in code.lines() {
        let (begins, ended) = (line.trim_start(), before.trim_start());
        let is_item = ["///", "#[", "const ", "pub const ", "fn ", "impl "].iter().any(|word| begins.starts_with(word));
        let is_end =
            matches!(ended, "}" | "};") || ended.ends_with(';') || ended.ends_with(',') && begins.starts_with("///");
        let is_between = is_item && is_end && !ended.starts_with("//");
        if before.is_empty() || is_between {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

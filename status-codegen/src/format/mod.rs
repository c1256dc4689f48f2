//! A catalog written as all of them are: the same values, the same comments, in one order.
//!
//! `toml_edit` reads and writes it, and keeps each value as it is written. What it does not know is to which table or value a
//! comment belongs.

mod comments;
mod dotted;
mod layout;
mod order;

use toml_edit::DocumentMut;

use crate::{Catalog, Diagnostic, Refused, Settings, Source};

/// Writes a catalog in the order of the built-in one: groups, codes and retired codes ascending, the keys of each in one
/// order, the two languages of a text on neighbouring lines, one empty line between tables. Comments stay with what they
/// stand above, beside or below.
///
/// # Errors
///
/// When the catalog breaks rules: what is wrong has no order.
///
/// ```
/// # use status_codegen::{Settings, Source};
/// let source = Source::new("codes.toml", r#"
/// [codes.OutOfStock]
/// title = { en = "Out of stock", zh = "库存不足" } # seen by customers
/// code = 10111
/// [catalog]
/// name = "OrderCode"
/// "#);
/// assert_eq!(status_codegen::format(&source, &Settings::default()).expect("no mistakes"), r#"[catalog]
/// name = "OrderCode"
///
/// [codes.OutOfStock]
/// code = 10111
/// title.zh = "库存不足" # seen by customers
/// title.en = "Out of stock"
/// "#);
/// ```
pub fn format(source: &Source, settings: &Settings) -> Result<String, Refused> {
    let catalog = Catalog::read(source, settings)?;
    let mut file: DocumentMut = source.text().parse().map_err(|error| refused(&error, catalog.lock))?;
    let mut blocks = comments::blocks(&mut file, &order::places(&catalog));
    blocks.sort_by_key(|block| block.place);
    let end = layout::write(blocks);
    file.set_trailing(end);
    Ok(file.to_string())
}

/// What one parser takes, and the other does not: nothing that is known.
fn refused(error: &toml_edit::TomlError, lock: bool) -> Refused {
    let mistake = Diagnostic::new("syntax", error.span().unwrap_or_default(), error.message());
    Refused { diagnostics: vec![mistake], stub: None, lock }
}

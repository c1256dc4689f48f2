//! A catalog written as all of them are: the same values, the same comments, in one order.
//!
//! `toml_edit` reads and writes it, and keeps each value as it is written. What it does not know is to which table or value a
//! comment belongs.

mod comments;
mod dotted;
mod layout;
mod order;
mod raw;

use status_codegen::catalog::Catalog;
use status_codegen::source::Source;
use toml_edit::{DocumentMut, TomlError};

/// Writes a catalog in the order of the built-in one: groups, codes and retired codes ascending, the keys of each in one
/// order, the two languages of a text on neighbouring lines, one empty line between tables. Comments stay with what they
/// stand above, beside or below.
///
/// # Errors
///
/// When `toml_edit` rejects a text that the parser of catalogs accepts, which is not known to happen.
///
/// ```
/// use status_codegen::load::load;
/// use status_codegen::options::LoadOptions;
/// use status_codegen::source::Source;
///
/// let loaded = load(Source::new("codes.toml", r#"
/// [codes.OutOfStock]
/// title = { en = "Out of stock", zh = "库存不足" } # seen by customers
/// code = 10111
/// [catalog]
/// name = "OrderCode"
/// "#), &LoadOptions::default());
/// let catalog = loaded.catalog.expect("the catalog obeys every rule");
/// assert_eq!(cargo_status::format::format(loaded.sources.catalog(), &catalog).expect("it is TOML"), r#"[catalog]
/// name = "OrderCode"
///
/// [codes.OutOfStock]
/// code = 10111
/// title.zh = "库存不足" # seen by customers
/// title.en = "Out of stock"
/// "#);
/// ```
pub fn format(source: &Source, catalog: &Catalog) -> Result<String, TomlError> {
    let mut file: DocumentMut = source.text().parse()?;
    let mut blocks = comments::blocks(&mut file, &order::positions(catalog));
    blocks.sort_by_key(|block| block.place);
    let end = layout::write(blocks);
    file.set_trailing(end);
    Ok(file.to_string())
}

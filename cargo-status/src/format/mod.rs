//! Formats a catalog: the same values and comments, in a fixed order.
//!
//! `toml_edit` parses and writes the file, and keeps each value as written. Only the assignment of comments to tables
//! and values is done here.

mod comments;
mod dotted;
mod layout;
mod order;
mod raw;

use status_codegen::catalog::Catalog;
use status_codegen::source::Source;
use toml_edit::{DocumentMut, TomlError};

/// Formats a catalog like the built-in one: groups, codes and retired codes ascending, keys in a fixed order, both
/// languages of a text on consecutive lines, and one empty line between tables. Comments stay with the table or value
/// that they are above, beside or below.
///
/// # Errors
///
/// If `toml_edit` rejects a text that the catalog's parser accepts. No such text is known.
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
    blocks.sort_by_key(|block| block.index);
    let end = layout::write(blocks);
    file.set_trailing(end);
    Ok(file.to_string())
}

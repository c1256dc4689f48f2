//! A catalog written as all of them are: the same values, the same comments, in one order.
//!
//! Values are copied as they are written, so that nothing is lost that a parser does not keep. All else is where a value
//! stands, which the parser's spans tell, and the comments between; what a line of a catalog can hold besides is a header, a
//! key, or the braces of an inline table.

mod layout;
mod order;
mod scan;

use crate::{Catalog, Refused, Settings, Source};

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
    let mut file = scan::file(source);
    order::sort(&mut file, &catalog);
    Ok(layout::text(&file))
}

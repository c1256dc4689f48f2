//! The properties of all catalogs and texts, shared by the property tests and the targets in `fuzz/`.

mod model;
mod mutation;
mod print;
mod properties;
mod tree;

use arbitrary::{Result, Unstructured};
use status_codegen::catalog::Catalog;

use self::properties::Extra;

/// Any bytes result in a catalog or in diagnostics.
pub(crate) fn bytes(bytes: &[u8]) {
    properties::hold(bytes);
}

/// A generated valid catalog is accepted, however its TOML is written, and an injected error is reported by its rule.
pub(crate) fn catalog(u: &mut Unstructured<'_>) -> Result<()> {
    let mut made = model::catalog(u)?;
    let style = *u.choose(&tree::Style::ALL)?;
    let (written, catalog) = accepted(&made, style);
    if Extra::Rewritten.is_due(written.as_bytes()) {
        let (elsewhere, same) = accepted(&made, tree::Style::ALL[0]);
        assert_eq!(catalog, same, "written as\n{written}\nand as\n{elsewhere}");
    }

    if u.arbitrary()? {
        let rule = model::break_one_rule(&mut made, u)?;
        let broken = tree::write(&made, style);
        let told = properties::hold(broken.as_bytes());
        let found = &told.diagnostics;
        assert!(
            found.iter().any(|one| one.rule().name() == rule),
            "`{rule}` is not reported, but {found:?}:\n{broken}"
        );
    } else {
        model::any_text(&mut made, u)?;
        properties::hold(tree::write(&made, style).as_bytes());
    }
    Ok(())
}

/// The tree as text, and the parsed catalog.
fn accepted(tree: &tree::Value, style: tree::Style) -> (String, Catalog) {
    let written = tree::write(tree, style);
    let told = properties::hold(written.as_bytes());
    let catalog = told.catalog.unwrap_or_else(|| panic!("{:?}:\n{written}", told.diagnostics));
    (written, catalog)
}

/// A catalog after destructive edits results in a catalog or in diagnostics.
pub(crate) fn mutate(u: &mut Unstructured<'_>) -> Result<()> {
    bytes(&mutation::mutated(u)?);
    Ok(())
}

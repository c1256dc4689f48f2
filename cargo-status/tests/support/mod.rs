//! The properties of every catalog and every text, shared by the property tests and the targets in `fuzz/`.

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
    properties::check(bytes);
}

/// A generated catalog is accepted in every notation, and an injected error is reported by its rule.
pub(crate) fn catalog(u: &mut Unstructured<'_>) -> Result<()> {
    let mut tree = model::catalog(u)?;
    let style = *u.choose(&tree::Style::ALL)?;
    let (written, catalog) = accepted(&tree, style);
    if Extra::Rewritten.is_due(written.as_bytes()) {
        let (rewritten, same) = accepted(&tree, tree::Style::ALL[0]);
        assert_eq!(catalog, same, "written as\n{written}\nand as\n{rewritten}");
    }

    if u.arbitrary()? {
        let rule = model::break_one_rule(&mut tree, u)?;
        let broken = tree::write(&tree, style);
        let loaded = properties::check(broken.as_bytes());
        let found = &loaded.diagnostics;
        assert!(
            found.iter().any(|one| one.rule().name() == rule),
            "`{rule}` is not reported, but {found:?}:\n{broken}"
        );
    } else {
        model::any_text(&mut tree, u)?;
        properties::check(tree::write(&tree, style).as_bytes());
    }
    Ok(())
}

/// The tree as text, and the catalog parsed from it.
fn accepted(tree: &tree::Value, style: tree::Style) -> (String, Catalog) {
    let written = tree::write(tree, style);
    let loaded = properties::check(written.as_bytes());
    let catalog = loaded.catalog.unwrap_or_else(|| panic!("{:?}:\n{written}", loaded.diagnostics));
    (written, catalog)
}

/// A real catalog after destructive edits results in a catalog or in diagnostics.
pub(crate) fn mutate(u: &mut Unstructured<'_>) -> Result<()> {
    bytes(&mutation::mutated(u)?);
    Ok(())
}

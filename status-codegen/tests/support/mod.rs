//! What every catalog and every text is held to, shared by the property tests and the targets in `fuzz/`.

mod model;
mod mutation;
mod print;
mod properties;
mod tree;

use arbitrary::{Result, Unstructured};

use self::properties::Told;

/// Any bytes end in a catalog or in diagnostics.
pub(crate) fn bytes(bytes: &[u8]) {
    properties::hold(bytes);
}

/// A catalog made by the rules is accepted however it is written, and one mistake in it is told as that.
pub(crate) fn catalog(u: &mut Unstructured<'_>) -> Result<()> {
    let mut made = model::catalog(u)?;
    let written = tree::write(&made, tree::Style::ALL[0]);
    assert_eq!(properties::hold(written.as_bytes()), Told::Accepted, "refused:\n{written}");

    let style = *u.choose(&tree::Style::ALL)?;
    let elsewhere = tree::write(&made, style);
    properties::say_the_same(&written, &elsewhere);

    if u.arbitrary()? {
        let rule = model::break_one_rule(&mut made, u)?;
        let broken = tree::write(&made, style);
        match properties::hold(broken.as_bytes()) {
            Told::Refused(rules) => assert!(rules.contains(&rule), "`{rule}` is not told, but {rules:?}:\n{broken}"),
            Told::Accepted => panic!("`{rule}` is not told:\n{broken}"),
        }
    } else {
        model::any_text(&mut made, u)?;
        properties::hold(tree::write(&made, style).as_bytes());
    }
    Ok(())
}

/// A catalog that was edited badly ends in a catalog or in diagnostics.
pub(crate) fn mutate(u: &mut Unstructured<'_>) -> Result<()> {
    properties::hold(&mutation::mutated(u)?);
    Ok(())
}

//! Measures how long rustc takes to check a large error type, with the derive and with thiserror.

use std::fs;

use crate::error_types::{Author, Shape};
use crate::measure::{in_turn, seconds};
use crate::package::Package;
use crate::report::{Budget, Row, Unit, finish, progress, thousands};
use crate::{Failure, place};

const SIDES: [Author; 2] = [Author::StatusError, Author::Thiserror];

pub(crate) fn run(is_short: bool) -> Result<(), Failure> {
    let mut rows = Vec::new();
    let counts: &[usize] = if is_short { &[10] } else { &[50, 250, 1_000] };
    for shape in Shape::ALL {
        for &variants in counts {
            rows.push(row(shape, variants, is_short)?);
        }
    }
    finish("derive", &rows, is_short)
}

fn row(shape: Shape, variants: usize, is_short: bool) -> Result<Row, Failure> {
    let what = format!("error type, {} variants, {}", thousands(variants), shape.name());
    progress(&what);
    let packages = [package(shape, Author::StatusError, variants)?, package(shape, Author::Thiserror, variants)?];
    let mut edit = 0;
    let [ours, theirs] = in_turn(if is_short { 1 } else { 9 }, |side| {
        edit += 1;
        packages[side].write("src/lib.rs", &shape.source(SIDES[side], variants, edit))?;
        // The time of rustc for this crate alone, and nothing is kept from the check before.
        Ok(packages[side].rustc(&["check", "--offline", "--config", "build.incremental=false"])?.seconds)
    })?;
    let budget = match shape {
        Shape::Number | Shape::Message => Budget::Ratio(1.0),
        Shape::Code(0) => Budget::More(0.5),
        Shape::Code(_) => Budget::Ratio(1.5),
    };
    // rustc needs half of the time for a small type to load its dependencies.
    let budget = (variants == 1_000).then_some(budget);
    Ok(Row { budget, ..Row::new(what, Unit::Seconds, ours).against("thiserror", theirs) })
}

/// A package whose dependencies are compiled, with the catalog in a crate of its own.
fn package(shape: Shape, author: Author, variants: usize) -> Result<Package, Failure> {
    let root = fs::canonicalize(place::root())?;
    let core = |features: &str| {
        format!(
            "status-core = {{ path = \"{}/status-core\", default-features = false, features = [\"{features}\"] }}\n",
            root.display()
        )
    };
    let (name, dependencies) = match author {
        Author::StatusError => ("status-error", core("derive") + "codes = { path = \"codes\" }\n"),
        Author::Thiserror => ("thiserror", "thiserror = \"2\"\n".to_owned()),
    };
    let folder = place::scratch().join(format!("derive/{variants}/{}/{name}", shape.name().replace(' ', "-")));
    let package = Package::new(folder, &dependencies)?;
    if author == Author::StatusError {
        let head = "[package]\nname = \"codes\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n";
        package.write("codes/Cargo.toml", &(head.to_owned() + &core("include")))?;
        package.write("codes/src/lib.rs", "status_core::include_codes!();\n")?;
        package.write("codes/codes.toml", &shape.catalog(variants))?;
    }
    package.write("src/lib.rs", &shape.source(author, variants, 0))?;
    seconds(&mut package.cargo(&["fetch"]))?;
    package.rustc(&["check", "--offline", "--config", "build.incremental=false"])?;
    Ok(package)
}

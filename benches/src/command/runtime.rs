//! Measures look-ups: `HttpStatus` against `http::StatusCode`, and a generated catalog against strum.

use std::fs;

use crate::package::Package;
use crate::report::{Budget, Row, Unit, finish, progress, thousands};
use crate::sides::Side;
use crate::{Failure, description, place, programs};

/// The number of codes in the generated catalog.
const CODES: usize = 10_000;

/// The program that measures both sides of the generated catalog.
const MAIN: &str = include_str!("runtime/main.rs.txt");

pub(crate) fn run(is_short: bool) -> Result<(), Failure> {
    let count = if is_short { 100 } else { CODES };
    progress("builds the look-ups of HTTP status codes");
    let target = programs::build(&["build", "--release", "-p", "lookups"])?;
    let mut rows = rows("HttpStatus", &target.join("release/lookups"), is_short)?;
    progress(&format!("builds those of {count} codes, on both sides"));
    let package = package(count)?;
    let mut build = package.cargo(&["build", "--release"]);
    crate::measure::output(&mut build)?;
    let program = package.target().join("release").join(crate::package::NAME);
    rows.extend(self::rows(&format!("{} codes", thousands(count)), &program, is_short)?);
    finish("runtime", &rows, is_short)
}

fn rows(of: &str, program: &std::path::Path, is_short: bool) -> Result<Vec<Row>, Failure> {
    programs::agree(program)?;
    let name = |case: &str| format!("{of}: {case}");
    let mut rows = Vec::new();
    let instructions = programs::instructions(program, is_short)?;
    rows.extend(instructions.rows(Unit::Instructions, name, &[], |case| {
        (case != "text to code" && case != "code to number" && !case.starts_with("equality")).then(|| {
            // `http` only checks whether a number is in range.
            Budget::Ratio(if of == "HttpStatus" && case == "number to code" { 1.5 } else { 1.0 })
        })
    }));
    rows.extend(programs::nanoseconds(program)?.rows(Unit::Nanoseconds, name, &[], |_| None));
    Ok(rows)
}

/// A program with the codes of both sides.
fn package(count: usize) -> Result<Package, Failure> {
    let root = fs::canonicalize(place::root())?;
    let root = root.display().to_string();
    let harness = format!("harness = {{ path = \"{root}/benches/programs/harness\" }}\n");
    let dependencies = [Side::Macro.dependencies(&root), Side::Derives.dependencies(&root), harness].concat();
    let package = Package::new(place::scratch().join(format!("lookups/{count}")), &dependencies)?;
    let catalog = description::catalog(count, 0);
    package.write("codes.toml", &catalog)?;
    for (file, text) in Side::Derives.files(&catalog) {
        package.write(&file.replace("lib.rs", "derives.rs"), &text)?;
    }
    package.write("src/main.rs", MAIN)?;
    Ok(package)
}

//! Measures the way from an error to a response, and from a header to a language.

use crate::report::{Budget, Unit, finish, progress};
use crate::{Failure, programs};

/// The side without a crate for problem details.
const BY_HAND: &str = "by hand";

pub(crate) fn run(is_short: bool) -> Result<(), Failure> {
    progress("builds the responses of each side");
    let target = programs::build(&["build", "--release", "-p", "responses"])?;
    let program = target.join("release/responses");
    programs::agree(&program)?;
    let measured = [
        (Unit::Instructions, programs::instructions(&program, is_short)?),
        (Unit::Nanoseconds, programs::nanoseconds(&program)?),
    ];
    let is_language = |case: &str| case.contains("language");
    let mut rows = Vec::new();
    for (unit, cases) in measured {
        let is_held = unit == Unit::Instructions;
        let crates = crates(&cases);
        let crates: Vec<_> = crates.iter().map(String::as_str).collect();
        rows.extend(cases.rows(unit, str::to_owned, &crates, |case| {
            is_held.then_some(Budget::Ratio(if is_language(case) { 0.5 } else { 1.0 }))
        }));
        rows.extend(cases.rows(unit, str::to_owned, &[BY_HAND], |_| is_held.then_some(Budget::Ratio(1.2))));
    }
    let counted = programs::allocations(&target.join("release/allocations"))?;
    rows.extend(counted.rows(
        Unit::Allocations,
        |case| format!("{case}, allocations"),
        &[],
        |case| Some(Budget::AtMost(if is_language(case) { 0.0 } else { 2.0 })),
    ));
    finish("response", &rows, is_short)
}

/// All sides except the one written by hand.
fn crates(cases: &programs::Cases) -> Vec<String> {
    cases.iter().flat_map(|(_, sides)| sides.keys()).filter(|side| *side != BY_HAND).cloned().collect()
}

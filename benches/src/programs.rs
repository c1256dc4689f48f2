//! The measured programs, in `benches/programs` or generated, and their output.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::measure::output;
use crate::report::{Budget, Row, Unit, progress};
use crate::{Failure, callgrind, package, place};

/// The name of our side in the programs.
const OURS: &str = "status-core";

/// A line of a program's output.
#[derive(Deserialize)]
struct Line {
    case: String,
    side: String,
    nanoseconds: Option<f64>,
    allocations: Option<f64>,
}

/// A number for each side of each case, in the order of the program.
pub(crate) struct Cases(Vec<(String, BTreeMap<String, f64>)>);

impl Cases {
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &BTreeMap<String, f64>)> {
        self.0.iter().map(|(case, sides)| (case.as_str(), sides))
    }

    fn add(&mut self, case: String, side: String, number: f64) {
        match self.0.last_mut().filter(|(last, _)| *last == case) {
            Some((_, sides)) => {
                sides.insert(side, number);
            }
            None => self.0.push((case, BTreeMap::from([(side, number)]))),
        }
    }

    /// One row per case: ours against the best of `peers`, or of all others if `peers` is empty.
    pub(crate) fn rows(
        &self,
        unit: Unit,
        name: impl Fn(&str) -> String,
        peers: &[&str],
        budget: impl Fn(&str) -> Option<Budget>,
    ) -> Vec<Row> {
        let mut rows = Vec::new();
        for (case, sides) in self.iter() {
            let Some(&ours) = sides.get(OURS) else { continue };
            let is_peer = |side: &str| side != OURS && (peers.is_empty() || peers.contains(&side));
            let least = sides.iter().filter(|(side, _)| is_peer(side)).min_by(|a, b| a.1.total_cmp(b.1));
            let Some((peer, &least)) = least else { continue };
            let row = Row::new(name(case), unit, ours).against(peer.as_str(), least);
            rows.push(Row { budget: budget(case), ..row });
        }
        rows
    }
}

/// Builds packages of `benches/programs`.
pub(crate) fn build(arguments: &[&str]) -> Result<PathBuf, Failure> {
    let target = place::scratch().join("programs");
    package::build(&place::root().join("benches/programs"), &target, arguments)?;
    Ok(target)
}

/// Checks that the sides of a program return the same results.
pub(crate) fn agree(program: &Path) -> Result<(), Failure> {
    let output = Command::new(program).arg("agree").output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(()) } else { Err(format!("{}: {said}", program.display()).into()) }
}

pub(crate) fn nanoseconds(program: &Path) -> Result<Cases, Failure> {
    progress(&format!("time of {}", program.display()));
    cases(program, "time", |line| line.nanoseconds)
}

pub(crate) fn allocations(program: &Path) -> Result<Cases, Failure> {
    cases(program, "allocations", |line| line.allocations)
}

/// The number of lines that a short run counts: the case `nothing`, and one more case on both sides.
const FEW: usize = 3;

/// Includes selecting an input and keeping the result, which is the same for all sides: the case `nothing`.
/// Empty if valgrind is not installed.
pub(crate) fn instructions(program: &Path, is_short: bool) -> Result<Cases, Failure> {
    let listed = output(Command::new(program).arg("list"))?;
    let mut found = Cases(Vec::new());
    if !callgrind::is_there() {
        progress("instructions are not counted, because valgrind is not installed");
        return Ok(found);
    }
    let count = if is_short { FEW } else { usize::MAX };
    for line in listed.lines().take(count) {
        let Line { case, side, .. } = serde_json::from_str(line)?;
        progress(&format!("instructions of {case}, {side}"));
        let count = callgrind::instructions(program, &case, &side)?;
        found.add(case, side, count);
    }
    Ok(found)
}

fn cases(program: &Path, command: &str, number: impl Fn(&Line) -> Option<f64>) -> Result<Cases, Failure> {
    let answer = output(Command::new(program).arg(command))?;
    let mut found = Cases(Vec::new());
    for line in answer.lines() {
        let line: Line = serde_json::from_str(line)?;
        let number = number(&line).ok_or_else(|| format!("{} does not support `{command}`", program.display()))?;
        found.add(line.case, line.side, number);
    }
    Ok(found)
}

//! Measures times: the sides run alternately, so that background load affects all equally, and the median counts.

use std::process::Command;
use std::time::Instant;

use crate::Failure;

/// The median of several measurements of each side, which are taken alternately.
pub(crate) fn in_turn<const SIDES: usize>(
    times: usize,
    mut one: impl FnMut(usize) -> Result<f64, Failure>,
) -> Result<[f64; SIDES], Failure> {
    let mut measured = [const { Vec::new() }; SIDES];
    for _ in 0..times {
        for (side, measured) in measured.iter_mut().enumerate() {
            measured.push(one(side)?);
        }
    }
    Ok(measured.map(median))
}

pub(crate) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

/// The seconds that a command takes. It must succeed.
pub(crate) fn seconds(command: &mut Command) -> Result<f64, Failure> {
    let start = Instant::now();
    output(command)?;
    Ok(start.elapsed().as_secs_f64())
}

/// The output of a command, which must succeed.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command.output().map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(format!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr)).into())
    }
}

//! The commands, and what they print.

use std::env;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::case::{Case, DRAWN};

/// Calls a function, and returns the number and the size of its allocations.
pub type Counter = fn(&mut dyn FnMut()) -> (u64, u64);

const USAGE: &str = "usage: list | agree | time | repeat CASE SIDE COUNT | allocations";

/// Long compared with the clock's resolution, and short enough that background load affects all sides equally.
const BATCH: Duration = Duration::from_millis(1);
const BATCHES: usize = 101;

/// The `main` of a program. The sides of a case are adjacent. A counting allocator slows allocations down,
/// so a program that has one must not be timed.
#[must_use]
pub fn main(mut cases: Vec<Case>, counter: Option<Counter>) -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let is_done = match (&*arguments, counter) {
        (["list"], _) => list(&cases),
        (["agree"], _) => agree(&cases),
        (["time"], _) => time(&mut cases),
        (["repeat", name, side, count], _) => repeat(&mut cases, name, side, count),
        (["allocations"], Some(counter)) => allocations(&mut cases, counter),
        _ => complain(USAGE),
    };
    if is_done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn complain(what: &str) -> bool {
    eprintln!("{what}");
    false
}

fn list(cases: &[Case]) -> bool {
    for case in cases {
        println!(r#"{{"case":{:?},"side":{:?}}}"#, case.name, case.side);
    }
    true
}

/// Checks that the sides of each case return the same result for the same input.
fn agree(cases: &[Case]) -> bool {
    let mut is_same = true;
    for sides in cases.chunk_by(|a, b| a.name == b.name) {
        let (first, others) = (&sides[0], &sides[1..]);
        let expected = (first.results)();
        for other in others {
            let results = (other.results)();
            if results.len() != expected.len() {
                is_same = complain(&format!("{}: {} has inputs of its own", first.name, other.side));
            }
            for (ours, theirs) in expected.iter().zip(&results).filter(|(ours, theirs)| ours.result != theirs.result) {
                is_same = complain(&format!(
                    "{}: {} makes {:?} of {}, but {} makes {:?} of {}",
                    first.name, first.side, ours.result, ours.input, other.side, theirs.result, theirs.input,
                ));
            }
        }
    }
    is_same
}

/// The median of several batches. The sides run alternately, so that background load affects all equally.
fn time(cases: &mut [Case]) -> bool {
    for sides in cases.chunk_by_mut(|a, b| a.name == b.name) {
        let counts: Vec<usize> = sides.iter_mut().map(batch).collect();
        let mut times = vec![Vec::with_capacity(BATCHES); sides.len()];
        for _ in 0..BATCHES {
            for ((case, &count), times) in sides.iter_mut().zip(&counts).zip(&mut times) {
                times.push(nanoseconds(case, count));
            }
        }
        for (case, times) in sides.iter().zip(&mut times) {
            times.sort_by(f64::total_cmp);
            let median = times[BATCHES / 2];
            println!(r#"{{"case":{:?},"side":{:?},"nanoseconds":{median:.3}}}"#, case.name, case.side);
        }
    }
    true
}

/// The number of calls in a batch.
fn batch(case: &mut Case) -> usize {
    let mut count = DRAWN;
    loop {
        let begin = Instant::now();
        (case.run)(count);
        if begin.elapsed() >= BATCH {
            return count;
        }
        count *= 2;
    }
}

#[expect(clippy::cast_precision_loss, reason = "no batch has 2^52 calls")]
fn nanoseconds(case: &mut Case, count: usize) -> f64 {
    let begin = Instant::now();
    (case.run)(count);
    begin.elapsed().as_secs_f64() * 1e9 / count as f64
}

fn repeat(cases: &mut [Case], name: &str, side: &str, count: &str) -> bool {
    let Ok(count) = count.parse() else { return complain("COUNT is not a number") };
    let Some(case) = cases.iter_mut().find(|case| case.name == name && case.side == side) else {
        return complain("there is no such CASE and SIDE");
    };
    (case.run)(count);
    true
}

/// The mean over all inputs, after a first call that makes one-time allocations.
#[expect(clippy::cast_precision_loss, reason = "nobody allocates 2^52 bytes")]
fn allocations(cases: &mut [Case], counter: Counter) -> bool {
    for case in cases {
        (case.run)(DRAWN);
        let (count, bytes) = counter(&mut || (case.run)(DRAWN));
        let [count, bytes] = [count, bytes].map(|sum| sum as f64 / DRAWN as f64);
        println!(r#"{{"case":{:?},"side":{:?},"allocations":{count:.2},"bytes":{bytes:.2}}}"#, case.name, case.side);
    }
    true
}

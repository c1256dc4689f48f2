//! Counts allocations, in a program of its own, since the allocator that counts is the slower one. Where memory has to grow,
//! that is one more.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    let counter = |run: &mut dyn FnMut()| {
        let counted = allocation_counter::measure(run);
        (counted.count_total, counted.bytes_total)
    };
    harness::main(responses::cases(), Some(counter))
}

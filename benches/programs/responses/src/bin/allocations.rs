//! Counts allocations in a separate program, because a counting allocator is slower. Growing a buffer
//! counts as one more allocation.

#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    let counter = |run: &mut dyn FnMut()| {
        let counted = allocation_counter::measure(run);
        (counted.count_total, counted.bytes_total)
    };
    harness::main(responses::cases(), Some(counter))
}

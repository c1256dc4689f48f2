//! The commands of the measured programs.
//!
//! ```text
//! PROGRAM list                    one {"case":…,"side":…} per line
//! PROGRAM agree                   exit code 1 and the differences, if the sides of a case differ
//! PROGRAM time                    the list with "nanoseconds" per call
//! PROGRAM repeat CASE SIDE COUNT  COUNT calls; the difference of two counts under callgrind gives the cost of a call
//! PROGRAM allocations             the list with "allocations" and "bytes" per call, if the program counts them
//! ```

#![forbid(unsafe_code)]

mod case;
mod commands;

pub use self::{
    case::Case,
    commands::{Counter, main},
};

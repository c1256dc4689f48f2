//! Gives a program that is measured its commands.
//!
//! ```text
//! PROGRAM list                    {"case":…,"side":…} a line
//! PROGRAM agree                   exit code 1 where the sides of a case differ, and how they do
//! PROGRAM time                    list with "nanoseconds" a call
//! PROGRAM repeat CASE SIDE COUNT  does it COUNT times: what two counts differ by, under callgrind, is one call's share
//! PROGRAM allocations             list with "allocations" and "bytes" a call, where the program counts them
//! ```

#![forbid(unsafe_code)]

mod case;
mod commands;

pub use self::{
    case::Case,
    commands::{Counter, main},
};

//! A function in `with(…)` takes a `Problem`, which owns its error, so the error cannot borrow.

use status_core::{Problem, StatusError};

extern crate self as tonic;

pub struct Code;

impl Code {
    pub fn from_i32(_: i32) -> Self {
        Self
    }
}

pub struct Status;

impl Status {
    pub fn with_details(_: Code, _: String, _: Vec<u8>) -> Self {
        Self
    }
}

fn complete(problem: Problem) -> Problem {
    problem
}

#[derive(Debug, StatusError)]
#[status(404, respond(tonic), with(complete), "no item {0}")]
struct Borrowed<'a>(&'a str);

fn main() {}

//! `with` takes a function from a `Problem` to a `Problem`.

use std::fmt;

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

fn fallible(problem: Problem) -> Result<Problem, fmt::Error> {
    Ok(problem)
}

fn of_text(_: String) -> Problem {
    Problem::from(status_core::HttpStatus::NotFound)
}

#[derive(Debug, StatusError)]
#[status(404, respond(tonic), with(fallible))]
struct Fallible;

#[derive(Debug, StatusError)]
#[status(404, respond(tonic), with(of_text))]
struct OfText<T>(T);

#[derive(Debug, StatusError)]
#[status(404, respond(tonic), with(nope))]
struct Missing;

status_core::responder!(
    #[status(with(fallible))]
    pub struct Failure: tonic
);

fn main() {}

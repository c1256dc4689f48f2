//! `with` takes exactly one function.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(respond(axum), with(|problem| problem))]
enum Closure {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(respond(axum), with(add_id), with(add_header))]
enum Twice {
    #[status(404)]
    NoFile,
}

fn main() {}

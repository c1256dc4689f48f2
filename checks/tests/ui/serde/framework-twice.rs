//! Each framework is named once.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(404, respond(axum, axum))]
struct Twice;

fn main() {}

//! `responder!` reports its frameworks like `respond(…)`.

status_core::responder!(pub struct Unknown: axun);

status_core::responder!(pub struct Twice: axum, axum);

status_core::responder!(pub struct Nothing);

fn main() {}

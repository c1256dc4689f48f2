//! An option that does nothing was meant to do something.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(with(nope), body(envelope))]
enum NoFrameworks {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
enum Forwarding {
    #[status(transparent, retry_after(std::time::Duration::ZERO))]
    Response(#[from] NoFrameworks),
    #[status(502, transparent, log("failed"))]
    Log(#[from] std::fmt::Error),
    #[status(404, log("for the log"), "for the log")]
    Both,
}

fn main() {}

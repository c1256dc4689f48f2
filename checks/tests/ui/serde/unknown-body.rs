//! The only body besides that of RFC 9457 is `envelope`.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(respond(axum), body(json))]
enum Unknown {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(respond(axum), body)]
enum Bare {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(respond(axum), body(envelope), body(envelope(code = "errno")))]
enum Twice {
    #[status(404)]
    NoFile,
}

fn main() {}

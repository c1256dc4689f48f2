//! An envelope has fixed members, each of which can be renamed once.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(respond(axum), body(envelope(errno = "code")))]
enum Unknown {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(respond(axum), body(envelope(code = "errno", message = "errmsg", code = "status")))]
enum Twice {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(respond(axum), body(envelope(code = 7)))]
enum NoName {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(respond(axum), body(envelope(code = "message", data = "result")))]
enum SameName {
    #[status(404)]
    NoFile,
}

fn main() {}

//! An envelope has members of its own, each of which is named once.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(envelope(errno = "code"))]
enum Unknown {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(envelope(code = "errno", message = "errmsg", code = "status"))]
enum Twice {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(envelope(code = 7))]
enum NoName {
    #[status(404)]
    NoFile,
}

fn main() {}

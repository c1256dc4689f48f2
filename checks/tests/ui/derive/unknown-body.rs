//! The only body besides that of RFC 9457 is `envelope`.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(body = "json")]
enum Unknown {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(body)]
enum Bare {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(body = "envelope", envelope(code = "errno"))]
enum Twice {
    #[status(404)]
    NoFile,
}

fn main() {}

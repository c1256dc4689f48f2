//! Frameworks are known by name; each is told, and those that are there are.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(respond(axun))]
enum AppError {
    #[status(404)]
    NoFile,
}

fn main() {}

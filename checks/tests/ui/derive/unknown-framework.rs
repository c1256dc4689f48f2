//! Each unknown framework is an error, which lists the known ones.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(respond(axun), with(complete))]
enum AppError {
    #[status(404)]
    NoFile,
}

fn main() {}

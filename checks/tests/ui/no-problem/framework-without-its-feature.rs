//! Responses need the feature `problem`.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(respond(axum, tonic))]
enum AppError {
    #[status(404)]
    NoFile,
}

#[derive(Debug, StatusError)]
#[status(404, respond(tonic))]
struct NoFile;

fn main() {}

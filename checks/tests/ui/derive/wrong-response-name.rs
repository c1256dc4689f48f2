//! Names of headers and members are checked, in the same way as at run time.

use status_core::StatusError;

#[derive(Debug, StatusError)]
enum AppError {
    #[status(404, header("x limit", 1), header("Content-Type", 2), header("Retry-After", 3))]
    Headers,
    #[status(404, extension(id = 1, status = 2))]
    Members,
}

fn main() {}

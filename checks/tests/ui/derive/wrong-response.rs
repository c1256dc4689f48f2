//! Names of headers and members are checked, and each is given once.

use status_core::StatusError;

#[derive(Debug, StatusError)]
enum AppError {
    #[status(404, header("x limit", 1), header("Content-Type", 2), header("Retry-After", 3), header(4))]
    Headers,
    #[status(404, header("x-limit", 1), header("X-Limit", 2), retry_after(.0), retry_after(.1))]
    Twice(u8, u8),
    #[status(404, extension(status = 2), extension(limit = 1, limit = 2), extension(.0))]
    Members(u8),
    #[status(404, retry_after, fields(), instance(.0, .0), log(.0))]
    Forms(u8),
}

fn main() {}

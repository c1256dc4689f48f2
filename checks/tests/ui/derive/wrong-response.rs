//! Headers and members have names and values, and each is given once.

use status_core::StatusError;

#[derive(Debug, StatusError)]
enum AppError {
    #[status(404, header(4), extension(.0))]
    Names(u8),
    #[status(404, header("x-limit", 1), header("X-Limit", 2), retry_after(.0), retry_after(.1))]
    Headers(u8, u8),
    #[status(404, extension(limit = 1, limit = 2))]
    Members,
    #[status(404, retry_after, fields(), instance(.0, .0), log(.0))]
    Forms(u8),
}

fn main() {}

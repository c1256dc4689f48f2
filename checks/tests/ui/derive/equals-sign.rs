//! Only `default` and `crate` have an equals sign; everything else with one would be the value of a placeholder.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(with = complete, body = "envelope", respond = axum)]
enum AppError {
    #[status(code = status_core::HttpStatus::NotFound)]
    Code,
    #[status(status = 404)]
    Status,
    #[status(404, message = "gone")]
    Message,
    #[status(404, retry_after = 7)]
    RetryAfter,
    #[status(404, left = 7)]
    Placeholder,
    #[status(404, crate = status_core)]
    Crate,
}

#[derive(Debug, StatusError)]
#[status(404, envelope(code = "errno"))]
struct Envelope;

#[derive(Debug, StatusError)]
#[status(404, body = "envelope")]
struct Body;

fn main() {}

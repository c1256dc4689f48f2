//! Numbers are HTTP status codes; those of a catalog are not.

use status_core::StatusError;

#[derive(Debug, StatusError)]
pub enum AppError {
    #[status(4004)]
    NotThere,
    #[status(777, "no such thing")]
    Nothing,
    #[status(20200)]
    OfACatalog,
}

fn main() {}

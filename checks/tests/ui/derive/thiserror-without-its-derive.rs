//! An attribute that is left from thiserror is one error.

use status_core::StatusError;

#[derive(Debug, StatusError)]
pub enum AppError {
    #[error("no item {0}")]
    NoItem(u64),
    #[status(transparent)]
    Inner(#[from] status_core::HttpStatus),
}

fn main() {}

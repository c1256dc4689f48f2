//! `respond` needs at least one framework.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(respond())]
struct Empty;

#[derive(Debug, StatusError)]
#[status(respond)]
enum Bare {
    #[status(404)]
    NoFile,
}

fn main() {}

//! `respond` names the frameworks to answer in.

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

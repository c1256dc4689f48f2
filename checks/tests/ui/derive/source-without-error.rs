//! A field called `source` is taken for the cause, which must be an error.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status("no item in {source}")]
pub struct Named {
    source: String,
}

#[derive(Debug, StatusError)]
#[status("no item in {source}")]
pub struct Raw {
    r#source: String,
}

#[derive(Debug, StatusError)]
pub enum AppError {
    #[status("read")]
    Read(#[source] Option<u32>),
    #[status("write")]
    Write(#[from] &'static str),
    #[status(502, transparent)]
    Foreign(String),
}

fn main() {}

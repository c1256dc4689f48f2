use status_core::HttpStatus;

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(204)]
    Nothing,
    #[status(HttpStatus::NotModified)]
    Unchanged,
}

#[derive(Debug, status_core::StatusError)]
#[status(302, "elsewhere")]
pub struct Redirect;

#[derive(Debug, status_core::StatusError)]
#[status(status_core::HttpStatus::Ok)]
pub struct Success;

fn main() {}

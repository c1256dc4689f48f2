use status_core::HttpStatus;

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(204)]
    Nothing,
    #[status(HttpStatus::NotModified)]
    Unchanged,
}

fn main() {}

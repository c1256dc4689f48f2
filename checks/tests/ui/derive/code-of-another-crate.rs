pub struct StatusCode;

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(StatusCode::NOT_FOUND)]
    Item,
}

fn main() {}

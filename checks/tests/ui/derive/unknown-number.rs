use status_core::StatusError;

#[derive(Debug, StatusError)]
pub enum AppError {
    #[status(4004)]
    NotThere,
    #[status(777, "no such thing")]
    Nothing,
}

fn main() {}

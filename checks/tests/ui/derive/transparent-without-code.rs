#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(transparent)]
    Io(#[from] std::io::Error),
}

fn main() {}

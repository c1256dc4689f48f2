#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(transparent)]
    Two(std::io::Error, u8),
    #[status(transparent)]
    None,
}

fn main() {}

#[derive(Debug, thiserror::Error, status_core::StatusError)]
pub enum AppError {
    #[status(404)]
    #[error("no item {0}")]
    Item(u64),
}

fn main() {}

#[derive(Debug, status_core::StatusError)]
#[status(code_only)]
pub enum AppError {
    #[status(404, "no item {0}")]
    Item(u64),
}

impl std::fmt::Display for AppError {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl std::error::Error for AppError {}

fn main() {}

#[derive(Debug, status_core::StatusError)]
#[status(default = 502)]
#[status(default = 503, code_only, code_only)]
pub enum AppError {
    #[status(404)]
    #[status("no item")]
    Item,
    #[status(404, 410)]
    Gone,
    #[status("reading failed", public, public)]
    Read(#[from] #[from] std::io::Error),
}

impl std::fmt::Display for AppError {
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl std::error::Error for AppError {}

fn main() {}

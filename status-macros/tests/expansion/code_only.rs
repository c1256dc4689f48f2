#[status(code_only)]
pub enum AppError {
    #[error("no item {0}")]
    #[status(404, public)]
    Item(u64),
    #[error(transparent)]
    #[status(transparent)]
    Inner(#[from] billing::Error),
}

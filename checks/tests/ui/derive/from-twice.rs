#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status("reading failed")]
    Read(#[from] std::io::Error),
    #[status("writing failed")]
    Write(#[from] std::io::Error),
}

fn question_mark() -> Result<(), AppError> {
    std::fs::read("a")?;
    Ok(())
}

fn main() {
    question_mark().unwrap();
}

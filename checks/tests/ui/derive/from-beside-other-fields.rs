#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status("reading {path} failed")]
    Read {
        path: String,
        #[from]
        source: std::io::Error,
    },
}

fn question_mark() -> Result<(), AppError> {
    std::fs::read("a")?;
    Ok(())
}

fn main() {
    question_mark().unwrap();
}

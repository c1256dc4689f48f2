#[derive(Debug, status_core::StatusError)]
#[status(default = status_core::HttpStatus::BadGatway)]
pub enum AppError {
    #[status("reading failed")]
    Read(#[from] std::io::Error),
    #[status("formatting failed")]
    Format(#[from] std::fmt::Error),
    Other,
}

fn main() {}

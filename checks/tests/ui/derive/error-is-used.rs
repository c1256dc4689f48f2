use status_core::{Lang, StatusError};

#[derive(Debug, StatusError)]
pub enum AppError {
    #[status(4040)]
    Item(#[from] std::num::ParseIntError),
}

fn parse(text: &str) -> Result<u8, AppError> {
    Ok(text.parse()?)
}

fn main() {
    let error: Box<dyn StatusError + Send + Sync> = parse("x").unwrap_err().into();
    println!("{error} {} {}", error.message(Lang::En), error.status());
}

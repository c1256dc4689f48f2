//! A message is a string literal, as in `format!`.

use status_core::StatusError;

const GONE: &str = "gone";

#[derive(Debug, StatusError)]
enum AppError {
    #[status(404, concat!("no", " item"))]
    Macro,
    #[status(410, "gone".to_owned())]
    Expression,
    #[status(404, title = GONE, fmt = gone)]
    Named,
}

fn main() {}

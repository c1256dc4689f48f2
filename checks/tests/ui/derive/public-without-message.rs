#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(404, public)]
    Item,
}

fn main() {}

use status_core::HttpStatus;

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status(transparent, "a message")]
    Message(HttpStatus),
    #[status(transparent, public)]
    Public(HttpStatus),
    #[status(transparent, id = 7)]
    Value(HttpStatus),
    #[status(transparent)]
    Source(#[source] HttpStatus),
}

fn main() {}

#[derive(Debug, status_core::StatusError)]
pub enum AppError {
    #[status("reading failed")]
    Read {
        #[source]
        one: std::io::Error,
        #[source]
        other: std::fmt::Error,
    },
}

fn main() {}

#[derive(Debug, status_core::StatusError)]
#[status("wrapped")]
pub struct Wrapper {
    source: String,
}

fn main() {}

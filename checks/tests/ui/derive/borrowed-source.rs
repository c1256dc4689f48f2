#[derive(Debug, status_core::StatusError)]
#[status("wrapped")]
pub struct Wrapper<'a, E: std::error::Error> {
    source: &'a E,
}

fn main() {}

#[derive(Debug, status_core::StatusError)]
#[status("wrapped")]
pub struct Wrapper {
    source: u32,
}

fn main() {}

#[derive(Debug, status_core::StatusError)]
#[status("wrapped")]
pub struct Wrapper<T>(#[from] T);

fn main() {}

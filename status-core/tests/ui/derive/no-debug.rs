#[derive(status_core::StatusError)]
#[status("failed")]
pub struct Failed;

fn main() {}

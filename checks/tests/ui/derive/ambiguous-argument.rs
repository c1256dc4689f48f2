#[derive(Debug, status_core::StatusError)]
#[status("{0} of {}", 100, public)]
pub struct Percent(u8);

fn main() {}

#[derive(status_core::StatusError)]
pub union Either {
    a: u8,
    b: i8,
}

fn main() {}

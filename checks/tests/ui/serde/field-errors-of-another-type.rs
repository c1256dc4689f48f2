//! Only errors in fields have a pointer.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status(422, fields(.0))]
struct Fields(Vec<String>);

fn main() {}

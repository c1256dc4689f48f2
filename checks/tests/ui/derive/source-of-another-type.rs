//! Only the compiler knows of most types whether they are errors. These types are not from std, which a snapshot cannot quote.

use status_core::StatusError;

#[derive(Debug, StatusError)]
#[status("no item")]
pub struct Named {
    source: (u8, u8),
}

#[derive(Debug, StatusError)]
#[status(502, transparent)]
pub struct Transparent(&'static &'static u8);

fn main() {}

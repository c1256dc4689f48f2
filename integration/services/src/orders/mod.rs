//! One service, written twice: its errors are derived types, or occurrences that `coded!` creates.

pub mod coded;
pub mod derived;

use core::time::Duration;
use std::io;

status_core::include_codes!("src/orders/codes.toml");

const CHALLENGE: &str = "Bearer realm=\"orders\"";
const LIMIT: u32 = 3;
const MAX_QUANTITY: u32 = 99;
/// `Retry-After` has whole seconds, so clients receive 21.
const UNTIL_NEXT_MINUTE: Duration = Duration::from_millis(20_500);
const UNTIL_STORAGE_IS_UP: Duration = Duration::from_secs(30);

/// Reads a file, which always fails.
fn read(_: &str) -> io::Result<String> {
    Err(io::Error::other("disk 4 is offline"))
}

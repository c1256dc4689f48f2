//! A name in lower case is a field, because a misspelled field is more likely than such a constant.

use status_core::StatusError;

#[allow(non_upper_case_globals)]
const limit: u32 = 7;
const LIMIT: u32 = 7;

#[derive(Debug, StatusError)]
#[status(404, "at most {limit}")]
struct Refused;

#[derive(Debug, StatusError)]
#[status(404, "at most {limit} of {LIMIT}", limit = limit)]
struct Accepted;

fn main() {}

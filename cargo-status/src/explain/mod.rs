//! The pages of codes, retired codes and rules, and the search for them.

pub(crate) mod page;
pub(crate) mod search;

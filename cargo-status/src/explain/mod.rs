//! The page of a code, of a retired one, or of a rule; and how a query finds it.

pub(crate) mod page;
pub(crate) mod search;

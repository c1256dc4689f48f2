//! The input of commands: catalogs, locks, and the sources of a program.

pub(crate) mod builtin;
pub(crate) mod catalog;
pub(crate) mod git;
pub(crate) mod usage;

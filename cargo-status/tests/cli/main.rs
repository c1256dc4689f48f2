//! The output of `cargo status`: each `.txt` contains a command line, its output, and its exit code unless it is 0.
//!
//! `UPDATE_EXPECT=1 cargo test` updates the texts. Read them as a user would before you commit them.

mod check;
mod diff;
mod explain;
mod fmt;
mod folder;
mod generate;
mod help;
mod init;
mod list;
mod lock;
mod new;
mod options;
mod readme;
mod schema;
mod usage;
mod words;

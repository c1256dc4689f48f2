//! What `cargo status` prints: each `.txt` is a command line, what it answers, and its exit code where that is not 0.
//!
//! `UPDATE_EXPECT=1 cargo test` writes the texts anew; read them like prose before they are committed.

mod check;
mod diff;
mod explain;
mod fmt;
mod folder;
mod generate;
mod init;
mod list;
mod lock;
mod new;
mod options;
mod readme;
mod schema;

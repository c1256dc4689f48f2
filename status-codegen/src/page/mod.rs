//! What is said of a code, besides its texts: shown by rustdoc, by the terminal and by exports.

pub mod words;

//! Lists of words in a sentence.

use core::fmt::Display;

/// `` `a`, `b`, `c` ``
pub fn backticked<T: Display>(words: impl IntoIterator<Item = T>) -> String {
    words.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// `` `{a}` ``, `` `{a}` and `{b}` `` and so on, for the placeholders of a message.
pub(crate) fn placeholders<T: Display>(names: impl IntoIterator<Item = T>) -> Vec<String> {
    names.into_iter().map(|name| format!("`{{{name}}}`")).collect()
}

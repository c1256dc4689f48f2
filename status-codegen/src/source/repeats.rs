//! Duplicates among things that must be unique.

use core::hash::Hash;
use std::collections::HashMap;

/// Each thing whose key occurred before, paired with the first thing that has the key.
pub fn repeats<K: Eq + Hash, T: Copy>(things: impl IntoIterator<Item = (K, T)>) -> Vec<(T, T)> {
    let mut first = HashMap::new();
    let mut again = Vec::new();
    for (key, thing) in things {
        match first.get(&key) {
            Some(&first) => again.push((first, thing)),
            None => {
                first.insert(key, thing);
            }
        }
    }
    again
}

//! Things that must be unique, and are written again.

use core::hash::Hash;
use std::collections::HashMap;

/// Each thing whose key was there before, after the thing that was first with it.
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

//! Stable sorting with a single copy of the standard library's sort.
//!
//! Every type that is sorted would get a copy of its own, and all users of the macro would compile these copies.

use core::cmp::Ordering;

/// Sorts the items, and keeps the order of equal ones.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = sorted_indexes(items.len(), &mut |a, b| compare(&items[a], &items[b]));
    // Loops, since each iterator adapter would be one more copy per type.
    let mut unsorted = Vec::with_capacity(items.len());
    for item in items.drain(..) {
        unsorted.push(Some(item));
    }
    for index in order {
        if let Some(item) = unsorted[index].take() {
            items.push(item);
        }
    }
}

fn sorted_indexes(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut indexes: Vec<usize> = (0..len).collect();
    indexes.sort_by(|a, b| compare(*a, *b));
    indexes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_items_keep_their_order() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        sort_by(&mut items, |a, b| a.0.cmp(&b.0));
        assert_eq!(items, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        sort_by(&mut Vec::<u8>::new(), Ord::cmp);
    }
}

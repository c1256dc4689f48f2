//! Finds a code in the columns of its catalog, at run time or at compile time.

use core::cmp::Ordering;

/// The functions for one type of codes. Each type has its own, because traits cannot be `const`.
macro_rules! lookups {
    ($module:ident, $code:ident, $unsigned:ident) => {
        /// Codes of this type.
        pub mod $module {
            /// The index of a code in ascending codes.
            pub const fn search(codes: &[$code], code: $code) -> Option<usize> {
                let (mut from, mut to) = (0, codes.len());
                while from < to {
                    let middle = from + (to - from) / 2;
                    if codes[middle] < code {
                        from = middle + 1;
                    } else {
                        to = middle;
                    }
                }
                if from < codes.len() && codes[from] == code { Some(from) } else { None }
            }

            /// The distance of a code from the first one. Larger than any table if the code precedes the first one.
            #[allow(clippy::cast_sign_loss, reason = "a negative difference is meant to become a large one")]
            pub const fn distance(first: $code, code: $code) -> usize {
                code.wrapping_sub(first) as $unsigned as usize
            }

            /// A table from a code's distance to its index, or to `u16::MAX` if the code does not exist.
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a catalog with more than 65,535 codes has no such table"
            )]
            pub const fn indexes<const SPAN: usize>(codes: &[$code]) -> [u16; SPAN] {
                let mut indexes = [u16::MAX; SPAN];
                let mut at = 0;
                while at < codes.len() {
                    indexes[distance(codes[0], codes[at])] = at as u16;
                    at += 1;
                }
                indexes
            }

            /// Parses a code in the form of `Display`: without plus sign and leading zeros.
            pub fn parse(text: &str) -> Option<$code> {
                let is_plain = matches!(text.as_bytes(), [b'0'] | [b'1'..=b'9', ..] | [b'-', b'1'..=b'9', ..]);
                if is_plain { text.parse().ok() } else { None }
            }
        }
    };
}

lookups!(for_u16, u16, u16);
lookups!(for_u32, u32, u32);
lookups!(for_i32, i32, u32);

/// Codes that are text.
pub mod for_str {
    use super::{Ordering, compare};

    /// The index of a code in ascending codes.
    pub const fn search(codes: &[&str], code: &str) -> Option<usize> {
        let (mut from, mut to) = (0, codes.len());
        while from < to {
            let middle = from + (to - from) / 2;
            match compare(codes[middle], code) {
                Ordering::Less => from = middle + 1,
                Ordering::Equal => return Some(middle),
                Ordering::Greater => to = middle,
            }
        }
        None
    }
}

/// The index of a name in ascending names.
pub const fn from_name(names: &[(&str, u32)], name: &str) -> Option<usize> {
    let (mut from, mut to) = (0, names.len());
    while from < to {
        let middle = from + (to - from) / 2;
        match compare(names[middle].0, name) {
            Ordering::Less => from = middle + 1,
            Ordering::Equal => return Some(names[middle].1 as usize),
            Ordering::Greater => to = middle,
        }
    }
    None
}

/// The index of a reason. The order lists the indices by ascending reasons.
pub const fn from_reason(order: &[u32], reasons: &[&str], reason: &str) -> Option<usize> {
    let (mut from, mut to) = (0, order.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let index = order[middle] as usize;
        match compare(reasons[index], reason) {
            Ordering::Less => from = middle + 1,
            Ordering::Equal => return Some(index),
            Ordering::Greater => to = middle,
        }
    }
    None
}

/// The values of one code in a column with several values per code.
pub const fn part<T>(column: &'static [T], ends: &[u32], at: usize) -> &'static [T] {
    let start = if at == 0 { 0 } else { ends[at - 1] as usize };
    let (to_end, _) = column.split_at(ends[at] as usize);
    to_end.split_at(start).1
}

/// The values of one code in a list with ascending indices, without the codes that have no values.
pub const fn sparse<T>(list: &[(u32, &'static [T])], at: usize) -> &'static [T] {
    let (mut from, mut to) = (0, list.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let (index, values) = list[middle];
        if index as usize == at {
            return values;
        }
        if (index as usize) < at {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    &[]
}

/// The order of `str`, which also works at compile time.
pub(super) const fn compare(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() {
        if a[at] != b[at] {
            return if a[at] < b[at] { Ordering::Less } else { Ordering::Greater };
        }
        at += 1;
    }
    if a.len() == b.len() {
        Ordering::Equal
    } else if a.len() < b.len() {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: [i32; 3] = [-5, 0, 7];
    const NAMES: [(&str, u32); 4] = [("", 0), ("Ab", 1), ("Abc", 2), ("B", 3)];

    #[test]
    fn every_code_is_found_and_no_other() {
        for code in -10..10 {
            assert_eq!(for_i32::search(&CODES, code), CODES.iter().position(|&known| known == code));
        }
        assert_eq!(for_i32::search(&[], 1), None);
        assert_eq!(for_i32::indexes::<13>(&CODES)[12], 2);
        assert_eq!(for_i32::indexes::<13>(&CODES)[11], u16::MAX);
        assert!(for_i32::distance(i32::MIN, i32::MAX) > 1_000);
        assert!(for_u16::distance(100, 99) > 1_000);
    }

    #[test]
    fn every_name_is_found_and_no_other() {
        for (name, index) in NAMES {
            assert_eq!(from_name(&NAMES, name), Some(index as usize));
        }
        for name in ["A", "Abcd", "C", "Abd"] {
            assert_eq!(from_name(&NAMES, name), None);
        }
        assert_eq!(for_str::search(&["42P01", "A0201"], "A0201"), Some(1));
        assert_eq!(for_str::search(&["42P01", "A0201"], "A02"), None);
    }

    #[test]
    fn codes_without_values_have_none() {
        static LIST: [(u32, &[u8]); 3] = [(1, &[1]), (2, &[2, 2]), (5, &[5])];
        let found = [0, 1, 2, 3, 4, 5, 6].map(|at| sparse(&LIST, at));
        let none: &[u8] = &[];
        assert_eq!(found, [none, &[1], &[2, 2], none, none, &[5], none]);
        assert_eq!(sparse::<u8>(&[], 0), none);
    }

    #[test]
    fn codes_are_parsed_as_they_are_displayed() {
        for (text, code) in [
            ("0", Some(0)),
            ("-5", Some(-5)),
            ("7", Some(7)),
            ("+7", None),
            ("07", None),
            ("-", None),
            ("-0", None),
            ("", None),
        ] {
            assert_eq!(for_i32::parse(text), code, "{text}");
        }
        assert_eq!(for_u16::parse("65536"), None);
        assert_eq!(for_u16::parse("-1"), None);
    }
}

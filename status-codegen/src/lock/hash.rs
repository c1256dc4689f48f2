//! A hash of a code's texts in one language.
//!
//! The hash only shows that a text has changed since the lock was written. Forging it is pointless, because anyone who
//! can edit the texts can also update the lock. So FNV-1a is enough, in a few lines and with the same result on every
//! machine and in every release. A collision, with a probability of 1 in 2⁶⁴, only costs a warning.

use core::fmt;

use crate::catalog::{Catalog, Code, Retired};
use crate::sort::sort_by;
use crate::text::bilingual::Bilingual;

/// The 64-bit FNV-1a hash of texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hash(pub(super) u64);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Hashes title, message, meaning, cases, remedy, similar codes by name and the reason for deprecation, in this order.
pub(super) fn of_code(code: &Code, catalog: &Catalog) -> Bilingual<Hash> {
    let mut texts = Texts::new();
    texts.add("title", Some(&code.title));
    texts.add("message", code.message.as_ref());
    texts.add("meaning", code.meaning.as_ref());
    for (zh, en) in code.cases.zh.iter().zip(&code.cases.en) {
        texts.both("cases", Bilingual { zh, en });
    }
    texts.add("remedy", code.remedy.as_ref());
    let mut similar: Vec<_> = code.similar.iter().map(|one| (&catalog.codes[one.code].name, &one.reason)).collect();
    sort_by(&mut similar, |a, b| a.0.cmp(b.0));
    for (name, reason) in similar {
        texts.add(name, Some(reason));
    }
    texts.add("deprecated", code.deprecated.as_ref());
    texts.0
}

/// Hashes title, meaning and remedy.
pub(super) fn of_retired(retired: &Retired) -> Bilingual<Hash> {
    let mut texts = Texts::new();
    texts.add("title", retired.title.as_ref());
    texts.add("meaning", retired.meaning.as_ref());
    texts.add("remedy", retired.remedy.as_ref());
    texts.0
}

/// The hash of the texts so far.
struct Texts(Bilingual<Hash>);

impl Texts {
    const fn new() -> Self {
        const BASIS: Hash = Hash(0xcbf2_9ce4_8422_2325);
        Self(Bilingual { zh: BASIS, en: BASIS })
    }

    fn add(&mut self, key: &str, text: Option<&Bilingual<String>>) {
        if let Some(text) = text {
            self.both(key, text.as_ref());
        }
    }

    fn both(&mut self, key: &str, text: Bilingual<&String>) {
        self.0 = Bilingual { zh: self.0.zh.add(key, text.zh), en: self.0.en.add(key, text.en) };
    }
}

impl Hash {
    /// Separates texts by NUL, which no text contains.
    fn add(self, key: &str, text: &str) -> Self {
        const PRIME: u64 = 0x100_0000_01b3;
        let bytes = key.bytes().chain([0]).chain(text.bytes()).chain([0]);
        Self(bytes.fold(self.0, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test vectors of FNV's authors for `a` and `foobar`, and a check that `add` appends the NULs.
    #[test]
    fn fnv() {
        let plain = |text: &str| {
            text.bytes()
                .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3))
        };
        assert_eq!(plain("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(plain("foobar"), 0x8594_4171_f739_67e8);
        assert_eq!(Texts::new().0.zh.add("foo", "bar").0, plain("foo\0bar\0"));
    }
}

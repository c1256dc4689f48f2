//! Names in error messages. A program may read them from its input, so they can be long and contain anything.

use core::fmt::{self, Write as _};

/// A name in backticks: control characters are escaped, and at most 64 characters are shown.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl Quoted<'_> {
    const MAX_COUNT: usize = 64;
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut characters = self.0.chars();
        f.write_char('`')?;
        for character in characters.by_ref().take(Self::MAX_COUNT) {
            fmt::Display::fmt(&character.escape_debug(), f)?;
        }
        f.write_str(if characters.as_str().is_empty() { "`" } else { "…`" })
    }
}

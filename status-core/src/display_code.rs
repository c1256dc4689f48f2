//! A code shown in one language.

use core::fmt;

use crate::{CatalogCode, Lang};

/// Displays a code and its title in a language, as the `display` method of every catalog's enum gives it.
///
/// ```
/// use status_core::{HttpStatus, Lang};
///
/// assert_eq!(HttpStatus::NotFound.display(Lang::Zh).to_string(), "404 未找到");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DisplayCode<C> {
    code: C,
    lang: Lang,
}

impl<C> DisplayCode<C> {
    /// Shows `code` in `lang`.
    pub const fn new(code: C, lang: Lang) -> Self {
        Self { code, lang }
    }
}

impl<C: CatalogCode> fmt::Display for DisplayCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_code_and_title(self.code.code(), self.code.title(self.lang), f)
    }
}

/// The one form in which codes are shown: `404 Not Found`.
///
/// # Errors
///
/// When the formatter fails.
pub fn fmt_code_and_title(code: impl fmt::Display, title: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{code} {title}")
}

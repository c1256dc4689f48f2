//! A code and its title in one language.

use core::fmt;

use super::Code;
use super::catalog_code::CatalogCode;
use crate::lang::Lang;

/// Displays a code and its title in one language. Returned by the method `display` of each catalog's enum.
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
    /// Displays `code` in `lang`.
    pub const fn new(code: C, lang: Lang) -> Self {
        Self { code, lang }
    }
}

impl<C: CatalogCode> fmt::Display for DisplayCode<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_code_and_title(self.code.code(), self.code.title(self.lang), f)
    }
}

/// Writes a code in the form `404 Not Found`.
fn fmt_code_and_title<'a>(code: impl Into<Code<'a>>, title: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match code.into() {
        Code::Int(number) => fmt_number_and_blank(number, f)?,
        Code::Str(text) => {
            f.write_str(text)?;
            f.write_str(" ")?;
        }
    }
    f.write_str(title)
}

/// Writes the number without `write!`, whose support for widths and signs takes four times as long.
fn fmt_number_and_blank(number: i64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    const LONGEST: usize = "-9223372036854775808 ".len();
    let mut text = [b' '; LONGEST];
    let mut start = LONGEST - 1;
    let mut rest = number.unsigned_abs();
    loop {
        start -= 1;
        text[start] = b'0' + u8::try_from(rest % 10).unwrap_or_default();
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if number < 0 {
        start -= 1;
        text[start] = b'-';
    }
    f.write_str(core::str::from_utf8(&text[start..]).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString;

    use super::*;

    struct Shown(Code<'static>);

    impl fmt::Display for Shown {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self.0 {
                Code::Int(code) => fmt_code_and_title(code, "title", f),
                Code::Str(code) => fmt_code_and_title(code, "title", f),
            }
        }
    }

    #[test]
    fn codes_of_every_kind() {
        for number in [0, 7, 10, 404, 10_429, -1, -65_536, i64::from(u32::MAX), i64::MAX, i64::MIN] {
            assert_eq!(Shown(number.into()).to_string(), std::format!("{number} title"));
        }
        assert_eq!(Shown("A0201".into()).to_string(), "A0201 title");
    }
}

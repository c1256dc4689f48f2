//! What the codes of every catalog have in common.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use super::Code;
use super::unknown::{TruncatedStr, UnknownCode};
use crate::error::status_error::StatusError;
use crate::lang::Lang;

/// A code of a catalog: for code that works with any of them.
///
/// [`HttpStatus`](crate::HttpStatus) implements it, and has all of it as `const` methods of its own.
#[cfg_attr(feature = "include", doc = "So does every enum of [`include_codes!`](crate::include_codes).")]
///
/// ```
/// use status_core::{CatalogCode, HttpStatus, Lang};
///
/// /// The codes of a catalog as a list.
/// fn list<C: CatalogCode>(lang: Lang) -> Vec<String> {
///     C::ALL.iter().map(|code| format!("{} {}", code.code(), code.title(lang))).collect()
/// }
///
/// assert!(list::<HttpStatus>(Lang::Zh).contains(&"404 未找到".to_owned()));
/// ```
pub trait CatalogCode:
    StatusError + Copy + Ord + Hash + FromStr<Err = UnknownCode<TruncatedStr>> + Send + Sync + 'static
{
    /// The type of its codes: `u16`, `u32`, `i32` or `&'static str`.
    type Value: Copy + Ord + Hash + fmt::Debug + fmt::Display + Into<Code<'static>>;

    /// The name of the enum, such as `OrderCode`.
    const CATALOG: &'static str;

    /// Every code, ascending.
    const ALL: &'static [Self];

    /// The code itself.
    fn code(self) -> Self::Value;

    /// The variant's name.
    fn name(self) -> &'static str;

    /// The name for machines, such as `QUOTA_EXCEEDED`.
    fn reason(self) -> &'static str;

    /// What it is called; the same for every occurrence.
    fn title(self, lang: Lang) -> &'static str;

    /// What it says, in paragraphs separated by an empty line; empty where the catalog has none.
    fn meaning(self, lang: Lang) -> &'static str;

    /// When it is met; as many cases in each language.
    fn cases(self, lang: Lang) -> &'static [&'static str];

    /// What to do about it, in paragraphs separated by an empty line; empty where the catalog has none.
    fn remedy(self, lang: Lang) -> &'static str;

    /// The code with this value, whatever its type.
    ///
    /// ```
    /// use status_core::{CatalogCode, HttpStatus};
    ///
    /// assert_eq!(HttpStatus::lookup(404_i64.into()), Some(HttpStatus::NotFound));
    /// assert_eq!(HttpStatus::lookup("404".into()), None);
    /// ```
    fn lookup(code: Code<'_>) -> Option<Self>;

    /// The code with this name, or that had it before it was renamed.
    fn from_name(name: &str) -> Option<Self>;
}

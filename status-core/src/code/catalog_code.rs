//! The trait that the codes of all catalogs implement.

use core::fmt;
use core::hash::Hash;
use core::str::FromStr;

use super::Code;
use super::unknown::{TruncatedStr, UnknownCode};
use crate::error::status_error::StatusError;
use crate::lang::Lang;

/// A code of a catalog. Use this trait in functions that work with every catalog.
///
/// [`HttpStatus`](crate::HttpStatus) implements it, and also has all items as `const` methods.
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
    /// The type of the codes: `u16`, `u32`, `i32` or `&'static str`.
    type Value: Copy + Ord + Hash + fmt::Debug + fmt::Display + Into<Code<'static>>;

    /// The name of the enum, such as `OrderCode`.
    const CATALOG: &'static str;

    /// All codes in ascending order.
    const ALL: &'static [Self];

    /// The number or the text of the code.
    fn code(self) -> Self::Value;

    /// The variant's name.
    fn name(self) -> &'static str;

    /// The machine-readable name, such as `QUOTA_EXCEEDED`.
    fn reason(self) -> &'static str;

    /// The title, which is the same for every occurrence.
    fn title(self, lang: Lang) -> &'static str;

    /// What the code means. Empty lines separate paragraphs. Empty if the catalog has no such text.
    fn meaning(self, lang: Lang) -> &'static str;

    /// When the code occurs. Both languages have the same number of cases.
    fn cases(self, lang: Lang) -> &'static [&'static str];

    /// What to do about it. Empty lines separate paragraphs. Empty if the catalog has no such text.
    fn remedy(self, lang: Lang) -> &'static str;

    /// Returns the code with this value, or `None` if the catalog has no such code.
    ///
    /// ```
    /// use status_core::{CatalogCode, HttpStatus};
    ///
    /// assert_eq!(HttpStatus::lookup(404_i64.into()), Some(HttpStatus::NotFound));
    /// assert_eq!(HttpStatus::lookup("404".into()), None);
    /// ```
    fn lookup(code: Code<'_>) -> Option<Self>;

    /// Returns the code with this name or former name, or `None` if the catalog has no such code.
    fn from_name(name: &str) -> Option<Self>;

    /// Returns the code with this machine-readable name, or `None` if the catalog has no such code.
    fn from_reason(reason: &str) -> Option<Self>;

    /// Returns the code of an error, or `None` if its code is of another catalog.
    ///
    /// ```
    /// use status_core::{CatalogCode, HttpStatus, StatusError};
    ///
    /// /// Whether an error has a code of a catalog.
    /// fn has_code_of<C: CatalogCode>(error: &dyn StatusError) -> bool {
    ///     C::of(error).is_some()
    /// }
    ///
    /// assert!(has_code_of::<HttpStatus>(&HttpStatus::NotFound));
    /// ```
    fn of(error: &dyn StatusError) -> Option<Self> {
        let entry = error.entry();
        let code = Self::lookup(entry.code())?;
        let own = code.entry();
        (core::ptr::eq(own, entry) || own == entry).then_some(code)
    }
}

//! The languages of texts.

#[cfg(feature = "std")]
mod current;
#[cfg(feature = "tower")]
pub(crate) mod layer;
mod negotiate;
#[cfg(feature = "tower")]
pub(crate) mod scoped;

use core::fmt;

/// A language of the catalog's texts. Every text exists in all languages.
///
/// ```
/// use status_core::{HttpStatus, Lang};
///
/// assert_eq!(HttpStatus::NotFound.title(Lang::Zh), "未找到");
/// assert_eq!(HttpStatus::NotFound.title(Lang::En), "Not Found");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl Lang {
    /// All languages.
    ///
    /// ```
    /// use status_core::Lang;
    ///
    /// assert_eq!(Lang::ALL, &[Lang::En, Lang::Zh]);
    /// ```
    pub const ALL: &'static [Self] = &[Self::En, Self::Zh];

    /// The language tag ([RFC 5646](https://www.rfc-editor.org/rfc/rfc5646)) for `Content-Language`.
    ///
    /// ```
    /// use status_core::Lang;
    ///
    /// assert_eq!(Lang::En.tag(), "en");
    /// assert_eq!(Lang::Zh.tag(), "zh-Hans");
    /// ```
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh-Hans",
        }
    }

    /// Only the feature `std` can change the default.
    #[cfg(not(feature = "std"))]
    const fn process_default() -> Self {
        Self::En
    }
}

/// Displays the [tag](Self::tag).
impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

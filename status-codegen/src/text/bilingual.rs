//! Things that exist in both languages.

use crate::value::Language;

/// The same thing in Chinese and in English.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bilingual<T> {
    /// In Chinese, in simplified characters.
    pub zh: T,
    /// In English.
    pub en: T,
}

impl<T> Bilingual<T> {
    /// The value in one language.
    pub const fn get(&self, language: Language) -> &T {
        match language {
            Language::Zh => &self.zh,
            Language::En => &self.en,
        }
    }

    /// Applies one function to both languages.
    pub fn map<U>(self, mut each: impl FnMut(T) -> U) -> Bilingual<U> {
        Bilingual { zh: each(self.zh), en: each(self.en) }
    }

    /// Borrows both languages.
    pub fn as_ref(&self) -> Bilingual<&T> {
        Bilingual { zh: &self.zh, en: &self.en }
    }
}

impl<T> IntoIterator for Bilingual<T> {
    type Item = T;
    type IntoIter = core::array::IntoIter<T, 2>;

    fn into_iter(self) -> Self::IntoIter {
        [self.zh, self.en].into_iter()
    }
}

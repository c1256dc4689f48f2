//! The languages that texts are shown in.

use std::env;

use clap::ValueEnum;
use status_codegen::text::bilingual::Bilingual;

/// The languages that texts are shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Languages {
    /// Chinese
    Zh,
    /// English
    En,
    /// Chinese, then English
    Both,
}

impl Languages {
    /// What the environment asks for, as GNU gettext reads it: English where it asks for neither.
    pub(crate) fn of_locale() -> Self {
        let variable = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable);
        Self::of_variables(locale.as_deref(), variable("LANGUAGE").as_deref())
    }

    /// `LANGUAGE` is a list, and counts only where the locale is one of a language.
    fn of_variables(locale: Option<&str>, list: Option<&str>) -> Self {
        let Some(locale) = locale.filter(|&locale| !is_c(locale)) else { return Self::En };
        let preferred = list.into_iter().flat_map(|list| list.split(':'));
        preferred.chain([locale]).find_map(Self::of_tag).unwrap_or(Self::En)
    }

    /// `zh_CN.UTF-8`
    fn of_tag(tag: &str) -> Option<Self> {
        match tag.split(['_', '-', '.', '@']).next()? {
            "zh" => Some(Self::Zh),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// What is said in each of the languages.
    pub(crate) fn of<T>(self, both: Bilingual<T>) -> impl Iterator<Item = T> {
        let Bilingual { zh, en } = both;
        let (zh, en) = match self {
            Self::Zh => (Some(zh), None),
            Self::En => (None, Some(en)),
            Self::Both => (Some(zh), Some(en)),
        };
        zh.into_iter().chain(en)
    }
}

/// Whether a locale is that of no language.
fn is_c(locale: &str) -> bool {
    locale.split('.').next().is_some_and(|name| name == "C" || name == "POSIX")
}

#[cfg(test)]
mod tests {
    use super::Languages::{self, En, Zh};

    #[test]
    fn locales() {
        for (locale, list, expected) in [
            (None, None, En),
            (Some("C.UTF-8"), Some("zh_CN"), En),
            (Some("POSIX"), None, En),
            (Some("zh_CN.UTF-8"), None, Zh),
            (Some("zh"), None, Zh),
            (Some("zh-Hans"), None, Zh),
            (Some("en_US.UTF-8"), None, En),
            (Some("en_US.UTF-8"), Some("zh_CN:en"), Zh),
            (Some("zh_CN.UTF-8"), Some("en_GB"), En),
            (Some("zh_CN.UTF-8"), Some("de:fr"), Zh),
            (Some("de_DE.UTF-8"), None, En),
            (Some("zhx"), None, En),
        ] {
            assert_eq!(Languages::of_variables(locale, list), expected, "{locale:?}, {list:?}");
        }
    }
}

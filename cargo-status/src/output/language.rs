//! The languages of texts and messages.

use std::env;
use std::ffi::OsString;

use clap::ValueEnum;
use status_codegen::text::bilingual::Bilingual;

use crate::output::message::Message;
use crate::output::terminal::lines;

/// The languages of texts and messages.
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
    /// The value of `--lang` in these arguments (default: the language of the locale). Parsed before clap does, because
    /// the language of clap's errors depends on it.
    pub(crate) fn of_arguments(arguments: &[OsString]) -> Self {
        value_of("--lang", arguments).unwrap_or_else(Self::of_locale)
    }

    /// The language of the user's environment or system.
    pub(crate) fn of_locale() -> Self {
        Self::of_environment(|name| env::var(name).ok(), sys_locale::get_locale)
    }

    /// As in GNU gettext: the locale comes from a variable or from the system, and `LANGUAGE` is a list of languages that are
    /// preferred to it, unless it is `C`. The default is English.
    fn of_environment(variable: impl Fn(&str) -> Option<String>, system: impl FnOnce() -> Option<String>) -> Self {
        let variable = |name: &str| variable(name).filter(|value| !value.is_empty());
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable).or_else(system);
        let Some(locale) = locale.filter(|locale| !is_c(locale)) else { return Self::En };
        let preferred = variable("LANGUAGE").unwrap_or_default();
        preferred.split(':').chain([locale.as_str()]).find_map(Self::of_tag).unwrap_or(Self::En)
    }

    /// For example `zh_CN.UTF-8` or `zh-Hans-CN`.
    fn of_tag(tag: &str) -> Option<Self> {
        match tag.split(['_', '-', '.', '@']).next()? {
            "zh" => Some(Self::Zh),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// A message in these languages, one line each.
    pub(crate) fn lines(self, message: &Message) -> String {
        lines(self.of(message.texts()))
    }

    /// The texts in these languages.
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

/// The value of an option before clap has parsed the arguments.
pub(crate) fn value_of<T: ValueEnum>(option: &str, arguments: &[OsString]) -> Option<T> {
    let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let arguments = arguments.iter().take_while(|argument| *argument != "--");
    let next = arguments.clone().skip(1).map(AsRef::as_ref).chain([""]);
    let mut values = arguments.zip(next).filter_map(|(argument, next)| match argument.strip_prefix(option)? {
        "" => Some(next),
        rest => rest.strip_prefix('='),
    });
    values.find_map(|value| T::from_str(value, false).ok())
}

/// Whether a locale has no language.
fn is_c(locale: &str) -> bool {
    locale.split('.').next().is_some_and(|name| name == "C" || name == "POSIX")
}

#[cfg(test)]
mod tests {
    use super::Languages::{self, Both, En, Zh};
    use super::*;

    /// `LC_ALL`, `LC_MESSAGES`, `LANG` and `LANGUAGE`.
    fn of([all, messages, lang, language]: [&str; 4], system: Option<&str>) -> Languages {
        let variable = |name: &str| {
            let value = match name {
                "LC_ALL" => all,
                "LC_MESSAGES" => messages,
                "LANG" => lang,
                "LANGUAGE" => language,
                _ => panic!("{name} does not matter"),
            };
            // Unset and empty variables are the same.
            (name != "LC_MESSAGES" || !value.is_empty()).then(|| value.to_owned())
        };
        Languages::of_environment(variable, || system.map(str::to_owned))
    }

    #[test]
    fn locales() {
        for (variables, expected) in [
            (["", "", "", ""], En),
            (["C.UTF-8", "", "zh_CN", "zh_CN"], En),
            (["POSIX", "", "", ""], En),
            (["zh_CN.UTF-8", "", "en_US", ""], Zh),
            (["", "zh", "en_US", ""], Zh),
            (["", "", "zh-Hans", ""], Zh),
            (["en_US.UTF-8", "", "", ""], En),
            (["en_US.UTF-8", "", "", "zh_CN:en"], Zh),
            (["zh_CN.UTF-8", "", "", "en_GB"], En),
            (["zh_CN.UTF-8", "", "", "de:fr"], Zh),
            (["de_DE.UTF-8", "", "", ""], En),
            (["zhx", "", "", ""], En),
            (["", "", "", "zh_CN"], En),
        ] {
            assert_eq!(of(variables, None), expected, "{variables:?}");
        }
    }

    /// It matters only if no variable names a locale.
    #[test]
    fn locales_of_the_system() {
        for (variables, system, expected) in [
            (["", "", "", ""], "zh-CN", Zh),
            (["", "", "", ""], "zh-Hans-CN", Zh),
            (["", "", "", ""], "en-GB", En),
            (["", "", "", ""], "fr-FR", En),
            (["", "", "", "en"], "zh-CN", En),
            (["", "", "en_US.UTF-8", ""], "zh-CN", En),
            (["C", "", "", ""], "zh-CN", En),
        ] {
            assert_eq!(of(variables, Some(system)), expected, "{variables:?}, {system}");
        }
    }

    #[test]
    fn options_before_parsing() {
        let lang = |line: &str| {
            let arguments: Vec<_> = line.split(' ').map(OsString::from).collect();
            value_of::<Languages>("--lang", &arguments)
        };
        for (line, expected) in [
            ("explain 502 --lang zh", Some(Zh)),
            ("--lang=both explain 502", Some(Both)),
            ("explain --lang fr --lang=en", Some(En)),
            ("explain -- --lang zh", None),
            ("explain --language zh", None),
            ("explain --lang", None),
            ("explain zh", None),
        ] {
            assert_eq!(lang(line), expected, "{line}");
        }
    }
}

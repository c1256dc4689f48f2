//! The words of `#[status(…)]`: where each is allowed, and how it is written.

use syn::Ident;
use syn::ext::IdentExt as _;

/// What an attribute belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Site {
    Enum,
    Struct,
    Variant,
    /// The type that `responder!` generates.
    Responder,
}

/// A word of `#[status(…)]`, and how it is written.
pub(super) struct Keyword {
    pub(super) name: &'static str,
    pub(super) example: &'static str,
    pub(super) form: Form,
    sites: &'static [Site],
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `public`
    Word,
    /// `with(complete)`
    List,
    /// `crate = my::status_core`
    Equals,
}

const TYPE: &[Site] = &[Site::Enum, Site::Struct];
const ANY_TYPE: &[Site] = &[Site::Enum, Site::Struct, Site::Responder];
const VARIANT: &[Site] = &[Site::Struct, Site::Variant];

const KEYWORDS: [Keyword; 14] = [
    Keyword::new("default", "default = 502", Form::Equals, &[Site::Enum]),
    Keyword::new("code_only", "code_only", Form::Word, TYPE),
    Keyword::new("respond", "respond(axum)", Form::List, TYPE),
    Keyword::new("with", "with(complete)", Form::List, ANY_TYPE),
    Keyword::new("body", "body(envelope)", Form::List, ANY_TYPE),
    Keyword::new("crate", "crate = my::status_core", Form::Equals, ANY_TYPE),
    Keyword::new("transparent", "transparent", Form::Word, VARIANT),
    Keyword::new("public", "public", Form::Word, VARIANT),
    Keyword::new("log", "log(\"no item {0}\")", Form::List, VARIANT),
    Keyword::new("retry_after", "retry_after(.delay)", Form::List, VARIANT),
    Keyword::new("header", "header(\"x-limit\", .limit)", Form::List, VARIANT),
    Keyword::new("fields", "fields(.errors)", Form::List, VARIANT),
    Keyword::new("extension", "extension(limit = .limit)", Form::List, VARIANT),
    Keyword::new("instance", "instance(.uri)", Form::List, VARIANT),
];

impl Keyword {
    const fn new(name: &'static str, example: &'static str, form: Form, sites: &'static [Site]) -> Self {
        Self { name, example, form, sites }
    }

    pub(super) fn find(word: &Ident, site: Site) -> Option<&'static Self> {
        Self::of(site).find(|keyword| word.unraw() == keyword.name)
    }

    /// The options in parentheses, which are easily written with an equals sign.
    pub(super) fn list(name: &str) -> Option<&'static Self> {
        KEYWORDS.iter().find(|keyword| keyword.form == Form::List && keyword.name == name)
    }

    pub(super) fn of(site: Site) -> impl Iterator<Item = &'static Self> {
        KEYWORDS.iter().filter(move |keyword| keyword.sites.contains(&site))
    }
}

impl Site {
    pub(super) fn expected(self) -> String {
        if matches!(self, Self::Struct | Self::Variant) {
            return "a code, a message or `transparent`, as in `#[status(404, \"no item {0}\")]`".to_owned();
        }
        let examples: Vec<String> = Keyword::of(self).map(|keyword| format!("`{}`", keyword.example)).collect();
        let (last, others) = examples.split_last().expect("each site has keywords");
        format!("{} or {last}", others.join(", "))
    }
}
